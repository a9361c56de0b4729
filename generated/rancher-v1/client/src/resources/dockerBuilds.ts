// Generated from docs/api/v1.1/api-resources/dockerBuild/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { DockerBuild, DockerBuildCreate } from "@rancher-v1/models/dockerBuild";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { DockerBuild, DockerBuildCreate } from "@rancher-v1/models/dockerBuild";

/**
 * Directions for building a Docker image, much like the options of docker build.
 *
 * Page: docs/api/v1.1/api-resources/dockerBuild/index.md
 */
export interface DockerBuilds {
  /**
   * Lists resources of type `dockerBuild`. Await the list for its first page, iterate it for the
   * resources of all pages, or collect them with `all`.
   *
   * `GET /v1/dockerBuilds`
   */
  list(query?: DockerBuildsQuery, options?: RequestOptions): List<DockerBuild>;
  /**
   * Creates a resource of type `dockerBuild`.
   *
   * `POST /v1/dockerBuilds`
   */
  create(body: DockerBuildCreate, options?: RequestOptions): Promise<DockerBuild>;
  /**
   * Reads one resource of type `dockerBuild`.
   *
   * `GET /v1/dockerBuilds/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | DockerBuild, options?: ReadOptions<DockerBuild>): Promise<DockerBuild>;
  /**
   * Reads one resource of type `dockerBuild`; null if there is none.
   *
   * `GET /v1/dockerBuilds/${ID}`
   */
  find(
    target: string | DockerBuild,
    options?: ReadOptions<DockerBuild>,
  ): Promise<DockerBuild | null>;
}

/** The query of a list of resources of type `dockerBuild`. */
export interface DockerBuildsQuery
  extends ListQuery<"context" | "dockerfile" | "forcerm" | "nocache" | "remote" | "rm",
      DockerBuild>,
    TextFilters<"context" | "dockerfile" | "remote">,
    ChoiceFilters<{ forcerm: boolean; nocache: boolean; rm: boolean }> {}

/** Makes the methods for resources of the type `dockerBuild`, which use the given client. */
export function dockerBuilds(client: CoreClient): DockerBuilds {
  const own = resource(client, "dockerBuilds");
  return {
    list: own.list,
    create: own.create,
    get: own.get,
    find: own.find,
  };
}
