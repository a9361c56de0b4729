// Generated from docs/api/v1.1/api-resources/apiKey/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Context, Listed, Stored } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";
import type * as models from "@rancher-v1/models";

/** A method for each documented route. Implement it in a file of your own: this one is replaced. */
export interface ApiKeysHandlers<Principal = unknown> {
  /**
   * `GET /v1/apiKeys`
   * Rows are filtered, sorted and paged by the query; a page is answered as it is.
   */
  list(query: ListQuery<models.ApiKey>, context: Context<Principal>): Promise<Listed<models.ApiKey>>;
  /** `POST /v1/apiKeys` */
  create(body: models.ApiKeyCreate, context: Context<Principal>): Promise<Stored<models.ApiKey>>;
  /**
   * `GET /v1/apiKeys/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<models.ApiKey> | null>;
  /**
   * `PUT /v1/apiKeys/${ID}`
   * Null answers 404.
   */
  update(id: string, body: models.ApiKeyUpdate, context: Context<Principal>): Promise<Stored<models.ApiKey> | null>;
  /**
   * `DELETE /v1/apiKeys/${ID}`
   * The removed resource is answered, nothing answers 204, null answers 404.
   */
  delete(id: string, context: Context<Principal>): Promise<Stored<models.ApiKey> | null | undefined>;
  /**
   * `POST /v1/apiKeys/${ID}?action=activate`
   * Null answers 404.
   */
  activate(id: string, context: Context<Principal>): Promise<Stored<models.Credential> | null>;
  /**
   * `POST /v1/apiKeys/${ID}?action=deactivate`
   * Null answers 404.
   */
  deactivate(id: string, context: Context<Principal>): Promise<Stored<models.Credential> | null>;
  /**
   * The actions that are possible now: others are not listed, and answer 422. Without this
   * method all are, until the resource is removed.
   */
  actionsOf?(resource: Stored<models.ApiKey>, context: Context<Principal>): readonly ("activate" | "deactivate")[];
}
