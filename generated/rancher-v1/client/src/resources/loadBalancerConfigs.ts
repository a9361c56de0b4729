// Generated from docs/api/v1.1/api-resources/loadBalancerConfig/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * Traffic settings of a load balancer service. It gathers custom HAProxy sections and the
 * policy for sticky sessions.
 */
export class LoadBalancerConfigs extends ResourceClient {
  /** `GET /v1/loadBalancerConfigs` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.LoadBalancerConfig>> {
    return ResourceClient.send(this, "GET", path`/loadBalancerConfigs`, undefined, { ...options, query });
  }

  /** `POST /v1/loadBalancerConfigs` */
  create(body: models.LoadBalancerConfigCreate, options?: RequestOptions): Promise<models.LoadBalancerConfig> {
    return ResourceClient.send(this, "POST", path`/loadBalancerConfigs`, body, options);
  }

  /** `GET /v1/loadBalancerConfigs/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.LoadBalancerConfig> {
    return ResourceClient.send(this, "GET", path`/loadBalancerConfigs/${id}`, undefined, options);
  }

  /** `PUT /v1/loadBalancerConfigs/${ID}` */
  update(id: string, body: models.LoadBalancerConfigUpdate, options?: RequestOptions): Promise<models.LoadBalancerConfig> {
    return ResourceClient.send(this, "PUT", path`/loadBalancerConfigs/${id}`, body, options);
  }

  /** `DELETE /v1/loadBalancerConfigs/${ID}` */
  delete(id: string, options?: RequestOptions): Promise<models.LoadBalancerConfig | undefined> {
    return ResourceClient.send(this, "DELETE", path`/loadBalancerConfigs/${id}`, undefined, options);
  }
}
