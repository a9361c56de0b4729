// Generated from docs/api/bookshop/orders.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Line } from "./orders.js";

/** The query of `GET /orders`. */
export interface OrdersListQuery {
  /** The id of the last order of the page before. */
  readonly after?: string | undefined;
  /** How many orders a page has. */
  readonly limit?: number | undefined;
}

/** The headers of `POST /orders`. */
export interface OrdersCreateHeaders {
  /** The same for each try of the same order. */
  readonly "Idempotency-Key"?: string | undefined;
}

/** The body of `POST /orders`. */
export interface OrdersCreateBody {
  /** What is ordered. */
  readonly lines: readonly Line[];
  /** What the buyer wishes. */
  readonly note?: string | null | undefined;
}

/** The parameters of `POST /orders`. */
export interface OrdersCreateParams
  extends OrdersCreateHeaders,
    OrdersCreateBody {}
