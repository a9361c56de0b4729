// Generated from api-resources/key/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Key } from "@api/models/key";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Key } from "@api/models/key";

/**
 * A key, of which no path is printed.
 *
 * Page: api-resources/key/index.md
 */
export interface Keys {
  /**
   * Lists resources of type `key`. Await the list for its first page, iterate it for the
   * resources of all pages, or collect them with `all`.
   *
   * `GET /v2/projects/${PROJECT_ID}/keys`
   */
  list(query?: KeysQuery, options?: RequestOptions): List<Key>;
  /**
   * Reads one resource of type `key`.
   *
   * `GET /v2/projects/${PROJECT_ID}/keys/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | Key, options?: ReadOptions<Key>): Promise<Key>;
  /**
   * Reads one resource of type `key`; null if there is none.
   *
   * `GET /v2/projects/${PROJECT_ID}/keys/${ID}`
   */
  find(target: string | Key, options?: ReadOptions<Key>): Promise<Key | null>;
}

/** The query of a list of resources of type `key`. */
export interface KeysQuery
  extends ListQuery<"id", Key>,
    ChoiceFilters<{ id: string }> {}

/** Makes the methods for resources of the type `key`, which use the given client. */
export function keys(client: CoreClient): Keys {
  const own = resource(client, "keys");
  return {
    list: own.list,
    get: own.get,
    find: own.find,
  };
}
