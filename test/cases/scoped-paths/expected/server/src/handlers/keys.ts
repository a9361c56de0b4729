// Generated from api-resources/key/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Key } from "@api/models/key";
import type { Context, Listed, Stored, UndocumentedAction } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";

/**
 * A method for each documented route. Implement it in a file of your own: this one is replaced.
 * Page: api-resources/key/index.md
 */
export interface KeysHandlers<Principal = unknown> {
  /**
   * Actions that the docs do not have, by their names in `?action=`. Without `actionsOf` they are
   * always possible. With it, they are possible if it names them.
   */
  readonly moreActions?: Readonly<Record<string, UndocumentedAction<Principal>>>;
  /**
   * `GET /v2/projects/${PROJECT_ID}/keys`
   * The server filters, sorts and pages returned rows. A returned page is sent as it is.
   */
  list(query: ListQuery<Key>, context: Context<Principal>): Promise<Listed<Key>>;
  /**
   * `GET /v2/projects/${PROJECT_ID}/keys/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<Key> | null>;
}
