// Generated from docs/api/v1.1/api-resources/host/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Context, Listed, Stored } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";
import type * as models from "@rancher-v1/models";

/** A method for each documented route. Implement it in a file of your own: this one is replaced. */
export interface HostsHandlers<Principal = unknown> {
  /**
   * `GET /v1/hosts`
   * Rows are filtered, sorted and paged by the query; a page is answered as it is.
   */
  list(query: ListQuery<models.Host>, context: Context<Principal>): Promise<Listed<models.Host>>;
  /**
   * `GET /v1/hosts/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<models.Host> | null>;
  /**
   * `PUT /v1/hosts/${ID}`
   * Null answers 404.
   */
  update(id: string, body: models.HostUpdate, context: Context<Principal>): Promise<Stored<models.Host> | null>;
  /**
   * `DELETE /v1/hosts/${ID}`
   * The removed resource is answered, nothing answers 204, null answers 404.
   */
  delete(id: string, context: Context<Principal>): Promise<Stored<models.Host> | null | undefined>;
  /**
   * `POST /v1/hosts/${ID}?action=activate`
   * Null answers 404.
   */
  activate(id: string, context: Context<Principal>): Promise<Stored<models.Host> | null>;
  /**
   * `POST /v1/hosts/${ID}?action=deactivate`
   * Null answers 404.
   */
  deactivate(id: string, context: Context<Principal>): Promise<Stored<models.Host> | null>;
  /**
   * `POST /v1/hosts/${ID}?action=dockersocket`
   * Null answers 404.
   */
  dockersocket(id: string, context: Context<Principal>): Promise<Stored<models.HostAccess> | null>;
  /**
   * The actions that are possible now: others are not listed, and answer 422. Without this
   * method all are, until the resource is removed.
   */
  actionsOf?(resource: Stored<models.Host>, context: Context<Principal>): readonly ("activate" | "deactivate" | "dockersocket")[];
}
