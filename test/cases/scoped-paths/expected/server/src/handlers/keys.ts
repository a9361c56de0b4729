// Generated from api-resources/key/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Context, Listed, Stored } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";
import type * as models from "@api/models";

/** A method for each documented route. Implement it in a file of your own: this one is replaced. */
export interface KeysHandlers<Principal = unknown> {
  /**
   * `GET /v2/projects/${PROJECT_ID}/keys`
   * Rows are filtered, sorted and paged by the query; a page is answered as it is.
   */
  list(query: ListQuery<models.Key>, context: Context<Principal>): Promise<Listed<models.Key>>;
  /**
   * `GET /v2/projects/${PROJECT_ID}/keys/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<models.Key> | null>;
}
