// Generated from docs/api/bookshop.
// Do not edit: change the docs, then run `stubdown generate`.

import type { BooksHandlers } from "./books.js";
import type { OrdersHandlers } from "./orders.js";
import type { ReviewsHandlers } from "./reviews.js";
import type { ShelvesHandlers } from "./shelves.js";

export type { BooksHandlers } from "./books.js";
export type { OrdersHandlers } from "./orders.js";
export type { ReviewsHandlers } from "./reviews.js";
export type { ShelvesHandlers } from "./shelves.js";

/**
 * The handlers of all groups. A route without a handler answers 501.
 * `Principal` is the type of what `authenticate` returns.
 */
export interface Handlers<Principal = unknown> {
  readonly books?: Partial<BooksHandlers<Principal>>;
  readonly orders?: Partial<OrdersHandlers<Principal>>;
  readonly reviews?: Partial<ReviewsHandlers<Principal>>;
  readonly shelves?: Partial<ShelvesHandlers<Principal>>;
}
