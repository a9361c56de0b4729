// Generated from docs/api/bookshop/books.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Book } from "@bookshop/models/books";
import type {
  BooksCreateBody,
  BooksFindQuery,
  BooksListQuery,
  BooksUpdateBody,
  BooksUploadCoverBody,
} from "@bookshop/models/books-operations";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import { methods } from "../rest/call.js";
import { form } from "../rest/form.js";
import { byKind, byLink, byPage, linked, pages, type Pages } from "../rest/pages.js";
import { raw } from "../rest/raw.js";

/** The methods of `books`. */
export interface BooksClient {
  /**
   * List books.
   *
   * `GET /books`
   *
   * Page: docs/api/bookshop/books.md
   */
  list(params?: BooksListQuery, options?: RequestOptions): Pages<readonly Book[], Book>;
  /**
   * Create a book.
   *
   * `POST /books`
   *
   * Page: docs/api/bookshop/books.md
   */
  create(params: BooksCreateBody, options?: RequestOptions): Promise<Book>;
  /**
   * Get a book.
   *
   * `GET /books/{id}`
   *
   * Page: docs/api/bookshop/books.md
   */
  get(id: string | number, options?: RequestOptions): Promise<Book>;
  /**
   * Change a book.
   *
   * `PATCH /books/{id}`
   *
   * Page: docs/api/bookshop/books.md
   */
  update(id: string | number, params?: BooksUpdateBody, options?: RequestOptions): Promise<Book>;
  /**
   * Remove a book.
   *
   * `DELETE /books/{id}`
   *
   * Page: docs/api/bookshop/books.md
   */
  delete(id: string | number, options?: RequestOptions): Promise<void>;
  /**
   * Upload a cover.
   *
   * `PUT /books/{id}/cover`
   *
   * Page: docs/api/bookshop/books.md
   */
  uploadCover(
    bookId: string | number,
    params: BooksUploadCoverBody,
    options?: RequestOptions,
  ): Promise<void>;
  /**
   * Find books (deprecated).
   *
   * `GET /books/search`
   *
   * Page: docs/api/bookshop/books.md
   *
   * @deprecated
   */
  find(params: BooksFindQuery, options?: RequestOptions): Pages<readonly Book[], Book>;
}

/** The routes of the methods of `books`, keyed by method. */
export const booksRoutes = {
  list: [
    "GET /books",
    { brackets: ["tags"], paging: { kind: "page", parameter: "page" } },
  ],
  create: ["POST /books"],
  get: ["GET /books/{id}", { input: false, same: "id" }],
  update: ["PATCH /books/{id}", { same: "id" }],
  delete: ["DELETE /books/{id}", { input: false, raw: true, empty: true }],
  uploadCover: ["PUT /books/{id}/cover", { form: "multipart", raw: true, empty: true }],
  find: ["GET /books/search", { paging: { kind: "link" } }],
} as const;

/** Makes the methods of `books`, which use the given client. */
export function books(client: CoreClient): BooksClient {
  return methods(client, booksRoutes, { pages: pages(linked(byKind({ link: byLink, page: byPage }))), raw, share: form }) as BooksClient;
}
