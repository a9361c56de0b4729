// Generated from docs/api/bookshop/books.md.
// Do not edit: change the docs, then run `stubdown generate`.

/** The query of `GET /books`. */
export interface BooksListQuery {
  /** What kind of book it is. */
  readonly genre?: "novel" | "poetry" | "history" | undefined;
  /** Words that all have. */
  readonly tags?: readonly string[] | undefined;
  /**
   * Which page.
   * Default: `1`.
   */
  readonly page?: number | undefined;
  /**
   * How many books a page has.
   * Default: `20`.
   */
  readonly per_page?: number | undefined;
}

/** The body of `POST /books`. */
export interface BooksCreateBody {
  /** What it is called. */
  readonly title: string;
  /** What kind of book it is. */
  readonly genre: "novel" | "poetry" | "history";
  /** What it costs, in euros. */
  readonly price: number;
  /** Words that readers look for. */
  readonly tags?: readonly string[] | undefined;
  /** What stands below the title. */
  readonly subtitle?: string | null | undefined;
}

/** The body of `PATCH /books/{id}`. */
export interface BooksUpdateBody {
  /** What it is called. */
  readonly title?: string | undefined;
  /** What it costs, in euros. */
  readonly price?: number | undefined;
  /** Words that readers look for. */
  readonly tags?: readonly string[] | undefined;
  /** What stands below the title. */
  readonly subtitle?: string | null | undefined;
}

/** The body of `PUT /books/{id}/cover`. */
export interface BooksUploadCoverBody {
  /** The picture. */
  readonly file: Blob | Uint8Array | ReadableStream<Uint8Array>;
  /** What is seen on it. */
  readonly alt?: string | undefined;
}

/** The query of `GET /books/search`. */
export interface BooksFindQuery {
  /** What is looked for. */
  readonly words: string;
}
