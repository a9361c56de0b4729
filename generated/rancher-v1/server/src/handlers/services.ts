// Generated from docs/api/v1.1/api-resources/service/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { AddRemoveServiceLinkInput } from "@rancher-v1/models/addRemoveServiceLinkInput";
import type { Service, ServiceCreate, ServiceUpdate } from "@rancher-v1/models/service";
import type { ServiceRestart } from "@rancher-v1/models/serviceRestart";
import type { ServiceUpgrade } from "@rancher-v1/models/serviceUpgrade";
import type { SetServiceLinksInput } from "@rancher-v1/models/setServiceLinksInput";
import type { Context, Listed, Stored, UndocumentedAction } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";

/**
 * A method for each documented route. Implement it in a file of your own: this one is replaced.
 * Page: docs/api/v1.1/api-resources/service/index.md
 */
export interface ServicesHandlers<Principal = unknown> {
  /**
   * Actions that the docs do not have, by their names in `?action=`. Without `actionsOf` they are
   * always possible. With it, they are possible if it names them.
   */
  readonly moreActions?: Readonly<Record<string, UndocumentedAction<Principal>>>;
  /**
   * `GET /v1/services`
   * The server filters, sorts and pages returned rows. A returned page is sent as it is.
   */
  list(query: ListQuery<Service>, context: Context<Principal>): Promise<Listed<Service>>;
  /** `POST /v1/services` */
  create(body: ServiceCreate, context: Context<Principal>): Promise<Stored<Service>>;
  /**
   * `GET /v1/services/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<Service> | null>;
  /**
   * `PUT /v1/services/${ID}`
   * Null answers 404.
   */
  update(
    id: string,
    body: ServiceUpdate,
    context: Context<Principal>,
  ): Promise<Stored<Service> | null>;
  /**
   * `DELETE /v1/services/${ID}`
   * Return the removed resource to send it. Undefined answers 204, null answers 404.
   */
  delete(id: string, context: Context<Principal>): Promise<Stored<Service> | null | undefined>;
  /**
   * `POST /v1/services/${ID}?action=activate`
   * Null answers 404.
   */
  activate(id: string, context: Context<Principal>): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/services/${ID}?action=addservicelink`
   * Null answers 404.
   */
  addservicelink(
    id: string,
    input: AddRemoveServiceLinkInput,
    context: Context<Principal>,
  ): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/services/${ID}?action=cancelrollback`
   * Null answers 404.
   */
  cancelrollback(id: string, context: Context<Principal>): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/services/${ID}?action=cancelupgrade`
   * Null answers 404.
   */
  cancelupgrade(id: string, context: Context<Principal>): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/services/${ID}?action=deactivate`
   * Null answers 404.
   */
  deactivate(id: string, context: Context<Principal>): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/services/${ID}?action=finishupgrade`
   * Null answers 404.
   */
  finishupgrade(id: string, context: Context<Principal>): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/services/${ID}?action=removeservicelink`
   * Null answers 404.
   */
  removeservicelink(
    id: string,
    input: AddRemoveServiceLinkInput,
    context: Context<Principal>,
  ): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/services/${ID}?action=restart`
   * Null answers 404.
   */
  restart(
    id: string,
    input: ServiceRestart,
    context: Context<Principal>,
  ): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/services/${ID}?action=rollback`
   * Null answers 404.
   */
  rollback(id: string, context: Context<Principal>): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/services/${ID}?action=setservicelinks`
   * Null answers 404.
   */
  setServiceLinks(
    id: string,
    input: SetServiceLinksInput,
    context: Context<Principal>,
  ): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/services/${ID}?action=upgrade`
   * Null answers 404.
   */
  upgrade(
    id: string,
    input: ServiceUpgrade,
    context: Context<Principal>,
  ): Promise<Stored<Service> | null>;
  /**
   * The actions that are possible now. Others are not listed, and answer 422. Without this
   * method, all are possible until the resource is removed. Names of `moreActions` are allowed.
   */
  actionsOf?(
    resource: Stored<Service>,
    context: Context<Principal>,
  ): readonly ("activate" | "addservicelink" | "cancelrollback" | "cancelupgrade" | "deactivate"
    | "finishupgrade" | "removeservicelink" | "restart" | "rollback" | "setservicelinks" | "upgrade"
    | (string & Record<never, never>))[];
}
