// Generated from api-resources/password/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Password } from "@api/models/password";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Password } from "@api/models/password";

/**
 * A password.
 *
 * Page: api-resources/password/index.md
 */
export interface Passwords {
  /**
   * Lists resources of type `password`. Await the list for its first page, iterate it for the
   * resources of all pages, or collect them with `all`.
   *
   * `GET /v1/passwords`
   */
  list(query?: PasswordsQuery, options?: RequestOptions): List<Password>;
  /**
   * Reads one resource of type `password`.
   *
   * `GET /v1/passwords/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | Password, options?: ReadOptions<Password>): Promise<Password>;
  /**
   * Reads one resource of type `password`; null if there is none.
   *
   * `GET /v1/passwords/${ID}`
   */
  find(target: string | Password, options?: ReadOptions<Password>): Promise<Password | null>;
}

/** The query of a list of resources of type `password`. */
export interface PasswordsQuery
  extends ListQuery<"id", Password>,
    ChoiceFilters<{ id: string }> {}

/** Makes the methods for resources of the type `password`, which use the given client. */
export function passwords(client: CoreClient): Passwords {
  const own = resource(client, "passwords");
  return {
    list: own.list,
    get: own.get,
    find: own.find,
  };
}
