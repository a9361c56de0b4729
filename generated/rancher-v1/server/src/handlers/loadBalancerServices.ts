// Generated from docs/api/v1.1/api-resources/loadBalancerService/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Context, Stored } from "../core/server.js";
import type * as models from "@rancher-v1/models";

/** A method for each documented route. Implement it in a file of your own: this one is replaced. */
export interface LoadBalancerServicesHandlers {
  /** `GET /v1/loadBalancerServices` */
  list(query: unknown, context: Context): Promise<readonly Stored<models.LoadBalancerService>[]>;
  /** `POST /v1/loadBalancerServices` */
  create(body: models.LoadBalancerServiceCreate, context: Context): Promise<Stored<models.LoadBalancerService>>;
  /**
   * `GET /v1/loadBalancerServices/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context): Promise<Stored<models.LoadBalancerService> | null>;
  /**
   * `PUT /v1/loadBalancerServices/${ID}`
   * Null answers 404.
   */
  update(id: string, body: models.LoadBalancerServiceUpdate, context: Context): Promise<Stored<models.LoadBalancerService> | null>;
  /**
   * `DELETE /v1/loadBalancerServices/${ID}`
   * The removed resource is answered, nothing answers 204, null answers 404.
   */
  delete(id: string, context: Context): Promise<Stored<models.LoadBalancerService> | null | undefined>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=activate`
   * Null answers 404.
   */
  activate(id: string, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=addservicelink`
   * Null answers 404.
   */
  addservicelink(id: string, input: models.AddRemoveLoadBalancerServiceLinkInput, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=cancelrollback`
   * Null answers 404.
   */
  cancelrollback(id: string, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=cancelupgrade`
   * Null answers 404.
   */
  cancelupgrade(id: string, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=deactivate`
   * Null answers 404.
   */
  deactivate(id: string, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=finishupgrade`
   * Null answers 404.
   */
  finishupgrade(id: string, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=removeservicelink`
   * Null answers 404.
   */
  removeservicelink(id: string, input: models.AddRemoveLoadBalancerServiceLinkInput, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=rollback`
   * Null answers 404.
   */
  rollback(id: string, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=setservicelinks`
   * Null answers 404.
   */
  setServiceLinks(id: string, input: models.SetLoadBalancerServiceLinksInput, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/loadBalancerServices/${ID}?action=upgrade`
   * Null answers 404.
   */
  upgrade(id: string, input: models.ServiceUpgrade, context: Context): Promise<Stored<models.Service> | null>;
}
