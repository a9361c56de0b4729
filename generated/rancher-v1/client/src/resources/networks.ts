// Generated from docs/api/v1.1/api-resources/network/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "@rancher-v1/models/_common";
import type { Network } from "@rancher-v1/models/network";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery, OrderedFilters, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Account } from "@rancher-v1/models/account";
export type { IpAddress } from "@rancher-v1/models/ipAddress";
export type { Network } from "@rancher-v1/models/network";

/**
 * A network to which containers and virtual machines can be attached. Instances refer to it by
 * its identifier.
 *
 * Page: docs/api/v1.1/api-resources/network/index.md
 */
export interface Networks {
  /**
   * Lists resources of type `network`. Await the list for its first page, iterate it for the
   * resources of all pages, or collect them with `all`.
   *
   * `GET /v1/networks`
   */
  list(query?: NetworksQuery, options?: RequestOptions): List<Network>;
  /**
   * Reads one resource of type `network`.
   *
   * `GET /v1/networks/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | Network, options?: ReadOptions<Network>): Promise<Network>;
  /**
   * Reads one resource of type `network`; null if there is none.
   *
   * `GET /v1/networks/${ID}`
   */
  find(target: string | Network, options?: ReadOptions<Network>): Promise<Network | null>;
}

/** The query of a list of resources of type `network`. */
export interface NetworksQuery
  extends ListQuery<"description" | "name" | "id" | "accountId" | "created" | "kind" | "removed"
      | "state" | "transitioning" | "transitioningMessage" | "transitioningProgress" | "uuid",
      Network>,
    TextFilters<"description" | "name" | "kind" | "transitioningMessage" | "uuid">,
    OrderedFilters<{ created: string | Date; removed: string | Date;
      transitioningProgress: number }>,
    ChoiceFilters<{ id: string; accountId: string; state: string; transitioning: Transitioning }> {}

/** Makes the methods for resources of the type `network`, which use the given client. */
export function networks(client: CoreClient): Networks {
  const own = resource(client, "networks");
  return {
    list: own.list,
    get: own.get,
    find: own.find,
  };
}
