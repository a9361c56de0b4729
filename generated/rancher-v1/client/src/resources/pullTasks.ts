// Generated from docs/api/v1.1/api-resources/pullTask/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "@rancher-v1/models/_common";
import type { Undocumented } from "@rancher-v1/models/_link";
import type { PullTask, PullTaskCreate, PullTaskMode } from "@rancher-v1/models/pullTask";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery, OrderedFilters, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Account } from "@rancher-v1/models/account";
export type { PullTask, PullTaskCreate } from "@rancher-v1/models/pullTask";

/**
 * A job that pulls an image on the hosts of an environment before it is needed. Labels can
 * narrow down the hosts concerned.
 *
 * Page: docs/api/v1.1/api-resources/pullTask/index.md
 */
export interface PullTasks {
  /**
   * Lists resources of type `pullTask`. Await the list for its first page, iterate it for the
   * resources of all pages, or collect them with `all`.
   *
   * `GET /v1/pullTasks`
   */
  list(query?: PullTasksQuery, options?: RequestOptions): List<PullTask>;
  /**
   * Creates a resource of type `pullTask`.
   *
   * `POST /v1/pullTasks`
   */
  create(body: PullTaskCreate, options?: RequestOptions): Promise<PullTask>;
  /**
   * Reads one resource of type `pullTask`.
   *
   * `GET /v1/pullTasks/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | PullTask, options?: ReadOptions<PullTask>): Promise<PullTask>;
  /**
   * Reads one resource of type `pullTask`; null if there is none.
   *
   * `GET /v1/pullTasks/${ID}`
   */
  find(target: string | PullTask, options?: ReadOptions<PullTask>): Promise<PullTask | null>;
}

/** The query of a list of resources of type `pullTask`. */
export interface PullTasksQuery
  extends ListQuery<"description" | "image" | "mode" | "name" | "id" | "accountId" | "created"
      | "kind" | "removed" | "state" | "transitioning" | "transitioningMessage"
      | "transitioningProgress" | "uuid", PullTask>,
    TextFilters<"description" | "image" | "name" | "kind" | "transitioningMessage" | "uuid">,
    OrderedFilters<{ created: string | Date; removed: string | Date;
      transitioningProgress: number }>,
    ChoiceFilters<{ mode: PullTaskMode | Undocumented; id: string; accountId: string;
      state: string; transitioning: Transitioning }> {}

/** Makes the methods for resources of the type `pullTask`, which use the given client. */
export function pullTasks(client: CoreClient): PullTasks {
  const own = resource(client, "pullTasks");
  return {
    list: own.list,
    create: own.create,
    get: own.get,
    find: own.find,
  };
}
