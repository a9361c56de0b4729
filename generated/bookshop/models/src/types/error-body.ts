// Generated from docs/api/bookshop/books.md.
// Do not edit: change the docs, then run `stubdown generate`.

/** The body of an error, joined from all error bodies in the docs. */
export interface ErrorBody {
  readonly [name: string]: unknown;
  readonly message: string;
  readonly field?: string | undefined;
}
