// Generated from api-resources/password/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Context, Stored } from "../core/server.js";
import type * as models from "@api/models";

/** A method for each documented route. Implement it in a file of your own: this one is replaced. */
export interface PasswordsHandlers {
  /** `GET /v1/passwords` */
  list(query: unknown, context: Context): Promise<readonly Stored<models.Password>[]>;
  /**
   * `GET /v1/passwords/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context): Promise<Stored<models.Password> | null>;
}
