// Generated from docs/api/bookshop.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Book } from "@bookshop/models/books";
import type {
  BooksCreateBody,
  BooksFindQuery,
  BooksListQuery,
  BooksUpdateBody,
  BooksUploadCoverBody,
} from "@bookshop/models/books-operations";
import type { Order } from "@bookshop/models/orders";
import type { OrdersCreateParams, OrdersListQuery } from "@bookshop/models/orders-operations";
import type { Review } from "@bookshop/models/reviews";
import type {
  ReviewsListQuery,
  ReviewsUpdateBody,
  ReviewsWriteBody,
} from "@bookshop/models/reviews-operations";
import type { Shelf } from "@bookshop/models/shelves";

/** The input and the answer of each documented route. */
export interface Routes {
  /** See `books.list`. */
  readonly "GET /books": { params?: BooksListQuery | undefined; answer: readonly Book[] };
  /** See `books.create`. */
  readonly "POST /books": { params: BooksCreateBody; answer: Book };
  /** See `books.get`. */
  readonly "GET /books/{id}": { path: { id: string | number }; answer: Book };
  /** See `books.update`. */
  readonly "PATCH /books/{id}": { path: { id: string | number }; params?: BooksUpdateBody
    | undefined; answer: Book };
  /** See `books.delete`. */
  readonly "DELETE /books/{id}": { path: { id: string | number }; answer: void };
  /** See `books.uploadCover`. */
  readonly "PUT /books/{id}/cover": { path: { id: string | number }; params: BooksUploadCoverBody;
    answer: void };
  /** See `books.find`. */
  readonly "GET /books/search": { params: BooksFindQuery; answer: readonly Book[] };
  /** See `orders.list`. */
  readonly "GET /orders": { params?: OrdersListQuery | undefined; answer: readonly Order[] };
  /** See `orders.create`. */
  readonly "POST /orders": { params: OrdersCreateParams; answer: Order };
  /** See `orders.get`. */
  readonly "GET /orders/{id}": { path: { id: string }; answer: Order };
  /** See `orders.send`. */
  readonly "POST /orders/{id}/send": { path: { id: string }; answer: Order };
  /** See `reviews.list`. */
  readonly "GET /books/{book_id}/reviews": { path: { book_id: string | number };
    params?: ReviewsListQuery | undefined; answer: readonly Review[] };
  /** See `reviews.write`. */
  readonly "POST /books/{book_id}/reviews": { path: { book_id: string | number };
    params: ReviewsWriteBody; answer: Review };
  /** See `reviews.update`. */
  readonly "PUT /books/{book_id}/reviews/{id}": { path: { book_id: string | number; id: string
    | number }; params: ReviewsUpdateBody; answer: Review };
  /** See `reviews.delete`. */
  readonly "DELETE /books/{book_id}/reviews/{id}": { path: { book_id: string | number; id: string
    | number }; answer: void };
  /** See `shelves.list`. */
  readonly "GET /shelves": { answer: readonly Shelf[] };
}
