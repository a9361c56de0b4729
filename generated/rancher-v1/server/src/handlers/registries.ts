// Generated from docs/api/v1.1/api-resources/registry/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Context, Listed, Stored } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";
import type * as models from "@rancher-v1/models";

/** A method for each documented route. Implement it in a file of your own: this one is replaced. */
export interface RegistriesHandlers<Principal = unknown> {
  /**
   * `GET /v1/registries`
   * Rows are filtered, sorted and paged by the query; a page is answered as it is.
   */
  list(query: ListQuery<models.Registry>, context: Context<Principal>): Promise<Listed<models.Registry>>;
  /** `POST /v1/registries` */
  create(body: models.RegistryCreate, context: Context<Principal>): Promise<Stored<models.Registry>>;
  /**
   * `GET /v1/registries/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<models.Registry> | null>;
  /**
   * `PUT /v1/registries/${ID}`
   * Null answers 404.
   */
  update(id: string, body: models.RegistryUpdate, context: Context<Principal>): Promise<Stored<models.Registry> | null>;
  /**
   * `DELETE /v1/registries/${ID}`
   * The removed resource is answered, nothing answers 204, null answers 404.
   */
  delete(id: string, context: Context<Principal>): Promise<Stored<models.Registry> | null | undefined>;
  /**
   * `POST /v1/registries/${ID}?action=activate`
   * Null answers 404.
   */
  activate(id: string, context: Context<Principal>): Promise<Stored<models.StoragePool> | null>;
  /**
   * `POST /v1/registries/${ID}?action=deactivate`
   * Null answers 404.
   */
  deactivate(id: string, context: Context<Principal>): Promise<Stored<models.StoragePool> | null>;
  /**
   * The actions that are possible now: others are not listed, and answer 422. Without this
   * method all are, until the resource is removed.
   */
  actionsOf?(resource: Stored<models.Registry>, context: Context<Principal>): readonly ("activate" | "deactivate")[];
}
