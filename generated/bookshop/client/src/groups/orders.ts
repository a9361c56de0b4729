// Generated from docs/api/bookshop/orders.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Order } from "@bookshop/models/orders";
import type { OrdersCreateParams, OrdersListQuery } from "@bookshop/models/orders-operations";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import { methods } from "../rest/call.js";
import { byKey, linked, pages, type Pages } from "../rest/pages.js";
import { shareHeaders } from "../rest/share-headers.js";

/** The methods of `orders`. */
export interface OrdersClient {
  /**
   * List orders.
   *
   * `GET /orders`
   *
   * Page: docs/api/bookshop/orders.md
   */
  list(params?: OrdersListQuery, options?: RequestOptions): Pages<readonly Order[], Order>;
  /**
   * Create an order.
   *
   * `POST /orders`
   *
   * Page: docs/api/bookshop/orders.md
   */
  create(params: OrdersCreateParams, options?: RequestOptions): Promise<Order>;
  /**
   * Get an order.
   *
   * `GET /orders/{id}`
   *
   * Page: docs/api/bookshop/orders.md
   */
  get(id: string, options?: RequestOptions): Promise<Order>;
  /**
   * Send an order.
   *
   * `POST /orders/{id}/send`
   *
   * Page: docs/api/bookshop/orders.md
   */
  send(orderId: string, options?: RequestOptions): Promise<Order>;
}

/** The routes of the methods of `orders`, keyed by method. */
export const ordersRoutes = {
  list: ["GET /orders", { paging: { parameter: "after", key: "id" } }],
  create: ["POST /orders", { headers: ["Idempotency-Key"] }],
  get: ["GET /orders/{id}", { input: false, same: "id", text: -1 }],
  send: ["POST /orders/{id}/send", { input: false, same: "id", text: -2 }],
} as const;

/** Makes the methods of `orders`, which use the given client. */
export function orders(client: CoreClient): OrdersClient {
  return methods(client, ordersRoutes, { pages: pages(linked(byKey)), share: shareHeaders }) as OrdersClient;
}
