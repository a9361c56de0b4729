// Generated from docs/api/bookshop/reviews.md.
// Do not edit: change the docs, then run `stubdown generate`.

/** The query of `GET /books/{book_id}/reviews`. */
export interface ReviewsListQuery {
  /** How good the book is. */
  readonly stars?: 1 | 2 | 3 | 4 | 5 | undefined;
  /**
   * How many reviews a page has.
   * Default: `50`.
   */
  readonly limit?: number | undefined;
  /**
   * How many reviews are before the page.
   * Default: `0`.
   */
  readonly offset?: number | undefined;
}

/** The body of `POST /books/{book_id}/reviews`. */
export interface ReviewsWriteBody {
  /** How good the book is. */
  readonly stars: 1 | 2 | 3 | 4 | 5;
  /** What the reader says. */
  readonly text: string;
}

/** The body of `PUT /books/{book_id}/reviews/{id}`. */
export interface ReviewsUpdateBody {
  /** How good the book is. */
  readonly stars: 1 | 2 | 3 | 4 | 5;
  /** What the reader says. */
  readonly text: string;
}
