// Generated from docs/api/v1.1/api-resources/externalService/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type {
  ExternalService,
  ExternalServiceCreate,
  ExternalServiceUpdate,
} from "@rancher-v1/models/externalService";
import type { Service } from "@rancher-v1/models/service";
import type { ServiceUpgrade } from "@rancher-v1/models/serviceUpgrade";
import type { Context, Listed, Stored, UndocumentedAction } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";

/**
 * A method for each documented route. Implement it in a file of your own: this one is replaced.
 * Page: docs/api/v1.1/api-resources/externalService/index.md
 */
export interface ExternalServicesHandlers<Principal = unknown> {
  /**
   * Actions that the docs do not have, by their names in `?action=`. Without `actionsOf` they are
   * always possible. With it, they are possible if it names them.
   */
  readonly moreActions?: Readonly<Record<string, UndocumentedAction<Principal>>>;
  /**
   * `GET /v1/externalServices`
   * The server filters, sorts and pages returned rows. A returned page is sent as it is.
   */
  list(
    query: ListQuery<ExternalService>,
    context: Context<Principal>,
  ): Promise<Listed<ExternalService>>;
  /** `POST /v1/externalServices` */
  create(
    body: ExternalServiceCreate,
    context: Context<Principal>,
  ): Promise<Stored<ExternalService>>;
  /**
   * `GET /v1/externalServices/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<ExternalService> | null>;
  /**
   * `PUT /v1/externalServices/${ID}`
   * Null answers 404.
   */
  update(
    id: string,
    body: ExternalServiceUpdate,
    context: Context<Principal>,
  ): Promise<Stored<ExternalService> | null>;
  /**
   * `DELETE /v1/externalServices/${ID}`
   * Return the removed resource to send it. Undefined answers 204, null answers 404.
   */
  delete(
    id: string,
    context: Context<Principal>,
  ): Promise<Stored<ExternalService> | null | undefined>;
  /**
   * `POST /v1/externalServices/${ID}?action=activate`
   * Null answers 404.
   */
  activate(id: string, context: Context<Principal>): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/externalServices/${ID}?action=cancelrollback`
   * Null answers 404.
   */
  cancelrollback(id: string, context: Context<Principal>): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/externalServices/${ID}?action=cancelupgrade`
   * Null answers 404.
   */
  cancelupgrade(id: string, context: Context<Principal>): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/externalServices/${ID}?action=deactivate`
   * Null answers 404.
   */
  deactivate(id: string, context: Context<Principal>): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/externalServices/${ID}?action=finishupgrade`
   * Null answers 404.
   */
  finishupgrade(id: string, context: Context<Principal>): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/externalServices/${ID}?action=rollback`
   * Null answers 404.
   */
  rollback(id: string, context: Context<Principal>): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/externalServices/${ID}?action=upgrade`
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
    resource: Stored<ExternalService>,
    context: Context<Principal>,
  ): readonly ("activate" | "cancelrollback" | "cancelupgrade" | "deactivate" | "finishupgrade"
    | "rollback" | "upgrade" | (string & Record<never, never>))[];
}
