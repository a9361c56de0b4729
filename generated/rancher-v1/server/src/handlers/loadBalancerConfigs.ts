// Generated from docs/api/v1.1/api-resources/loadBalancerConfig/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Context, Listed, Stored } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";
import type * as models from "@rancher-v1/models";

/** A method for each documented route. Implement it in a file of your own: this one is replaced. */
export interface LoadBalancerConfigsHandlers<Principal = unknown> {
  /**
   * `GET /v1/loadBalancerConfigs`
   * Rows are filtered, sorted and paged by the query; a page is answered as it is.
   */
  list(query: ListQuery<models.LoadBalancerConfig>, context: Context<Principal>): Promise<Listed<models.LoadBalancerConfig>>;
  /** `POST /v1/loadBalancerConfigs` */
  create(body: models.LoadBalancerConfigCreate, context: Context<Principal>): Promise<Stored<models.LoadBalancerConfig>>;
  /**
   * `GET /v1/loadBalancerConfigs/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<models.LoadBalancerConfig> | null>;
  /**
   * `PUT /v1/loadBalancerConfigs/${ID}`
   * Null answers 404.
   */
  update(id: string, body: models.LoadBalancerConfigUpdate, context: Context<Principal>): Promise<Stored<models.LoadBalancerConfig> | null>;
  /**
   * `DELETE /v1/loadBalancerConfigs/${ID}`
   * The removed resource is answered, nothing answers 204, null answers 404.
   */
  delete(id: string, context: Context<Principal>): Promise<Stored<models.LoadBalancerConfig> | null | undefined>;
}
