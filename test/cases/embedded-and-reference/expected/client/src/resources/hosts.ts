// Generated from api-resources/host/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Host } from "@api/models/host";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Disk } from "@api/models/disk";
export type { Host } from "@api/models/host";

/**
 * A host.
 *
 * Page: api-resources/host/index.md
 */
export interface Hosts {
  /**
   * Lists resources of type `host`. Await the list for its first page, iterate it for the
   * resources of all pages, or collect them with `all`.
   *
   * `GET /v1/hosts`
   */
  list(query?: HostsQuery, options?: RequestOptions): List<Host>;
  /**
   * Reads one resource of type `host`.
   *
   * `GET /v1/hosts/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | Host, options?: ReadOptions<Host>): Promise<Host>;
  /**
   * Reads one resource of type `host`; null if there is none.
   *
   * `GET /v1/hosts/${ID}`
   */
  find(target: string | Host, options?: ReadOptions<Host>): Promise<Host | null>;
}

/** The query of a list of resources of type `host`. */
export interface HostsQuery
  extends ListQuery<"id", Host>,
    ChoiceFilters<{ id: string }> {}

/** Makes the methods for resources of the type `host`, which use the given client. */
export function hosts(client: CoreClient): Hosts {
  const own = resource(client, "hosts");
  return {
    list: own.list,
    get: own.get,
    find: own.find,
  };
}
