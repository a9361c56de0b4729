// Generated from docs/api/bookshop/reviews.md.
// Do not edit: change the docs, then run `stubdown generate`.

/** Review object. */
export interface Review {
  /** Which one. */
  readonly id: number;
  /** How good the book is. */
  readonly stars: number;
  /** What the reader says. */
  readonly text: string;
  /** Who says it. */
  readonly reader: string;
  /** When it was written. */
  readonly at: string;
}
