// Generated from docs/api/v1.1/api-resources/host/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Host, HostUpdate } from "@rancher-v1/models/host";
import type { HostAccess } from "@rancher-v1/models/hostAccess";
import type { Context, Listed, Stored, UndocumentedAction } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";

/**
 * A method for each documented route. Implement it in a file of your own: this one is replaced.
 * Page: docs/api/v1.1/api-resources/host/index.md
 */
export interface HostsHandlers<Principal = unknown> {
  /**
   * Actions that the docs do not have, by their names in `?action=`. Without `actionsOf` they are
   * always possible. With it, they are possible if it names them.
   */
  readonly moreActions?: Readonly<Record<string, UndocumentedAction<Principal>>>;
  /**
   * `GET /v1/hosts`
   * The server filters, sorts and pages returned rows. A returned page is sent as it is.
   */
  list(query: ListQuery<Host>, context: Context<Principal>): Promise<Listed<Host>>;
  /**
   * `GET /v1/hosts/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<Host> | null>;
  /**
   * `PUT /v1/hosts/${ID}`
   * Null answers 404.
   */
  update(id: string, body: HostUpdate, context: Context<Principal>): Promise<Stored<Host> | null>;
  /**
   * `DELETE /v1/hosts/${ID}`
   * Return the removed resource to send it. Undefined answers 204, null answers 404.
   */
  delete(id: string, context: Context<Principal>): Promise<Stored<Host> | null | undefined>;
  /**
   * `POST /v1/hosts/${ID}?action=activate`
   * Null answers 404.
   */
  activate(id: string, context: Context<Principal>): Promise<Stored<Host> | null>;
  /**
   * `POST /v1/hosts/${ID}?action=deactivate`
   * Null answers 404.
   */
  deactivate(id: string, context: Context<Principal>): Promise<Stored<Host> | null>;
  /**
   * `POST /v1/hosts/${ID}?action=dockersocket`
   * Null answers 404.
   */
  dockersocket(id: string, context: Context<Principal>): Promise<Stored<HostAccess> | null>;
  /**
   * The actions that are possible now. Others are not listed, and answer 422. Without this
   * method, all are possible until the resource is removed. Names of `moreActions` are allowed.
   */
  actionsOf?(
    resource: Stored<Host>,
    context: Context<Principal>,
  ): readonly ("activate" | "deactivate" | "dockersocket" | (string & Record<never, never>))[];
}
