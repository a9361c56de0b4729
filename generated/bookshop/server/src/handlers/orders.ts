// Generated from docs/api/bookshop/orders.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Order } from "@bookshop/models/orders";
import type {
  OrdersCreateBody,
  OrdersCreateHeaders,
  OrdersListQuery,
} from "@bookshop/models/orders-operations";
import type { Answer } from "../rest/answer.js";
import type { Context } from "../rest/context.js";

/** A method for each documented route. Implement it in a file of your own, because this file is overwritten. */
export interface OrdersHandlers<Principal = unknown> {
  /**
   * List orders.
   *
   * `GET /orders`
   *
   * Page: docs/api/bookshop/orders.md
   */
  list(request: { query: OrdersListQuery }, context: Context<Principal>): Answer<readonly Order[]>;
  /**
   * Create an order.
   *
   * `POST /orders`
   *
   * Page: docs/api/bookshop/orders.md
   */
  create(
    request: { headers: OrdersCreateHeaders; body: OrdersCreateBody },
    context: Context<Principal>,
  ): Answer<Order>;
  /**
   * Get an order.
   *
   * `GET /orders/{id}`
   *
   * Page: docs/api/bookshop/orders.md
   */
  get(request: { path: { id: string } }, context: Context<Principal>): Answer<Order>;
  /**
   * Send an order.
   *
   * `POST /orders/{id}/send`
   *
   * Page: docs/api/bookshop/orders.md
   */
  send(request: { path: { id: string } }, context: Context<Principal>): Answer<Order>;
}
