// Generated from docs/api/bookshop/reviews.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Review } from "@bookshop/models/reviews";
import type {
  ReviewsListQuery,
  ReviewsUpdateBody,
  ReviewsWriteBody,
} from "@bookshop/models/reviews-operations";
import type { Answer } from "../rest/answer.js";
import type { Context } from "../rest/context.js";

/** A method for each documented route. Implement it in a file of your own, because this file is overwritten. */
export interface ReviewsHandlers<Principal = unknown> {
  /**
   * List reviews.
   *
   * `GET /books/{book_id}/reviews`
   *
   * Page: docs/api/bookshop/reviews.md
   */
  list(
    request: { path: { book_id: number }; query: ReviewsListQuery },
    context: Context<Principal>,
  ): Answer<readonly Review[]>;
  /**
   * Write a review.
   *
   * `POST /books/{book_id}/reviews`
   *
   * Page: docs/api/bookshop/reviews.md
   */
  write(
    request: { path: { book_id: number }; body: ReviewsWriteBody },
    context: Context<Principal>,
  ): Answer<Review>;
  /**
   * Replace a review.
   *
   * `PUT /books/{book_id}/reviews/{id}`
   *
   * Page: docs/api/bookshop/reviews.md
   */
  update(
    request: { path: { book_id: number; id: number }; body: ReviewsUpdateBody },
    context: Context<Principal>,
  ): Answer<Review>;
  /**
   * Remove a review.
   *
   * `DELETE /books/{book_id}/reviews/{id}`
   *
   * Page: docs/api/bookshop/reviews.md
   */
  delete(
    request: { path: { book_id: number; id: number } },
    context: Context<Principal>,
  ): Answer<void>;
}
