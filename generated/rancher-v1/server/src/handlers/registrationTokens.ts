// Generated from docs/api/v1.1/api-resources/registrationToken/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Context, Stored } from "../core/server.js";
import type * as models from "@rancher-v1/models";

/** A method for each documented route. Implement it in a file of your own: this one is replaced. */
export interface RegistrationTokensHandlers {
  /** `GET /v1/registrationTokens` */
  list(query: unknown, context: Context): Promise<readonly Stored<models.RegistrationToken>[]>;
  /** `POST /v1/registrationTokens` */
  create(body: models.RegistrationTokenCreate, context: Context): Promise<Stored<models.RegistrationToken>>;
  /**
   * `GET /v1/registrationTokens/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context): Promise<Stored<models.RegistrationToken> | null>;
}
