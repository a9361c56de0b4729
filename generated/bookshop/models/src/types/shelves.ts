// Generated from docs/api/bookshop/shelves.md.
// Do not edit: change the docs, then run `stubdown generate`.

/** Shelf object. */
export interface Shelf {
  /** Which one. */
  readonly name: string;
  /** Where it stands. */
  readonly floor: number;
}
