// Generated from docs/api/v1.1/api-resources/scalePolicy/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { ScalePolicy } from "@rancher-v1/models/scalePolicy";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ListQuery, OrderedFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { ScalePolicy } from "@rancher-v1/models/scalePolicy";

/**
 * Bounds within which the scale of a service may be adjusted automatically. It is set on a
 * service in place of a fixed scale.
 *
 * Page: docs/api/v1.1/api-resources/scalePolicy/index.md
 */
export interface ScalePolicies {
  /**
   * Lists resources of type `scalePolicy`. Await the list for its first page, iterate it for the
   * resources of all pages, or collect them with `all`.
   *
   * `GET /v1/scalePolicies`
   */
  list(query?: ScalePoliciesQuery, options?: RequestOptions): List<ScalePolicy>;
  /**
   * Reads one resource of type `scalePolicy`.
   *
   * `GET /v1/scalePolicies/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | ScalePolicy, options?: ReadOptions<ScalePolicy>): Promise<ScalePolicy>;
  /**
   * Reads one resource of type `scalePolicy`; null if there is none.
   *
   * `GET /v1/scalePolicies/${ID}`
   */
  find(
    target: string | ScalePolicy,
    options?: ReadOptions<ScalePolicy>,
  ): Promise<ScalePolicy | null>;
}

/** The query of a list of resources of type `scalePolicy`. */
export interface ScalePoliciesQuery
  extends ListQuery<"increment" | "max" | "min", ScalePolicy>,
    OrderedFilters<{ increment: number; max: number; min: number }> {}

/** Makes the methods for resources of the type `scalePolicy`, which use the given client. */
export function scalePolicies(client: CoreClient): ScalePolicies {
  const own = resource(client, "scalePolicies");
  return {
    list: own.list,
    get: own.get,
    find: own.find,
  };
}
