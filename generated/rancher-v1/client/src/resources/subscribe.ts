// Generated from docs/api/v1.1/api-resources/subscribe/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Subscribe as SubscribeModel, SubscribeCreate } from "@rancher-v1/models/subscribe";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ListQuery } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Subscribe as SubscribeModel, SubscribeCreate } from "@rancher-v1/models/subscribe";

/**
 * A subscription to events of the server. Clients use it to be told about changes without
 * asking repeatedly.
 *
 * Page: docs/api/v1.1/api-resources/subscribe/index.md
 */
export interface Subscribe {
  /**
   * Lists resources of type `subscribe`. Await the list for its first page, iterate it for the
   * resources of all pages, or collect them with `all`.
   *
   * `GET /v1/subscribe`
   */
  list(query?: SubscribeQuery, options?: RequestOptions): List<SubscribeModel>;
  /**
   * Creates a resource of type `subscribe`.
   *
   * `POST /v1/subscribe`
   */
  create(body: SubscribeCreate, options?: RequestOptions): Promise<SubscribeModel>;
  /**
   * Reads one resource of type `subscribe`.
   *
   * `GET /v1/subscribe/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(
    target: string | SubscribeModel,
    options?: ReadOptions<SubscribeModel>,
  ): Promise<SubscribeModel>;
  /**
   * Reads one resource of type `subscribe`; null if there is none.
   *
   * `GET /v1/subscribe/${ID}`
   */
  find(
    target: string | SubscribeModel,
    options?: ReadOptions<SubscribeModel>,
  ): Promise<SubscribeModel | null>;
}

/** The query of a list of resources of type `subscribe`. */
export interface SubscribeQuery
  extends ListQuery<string, SubscribeModel> {}

/** Makes the methods for resources of the type `subscribe`, which use the given client. */
export function subscribe(client: CoreClient): Subscribe {
  const own = resource(client, "subscribe");
  return {
    list: own.list,
    create: own.create,
    get: own.get,
    find: own.find,
  };
}
