// Generated from docs/api/v1.1/api-resources/statsAccess/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { StatsAccess } from "@rancher-v1/models/statsAccess";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ListQuery, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { StatsAccess } from "@rancher-v1/models/statsAccess";

/**
 * Tells where and with which token live statistics of a host, container or service can be
 * read. It is the answer to a request for statistics.
 *
 * Page: docs/api/v1.1/api-resources/statsAccess/index.md
 */
export interface StatsAccesses {
  /**
   * Lists resources of type `statsAccess`. Await the list for its first page, iterate it for the
   * resources of all pages, or collect them with `all`.
   *
   * `GET /v1/statsAccesses`
   */
  list(query?: StatsAccessesQuery, options?: RequestOptions): List<StatsAccess>;
  /**
   * Reads one resource of type `statsAccess`.
   *
   * `GET /v1/statsAccesses/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | StatsAccess, options?: ReadOptions<StatsAccess>): Promise<StatsAccess>;
  /**
   * Reads one resource of type `statsAccess`; null if there is none.
   *
   * `GET /v1/statsAccesses/${ID}`
   */
  find(
    target: string | StatsAccess,
    options?: ReadOptions<StatsAccess>,
  ): Promise<StatsAccess | null>;
}

/** The query of a list of resources of type `statsAccess`. */
export interface StatsAccessesQuery
  extends ListQuery<"token" | "url", StatsAccess>,
    TextFilters<"token" | "url"> {}

/** Makes the methods for resources of the type `statsAccess`, which use the given client. */
export function statsAccesses(client: CoreClient): StatsAccesses {
  const own = resource(client, "statsAccesses");
  return {
    list: own.list,
    get: own.get,
    find: own.find,
  };
}
