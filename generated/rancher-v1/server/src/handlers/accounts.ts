// Generated from docs/api/v1.1/api-resources/account/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Context, Stored } from "../core/server.js";
import type * as models from "@rancher-v1/models";

/** A method for each documented route. Implement it in a file of your own: this one is replaced. */
export interface AccountsHandlers {
  /** `GET /v1/accounts` */
  list(query: unknown, context: Context): Promise<readonly Stored<models.Account>[]>;
  /**
   * `GET /v1/accounts/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context): Promise<Stored<models.Account> | null>;
  /**
   * `POST /v1/accounts/${ID}?action=activate`
   * Null answers 404.
   */
  activate(id: string, context: Context): Promise<Stored<models.Account> | null>;
  /**
   * `POST /v1/accounts/${ID}?action=deactivate`
   * Null answers 404.
   */
  deactivate(id: string, context: Context): Promise<Stored<models.Account> | null>;
}
