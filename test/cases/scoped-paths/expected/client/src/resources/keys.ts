// Generated from api-resources/key/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Key } from "@api/models/key";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { Included, LinkName } from "../rancher/links.js";
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
  list<Include extends LinkName<Key> = never>(
    query?: KeysQuery<Include>,
    options?: RequestOptions,
  ): List<Included<Key, NoInfer<Include>>>;
  /**
   * Reads one resource of type `key`.
   *
   * `GET /v2/projects/${PROJECT_ID}/keys/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get<Include extends LinkName<Key> = never>(
    target: string | Key,
    options?: ReadOptions<Include>,
  ): Promise<Included<Key, NoInfer<Include>>>;
  /**
   * Reads one resource of type `key`; null if there is none.
   *
   * `GET /v2/projects/${PROJECT_ID}/keys/${ID}`
   */
  find<Include extends LinkName<Key> = never>(
    target: string | Key,
    options?: ReadOptions<Include>,
  ): Promise<Included<Key, NoInfer<Include>> | null>;
}

/** What a list of resources of type `key` can be asked for. */
export interface KeysQuery<Include extends string = never>
  extends ListQuery<"id", Include>,
    ChoiceFilters<{ id: string }> {}

/** The methods for resources of type `key`, for a client. */
export function keys(client: CoreClient): Keys {
  const { list, get, find } = resource(client, "keys");
  return {
    list,
    get,
    find,
  };
}
