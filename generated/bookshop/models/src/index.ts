// Generated from docs/api/bookshop.
// Do not edit: change the docs, then run `stubdown generate`.

export type {
  BooksCreateBody,
  BooksFindQuery,
  BooksListQuery,
  BooksUpdateBody,
  BooksUploadCoverBody,
} from "./types/books-operations.js";
export { Genre, type Book } from "./types/books.js";
export type { ErrorBody } from "./types/error-body.js";
export type {
  OrdersCreateBody,
  OrdersCreateHeaders,
  OrdersCreateParams,
  OrdersListQuery,
} from "./types/orders-operations.js";
export type { Line, Order } from "./types/orders.js";
export type {
  ReviewsListQuery,
  ReviewsUpdateBody,
  ReviewsWriteBody,
} from "./types/reviews-operations.js";
export type { Review } from "./types/reviews.js";
export type { Shelf } from "./types/shelves.js";
