// Generated from docs/api/v1.1/api-resources/loadBalancerConfig/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type {
  LoadBalancerConfig,
  LoadBalancerConfigCreate,
  LoadBalancerConfigUpdate,
} from "@rancher-v1/models/loadBalancerConfig";
import type { Context, Listed, Stored, UndocumentedAction } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";

/**
 * A method for each documented route. Implement it in a file of your own: this one is replaced.
 * Page: docs/api/v1.1/api-resources/loadBalancerConfig/index.md
 */
export interface LoadBalancerConfigsHandlers<Principal = unknown> {
  /**
   * Actions that the docs do not have, by their names in `?action=`. Without `actionsOf` they are
   * always possible. With it, they are possible if it names them.
   */
  readonly moreActions?: Readonly<Record<string, UndocumentedAction<Principal>>>;
  /**
   * `GET /v1/loadBalancerConfigs`
   * The server filters, sorts and pages returned rows. A returned page is sent as it is.
   */
  list(
    query: ListQuery<LoadBalancerConfig>,
    context: Context<Principal>,
  ): Promise<Listed<LoadBalancerConfig>>;
  /** `POST /v1/loadBalancerConfigs` */
  create(
    body: LoadBalancerConfigCreate,
    context: Context<Principal>,
  ): Promise<Stored<LoadBalancerConfig>>;
  /**
   * `GET /v1/loadBalancerConfigs/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<LoadBalancerConfig> | null>;
  /**
   * `PUT /v1/loadBalancerConfigs/${ID}`
   * Null answers 404.
   */
  update(
    id: string,
    body: LoadBalancerConfigUpdate,
    context: Context<Principal>,
  ): Promise<Stored<LoadBalancerConfig> | null>;
  /**
   * `DELETE /v1/loadBalancerConfigs/${ID}`
   * Return the removed resource to send it. Undefined answers 204, null answers 404.
   */
  delete(
    id: string,
    context: Context<Principal>,
  ): Promise<Stored<LoadBalancerConfig> | null | undefined>;
}
