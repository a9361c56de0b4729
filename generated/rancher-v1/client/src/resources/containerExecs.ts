// Generated from docs/api/v1.1/api-resources/containerExec/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { ContainerExec, ContainerExecCreate } from "@rancher-v1/models/containerExec";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { ContainerExec, ContainerExecCreate } from "@rancher-v1/models/containerExec";

/**
 * Input for running a command inside a running container. The answer says where to connect to
 * follow it.
 *
 * Page: docs/api/v1.1/api-resources/containerExec/index.md
 */
export interface ContainerExecs {
  /**
   * Lists resources of type `containerExec`. Await the list for its first page, iterate it for
   * the resources of all pages, or collect them with `all`.
   *
   * `GET /v1/containerExecs`
   */
  list(query?: ContainerExecsQuery, options?: RequestOptions): List<ContainerExec>;
  /**
   * Creates a resource of type `containerExec`.
   *
   * `POST /v1/containerExecs`
   */
  create(body: ContainerExecCreate, options?: RequestOptions): Promise<ContainerExec>;
  /**
   * Reads one resource of type `containerExec`.
   *
   * `GET /v1/containerExecs/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | ContainerExec, options?: ReadOptions<ContainerExec>): Promise<ContainerExec>;
  /**
   * Reads one resource of type `containerExec`; null if there is none.
   *
   * `GET /v1/containerExecs/${ID}`
   */
  find(
    target: string | ContainerExec,
    options?: ReadOptions<ContainerExec>,
  ): Promise<ContainerExec | null>;
}

/** The query of a list of resources of type `containerExec`. */
export interface ContainerExecsQuery
  extends ListQuery<"attachStdin" | "attachStdout" | "tty", ContainerExec>,
    ChoiceFilters<{ attachStdin: boolean; attachStdout: boolean; tty: boolean }> {}

/** Makes the methods for resources of the type `containerExec`, which use the given client. */
export function containerExecs(client: CoreClient): ContainerExecs {
  const own = resource(client, "containerExecs");
  return {
    list: own.list,
    create: own.create,
    get: own.get,
    find: own.find,
  };
}
