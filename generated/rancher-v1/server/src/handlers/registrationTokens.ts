// Generated from docs/api/v1.1/api-resources/registrationToken/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Context, Listed, Stored } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";
import type * as models from "@rancher-v1/models";

/** A method for each documented route. Implement it in a file of your own: this one is replaced. */
export interface RegistrationTokensHandlers<Principal = unknown> {
  /**
   * `GET /v1/registrationTokens`
   * Rows are filtered, sorted and paged by the query; a page is answered as it is.
   */
  list(query: ListQuery<models.RegistrationToken>, context: Context<Principal>): Promise<Listed<models.RegistrationToken>>;
  /** `POST /v1/registrationTokens` */
  create(body: models.RegistrationTokenCreate, context: Context<Principal>): Promise<Stored<models.RegistrationToken>>;
  /**
   * `GET /v1/registrationTokens/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<models.RegistrationToken> | null>;
}
