// Generated from docs/api/v1.1/api-resources/dockerBuild/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Included, LinkName } from "../core/links.js";
import type { List } from "../core/list.js";
import type { RequestOptions } from "../core/options.js";
import type { ListQuery, TextFilters, ChoiceFilters } from "../core/query.js";
import type { CoreClient } from "../core/transport.js";
import { resource, type ReadOptions } from "../core/resource.js";
import type * as models from "@rancher-v1/models";

/**
 * Directions for building a Docker image, much like the options of docker build.
 *
 * Page: docs/api/v1.1/api-resources/dockerBuild/index.md
 */
export interface DockerBuilds {
  /**
   * Lists resources of type `dockerBuild`. Await the list for its first page, iterate it for the resources of
   * all pages, or collect them with `all`.
   *
   * `GET /v1/dockerBuilds`
   * Page: docs/api/v1.1/api-resources/dockerBuild/index.md
   */
  list<Include extends LinkName<models.DockerBuild> = never>(query?: DockerBuildsQuery<Include>, options?: RequestOptions): List<Included<models.DockerBuild, Include>>;

  /**
   * Creates a resource of type `dockerBuild`.
   *
   * `POST /v1/dockerBuilds`
   * Page: docs/api/v1.1/api-resources/dockerBuild/index.md
   */
  create(body: models.DockerBuildCreate, options?: RequestOptions): Promise<models.DockerBuild>;

  /**
   * Reads one resource of type `dockerBuild`.
   *
   * @throws NotFoundError if there is none.
   *
   * `GET /v1/dockerBuilds/${ID}`
   * Page: docs/api/v1.1/api-resources/dockerBuild/index.md
   */
  get<Include extends LinkName<models.DockerBuild> = never>(target: string | models.DockerBuild, options?: ReadOptions<Include>): Promise<Included<models.DockerBuild, Include>>;

  /**
   * Reads one resource of type `dockerBuild`; null if there is none.
   *
   * `GET /v1/dockerBuilds/${ID}`
   * Page: docs/api/v1.1/api-resources/dockerBuild/index.md
   */
  find<Include extends LinkName<models.DockerBuild> = never>(target: string | models.DockerBuild, options?: ReadOptions<Include>): Promise<Included<models.DockerBuild, Include> | null>;
}

/** What a list of resources of type `dockerBuild` can be asked for. */
export interface DockerBuildsQuery<Include extends string = never>
  extends ListQuery<"context" | "dockerfile" | "forcerm" | "nocache" | "remote" | "rm", Include>,
    TextFilters<"context" | "dockerfile" | "remote">,
    ChoiceFilters<{ forcerm: boolean; nocache: boolean; rm: boolean }> {}

/** Puts the resources of type `dockerBuild` on a client. */
export function dockerBuilds(client: CoreClient): DockerBuilds {
  const { list, create, get, find } = resource(client, "dockerBuilds");
  return {
    list,
    create,
    get,
    find,
  };
}
