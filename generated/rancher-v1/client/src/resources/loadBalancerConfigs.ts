// Generated from docs/api/v1.1/api-resources/loadBalancerConfig/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type {
  LoadBalancerConfig,
  LoadBalancerConfigCreate,
  LoadBalancerConfigUpdate,
} from "@rancher-v1/models/loadBalancerConfig";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ListQuery } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type {
  LoadBalancerConfig,
  LoadBalancerConfigCreate,
  LoadBalancerConfigUpdate,
} from "@rancher-v1/models/loadBalancerConfig";

/**
 * Traffic settings of a load balancer service. It gathers custom HAProxy sections and the
 * policy for sticky sessions.
 *
 * Page: docs/api/v1.1/api-resources/loadBalancerConfig/index.md
 */
export interface LoadBalancerConfigs {
  /**
   * Lists resources of type `loadBalancerConfig`. Await the list for its first page, iterate it
   * for the resources of all pages, or collect them with `all`.
   *
   * `GET /v1/loadBalancerConfigs`
   */
  list(query?: LoadBalancerConfigsQuery, options?: RequestOptions): List<LoadBalancerConfig>;
  /**
   * Creates a resource of type `loadBalancerConfig`.
   *
   * `POST /v1/loadBalancerConfigs`
   */
  create(body: LoadBalancerConfigCreate, options?: RequestOptions): Promise<LoadBalancerConfig>;
  /**
   * Reads one resource of type `loadBalancerConfig`.
   *
   * `GET /v1/loadBalancerConfigs/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(
    target: string | LoadBalancerConfig,
    options?: ReadOptions<LoadBalancerConfig>,
  ): Promise<LoadBalancerConfig>;
  /**
   * Reads one resource of type `loadBalancerConfig`; null if there is none.
   *
   * `GET /v1/loadBalancerConfigs/${ID}`
   */
  find(
    target: string | LoadBalancerConfig,
    options?: ReadOptions<LoadBalancerConfig>,
  ): Promise<LoadBalancerConfig | null>;
  /**
   * Changes a resource of type `loadBalancerConfig`. The body is sent as it is; a whole resource
   * may be given back.
   *
   * `PUT /v1/loadBalancerConfigs/${ID}`
   */
  update(
    target: string | LoadBalancerConfig,
    body: LoadBalancerConfigUpdate,
    options?: RequestOptions,
  ): Promise<LoadBalancerConfig>;
  /**
   * Deletes a resource of type `loadBalancerConfig`. Returns the resource as it is then, or null
   * if it does not exist. The resource is read for that if the answer is empty: an error with
   * the method `GET` comes after the delete.
   *
   * `DELETE /v1/loadBalancerConfigs/${ID}`
   */
  delete(
    target: string | LoadBalancerConfig,
    options?: RequestOptions,
  ): Promise<LoadBalancerConfig | null>;
}

/** The query of a list of resources of type `loadBalancerConfig`. */
export interface LoadBalancerConfigsQuery
  extends ListQuery<string, LoadBalancerConfig> {}

/** Makes the methods for resources of the type `loadBalancerConfig`, which use the given client. */
export function loadBalancerConfigs(client: CoreClient): LoadBalancerConfigs {
  const own = resource(client, "loadBalancerConfigs");
  return {
    list: own.list,
    create: own.create,
    get: own.get,
    find: own.find,
    update: own.update,
    delete: own.delete,
  };
}
