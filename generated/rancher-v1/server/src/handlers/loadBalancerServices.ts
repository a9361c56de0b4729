// Generated from docs/api/v1.1/api-resources/loadBalancerService/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type {
  AddRemoveLoadBalancerServiceLinkInput,
} from "@rancher-v1/models/addRemoveLoadBalancerServiceLinkInput";
import type {
  LoadBalancerService,
  LoadBalancerServiceCreate,
  LoadBalancerServiceUpdate,
} from "@rancher-v1/models/loadBalancerService";
import type { Service } from "@rancher-v1/models/service";
import type { ServiceUpgrade } from "@rancher-v1/models/serviceUpgrade";
import type {
  SetLoadBalancerServiceLinksInput,
} from "@rancher-v1/models/setLoadBalancerServiceLinksInput";
import type { Context, Listed, Stored, UndocumentedAction } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";

/**
 * A method for each documented route. Implement it in a file of your own: this one is replaced.
 * Page: docs/api/v1.1/api-resources/loadBalancerService/index.md
 */
export interface LoadBalancerServicesHandlers<Principal = unknown> {
  /**
   * Actions that the docs do not have, by their names in `?action=`. Without `actionsOf` they are
   * always possible. With it, they are possible if it names them.
   */
  readonly moreActions?: Readonly<Record<string, UndocumentedAction<Principal>>>;
  /**
   * `GET /v1/loadBalancerServices`
   * The server filters, sorts and pages returned rows. A returned page is sent as it is.
   */
  list(
    query: ListQuery<LoadBalancerService>,
    context: Context<Principal>,
  ): Promise<Listed<LoadBalancerService>>;
  /** `POST /v1/loadBalancerServices` */
  create(
    body: LoadBalancerServiceCreate,
    context: Context<Principal>,
  ): Promise<Stored<LoadBalancerService>>;
  /**
   * `GET /v1/loadBalancerServices/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<LoadBalancerService> | null>;
  /**
   * `PUT /v1/loadBalancerServices/${ID}`
   * Null answers 404.
   */
  update(
    id: string,
    body: LoadBalancerServiceUpdate,
    context: Context<Principal>,
  ): Promise<Stored<LoadBalancerService> | null>;
  /**
   * `DELETE /v1/loadBalancerServices/${ID}`
   * Return the removed resource to send it. Undefined answers 204, null answers 404.
   */
  delete(
    id: string,
    context: Context<Principal>,
  ): Promise<Stored<LoadBalancerService> | null | undefined>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=activate`
   * Null answers 404.
   */
  activate(id: string, context: Context<Principal>): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=addservicelink`
   * Null answers 404.
   */
  addservicelink(
    id: string,
    input: AddRemoveLoadBalancerServiceLinkInput,
    context: Context<Principal>,
  ): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=cancelrollback`
   * Null answers 404.
   */
  cancelrollback(id: string, context: Context<Principal>): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=cancelupgrade`
   * Null answers 404.
   */
  cancelupgrade(id: string, context: Context<Principal>): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=deactivate`
   * Null answers 404.
   */
  deactivate(id: string, context: Context<Principal>): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=finishupgrade`
   * Null answers 404.
   */
  finishupgrade(id: string, context: Context<Principal>): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=removeservicelink`
   * Null answers 404.
   */
  removeservicelink(
    id: string,
    input: AddRemoveLoadBalancerServiceLinkInput,
    context: Context<Principal>,
  ): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=rollback`
   * Null answers 404.
   */
  rollback(id: string, context: Context<Principal>): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=setservicelinks`
   * Null answers 404.
   */
  setServiceLinks(
    id: string,
    input: SetLoadBalancerServiceLinksInput,
    context: Context<Principal>,
  ): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=upgrade`
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
    resource: Stored<LoadBalancerService>,
    context: Context<Principal>,
  ): readonly ("activate" | "addservicelink" | "cancelrollback" | "cancelupgrade" | "deactivate"
    | "finishupgrade" | "removeservicelink" | "rollback" | "setservicelinks" | "upgrade"
    | (string & Record<never, never>))[];
}
