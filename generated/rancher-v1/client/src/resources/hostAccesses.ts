// Generated from docs/api/v1.1/api-resources/hostAccess/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { HostAccess } from "@rancher-v1/models/hostAccess";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ListQuery, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { HostAccess } from "@rancher-v1/models/hostAccess";

/**
 * Says where and with which token a stream to a host is opened.
 *
 * Page: docs/api/v1.1/api-resources/hostAccess/index.md
 */
export interface HostAccesses {
  /**
   * Lists resources of type `hostAccess`. Await the list for its first page, iterate it for the
   * resources of all pages, or collect them with `all`.
   *
   * `GET /v1/hostAccesses`
   */
  list(query?: HostAccessesQuery, options?: RequestOptions): List<HostAccess>;
  /**
   * Reads one resource of type `hostAccess`.
   *
   * `GET /v1/hostAccesses/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | HostAccess, options?: ReadOptions<HostAccess>): Promise<HostAccess>;
  /**
   * Reads one resource of type `hostAccess`; null if there is none.
   *
   * `GET /v1/hostAccesses/${ID}`
   */
  find(target: string | HostAccess, options?: ReadOptions<HostAccess>): Promise<HostAccess | null>;
}

/** The query of a list of resources of type `hostAccess`. */
export interface HostAccessesQuery
  extends ListQuery<"token" | "url", HostAccess>,
    TextFilters<"token" | "url"> {}

/** Makes the methods for resources of the type `hostAccess`, which use the given client. */
export function hostAccesses(client: CoreClient): HostAccesses {
  const own = resource(client, "hostAccesses");
  return {
    list: own.list,
    get: own.get,
    find: own.find,
  };
}
