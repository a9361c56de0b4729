// Generated from docs/api/v1.1/api-resources/loadBalancerService/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * A service whose containers run a load balancer and spread incoming traffic over the services
 * linked to it. It is scaled and upgraded much like an ordinary service.
 */
export class LoadBalancerServices extends ResourceClient {
  /** `GET /v1/loadBalancerServices` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.LoadBalancerService>> {
    return ResourceClient.send(this, "GET", path`/loadBalancerServices`, undefined, { ...options, query });
  }

  /** `POST /v1/loadBalancerServices` */
  create(body: models.LoadBalancerServiceCreate, options?: RequestOptions): Promise<models.LoadBalancerService> {
    return ResourceClient.send(this, "POST", path`/loadBalancerServices`, body, options);
  }

  /** `GET /v1/loadBalancerServices/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.LoadBalancerService> {
    return ResourceClient.send(this, "GET", path`/loadBalancerServices/${id}`, undefined, options);
  }

  /** `PUT /v1/loadBalancerServices/${ID}` */
  update(id: string, body: models.LoadBalancerServiceUpdate, options?: RequestOptions): Promise<models.LoadBalancerService> {
    return ResourceClient.send(this, "PUT", path`/loadBalancerServices/${id}`, body, options);
  }

  /** `DELETE /v1/loadBalancerServices/${ID}` */
  delete(id: string, options?: RequestOptions): Promise<models.LoadBalancerService | undefined> {
    return ResourceClient.send(this, "DELETE", path`/loadBalancerServices/${id}`, undefined, options);
  }

  /** `POST /v1/loadBalancerServices/${ID}?action=activate` */
  activate(id: string, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/loadBalancerServices/${id}?action=activate`, undefined, options);
  }

  /** `POST /v1/loadBalancerServices/${ID}?action=addservicelink` */
  addservicelink(id: string, input: models.AddRemoveLoadBalancerServiceLinkInput, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/loadBalancerServices/${id}?action=addservicelink`, input, options);
  }

  /** `POST /v1/loadBalancerServices/${ID}?action=cancelrollback` */
  cancelrollback(id: string, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/loadBalancerServices/${id}?action=cancelrollback`, undefined, options);
  }

  /** `POST /v1/loadBalancerServices/${ID}?action=cancelupgrade` */
  cancelupgrade(id: string, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/loadBalancerServices/${id}?action=cancelupgrade`, undefined, options);
  }

  /** `POST /v1/loadBalancerServices/${ID}?action=deactivate` */
  deactivate(id: string, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/loadBalancerServices/${id}?action=deactivate`, undefined, options);
  }

  /** `POST /v1/loadBalancerServices/${ID}?action=finishupgrade` */
  finishupgrade(id: string, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/loadBalancerServices/${id}?action=finishupgrade`, undefined, options);
  }

  /** `POST /v1/loadBalancerServices/${ID}?action=removeservicelink` */
  removeservicelink(id: string, input: models.AddRemoveLoadBalancerServiceLinkInput, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/loadBalancerServices/${id}?action=removeservicelink`, input, options);
  }

  /** `POST /v1/loadBalancerServices/${ID}?action=rollback` */
  rollback(id: string, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/loadBalancerServices/${id}?action=rollback`, undefined, options);
  }

  /** `POST /v1/loadBalancerServices/${ID}?action=setservicelinks` */
  setservicelinks(id: string, input: models.SetLoadBalancerServiceLinksInput = {}, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/loadBalancerServices/${id}?action=setservicelinks`, input, options);
  }

  /** `POST /v1/loadBalancerServices/${ID}?action=upgrade` */
  upgrade(id: string, input: models.ServiceUpgrade = {}, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/loadBalancerServices/${id}?action=upgrade`, input, options);
  }
}
