// Generated from docs/api/bookshop/books.md.
// Do not edit: change the docs, then run `stubdown generate`.

/** Book object. */
export interface Book {
  /** Which one. */
  readonly id: number;
  /** What it is called. */
  readonly title: string;
  /** What kind of book it is. */
  readonly genre: "novel" | "poetry" | "history" | (string & {});
  /** What it costs, in euros. */
  readonly price: number;
  /** Words that readers look for. */
  readonly tags: readonly string[];
  /** What stands below the title. */
  readonly subtitle?: string | null | undefined;
  /** When it came out. */
  readonly published?: string | undefined;
}

/** Genre enum. */
export const Genre = {
  NOVEL: "novel",
  POETRY: "poetry",
  HISTORY: "history",
} as const;

/** A value of `Genre`. */
export type Genre = (typeof Genre)[keyof typeof Genre];
