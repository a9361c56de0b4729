// Generated from docs/api/bookshop/orders.md.
// Do not edit: change the docs, then run `stubdown generate`.

/** Line object. */
export interface Line {
  /** Which book. */
  readonly book: number;
  /** How many of it. */
  readonly count: number;
}

/** Order object. */
export interface Order {
  /** Which one. */
  readonly id: string;
  /** Where the order is. */
  readonly state: "open" | "sent" | (string & {});
  /** What was ordered. */
  readonly lines: readonly Line[];
  /** What the buyer wishes. */
  readonly note?: string | null | undefined;
}
