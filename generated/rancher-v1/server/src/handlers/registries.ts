// Generated from docs/api/v1.1/api-resources/registry/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Registry, RegistryCreate, RegistryUpdate } from "@rancher-v1/models/registry";
import type { StoragePool } from "@rancher-v1/models/storagePool";
import type { Context, Listed, Stored, UndocumentedAction } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";

/**
 * A method for each documented route. Implement it in a file of your own: this one is replaced.
 * Page: docs/api/v1.1/api-resources/registry/index.md
 */
export interface RegistriesHandlers<Principal = unknown> {
  /**
   * Actions that the docs do not have, by their names in `?action=`. Without `actionsOf` they are
   * always possible. With it, they are possible if it names them.
   */
  readonly moreActions?: Readonly<Record<string, UndocumentedAction<Principal>>>;
  /**
   * `GET /v1/registries`
   * The server filters, sorts and pages returned rows. A returned page is sent as it is.
   */
  list(query: ListQuery<Registry>, context: Context<Principal>): Promise<Listed<Registry>>;
  /** `POST /v1/registries` */
  create(body: RegistryCreate, context: Context<Principal>): Promise<Stored<Registry>>;
  /**
   * `GET /v1/registries/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<Registry> | null>;
  /**
   * `PUT /v1/registries/${ID}`
   * Null answers 404.
   */
  update(
    id: string,
    body: RegistryUpdate,
    context: Context<Principal>,
  ): Promise<Stored<Registry> | null>;
  /**
   * `DELETE /v1/registries/${ID}`
   * Return the removed resource to send it. Undefined answers 204, null answers 404.
   */
  delete(id: string, context: Context<Principal>): Promise<Stored<Registry> | null | undefined>;
  /**
   * `POST /v1/registries/${ID}?action=activate`
   * Null answers 404.
   */
  activate(id: string, context: Context<Principal>): Promise<Stored<StoragePool> | null>;
  /**
   * `POST /v1/registries/${ID}?action=deactivate`
   * Null answers 404.
   */
  deactivate(id: string, context: Context<Principal>): Promise<Stored<StoragePool> | null>;
  /**
   * The actions that are possible now. Others are not listed, and answer 422. Without this
   * method, all are possible until the resource is removed. Names of `moreActions` are allowed.
   */
  actionsOf?(
    resource: Stored<Registry>,
    context: Context<Principal>,
  ): readonly ("activate" | "deactivate" | (string & Record<never, never>))[];
}
