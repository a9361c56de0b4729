// Generated from docs/api/bookshop/reviews.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Review } from "@bookshop/models/reviews";
import type {
  ReviewsListQuery,
  ReviewsUpdateBody,
  ReviewsWriteBody,
} from "@bookshop/models/reviews-operations";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import { methods } from "../rest/call.js";
import { byOffset, linked, pages, type Pages } from "../rest/pages.js";
import { raw } from "../rest/raw.js";

/** The methods of `reviews`. */
export interface ReviewsClient {
  /**
   * List reviews.
   *
   * `GET /books/{book_id}/reviews`
   *
   * Page: docs/api/bookshop/reviews.md
   */
  list(
    bookId: string | number,
    params?: ReviewsListQuery,
    options?: RequestOptions,
  ): Pages<readonly Review[], Review>;
  /**
   * Write a review.
   *
   * `POST /books/{book_id}/reviews`
   *
   * Page: docs/api/bookshop/reviews.md
   */
  write(
    bookId: string | number,
    params: ReviewsWriteBody,
    options?: RequestOptions,
  ): Promise<Review>;
  /**
   * Replace a review.
   *
   * `PUT /books/{book_id}/reviews/{id}`
   *
   * Page: docs/api/bookshop/reviews.md
   */
  update(
    bookId: string | number,
    id: string | number,
    params: ReviewsUpdateBody,
    options?: RequestOptions,
  ): Promise<Review>;
  /**
   * Remove a review.
   *
   * `DELETE /books/{book_id}/reviews/{id}`
   *
   * Page: docs/api/bookshop/reviews.md
   */
  delete(bookId: string | number, id: string | number, options?: RequestOptions): Promise<void>;
}

/** The routes of the methods of `reviews`, keyed by method. */
export const reviewsRoutes = {
  list: ["GET /books/{book_id}/reviews", { paging: { parameter: "offset" } }],
  write: ["POST /books/{book_id}/reviews"],
  update: ["PUT /books/{book_id}/reviews/{id}", { same: "id" }],
  delete: [
    "DELETE /books/{book_id}/reviews/{id}",
    { input: false, raw: true, empty: true },
  ],
} as const;

/** Makes the methods of `reviews`, which use the given client. */
export function reviews(client: CoreClient): ReviewsClient {
  return methods(client, reviewsRoutes, { pages: pages(linked(byOffset)), raw }) as ReviewsClient;
}
