// Generated from docs/api/v1.1/api-resources/loadBalancerService/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Context, Listed, Stored } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";
import type * as models from "@rancher-v1/models";

/** A method for each documented route. Implement it in a file of your own: this one is replaced. */
export interface LoadBalancerServicesHandlers<Principal = unknown> {
  /**
   * `GET /v1/loadBalancerServices`
   * Rows are filtered, sorted and paged by the query; a page is answered as it is.
   */
  list(query: ListQuery<models.LoadBalancerService>, context: Context<Principal>): Promise<Listed<models.LoadBalancerService>>;
  /** `POST /v1/loadBalancerServices` */
  create(body: models.LoadBalancerServiceCreate, context: Context<Principal>): Promise<Stored<models.LoadBalancerService>>;
  /**
   * `GET /v1/loadBalancerServices/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<models.LoadBalancerService> | null>;
  /**
   * `PUT /v1/loadBalancerServices/${ID}`
   * Null answers 404.
   */
  update(id: string, body: models.LoadBalancerServiceUpdate, context: Context<Principal>): Promise<Stored<models.LoadBalancerService> | null>;
  /**
   * `DELETE /v1/loadBalancerServices/${ID}`
   * The removed resource is answered, nothing answers 204, null answers 404.
   */
  delete(id: string, context: Context<Principal>): Promise<Stored<models.LoadBalancerService> | null | undefined>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=activate`
   * Null answers 404.
   */
  activate(id: string, context: Context<Principal>): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=addservicelink`
   * Null answers 404.
   */
  addservicelink(id: string, input: models.AddRemoveLoadBalancerServiceLinkInput, context: Context<Principal>): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=cancelrollback`
   * Null answers 404.
   */
  cancelrollback(id: string, context: Context<Principal>): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=cancelupgrade`
   * Null answers 404.
   */
  cancelupgrade(id: string, context: Context<Principal>): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=deactivate`
   * Null answers 404.
   */
  deactivate(id: string, context: Context<Principal>): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=finishupgrade`
   * Null answers 404.
   */
  finishupgrade(id: string, context: Context<Principal>): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=removeservicelink`
   * Null answers 404.
   */
  removeservicelink(id: string, input: models.AddRemoveLoadBalancerServiceLinkInput, context: Context<Principal>): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=rollback`
   * Null answers 404.
   */
  rollback(id: string, context: Context<Principal>): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=setservicelinks`
   * Null answers 404.
   */
  setServiceLinks(id: string, input: models.SetLoadBalancerServiceLinksInput, context: Context<Principal>): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=upgrade`
   * Null answers 404.
   */
  upgrade(id: string, input: models.ServiceUpgrade, context: Context<Principal>): Promise<Stored<models.Service> | null>;
  /**
   * The actions that are possible now: others are not listed, and answer 422. Without this
   * method all are, until the resource is removed.
   */
  actionsOf?(resource: Stored<models.LoadBalancerService>, context: Context<Principal>): readonly ("activate" | "addservicelink" | "cancelrollback" | "cancelupgrade" | "deactivate" | "finishupgrade" | "removeservicelink" | "rollback" | "setservicelinks" | "upgrade")[];
}
