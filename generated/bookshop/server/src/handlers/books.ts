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
import type { Answer } from "../rest/answer.js";
import type { Context, Received } from "../rest/context.js";

/** A method for each documented route. Implement it in a file of your own, because this file is overwritten. */
export interface BooksHandlers<Principal = unknown> {
  /**
   * List books.
   *
   * `GET /books`
   *
   * Page: docs/api/bookshop/books.md
   */
  list(request: { query: BooksListQuery }, context: Context<Principal>): Answer<readonly Book[]>;
  /**
   * Create a book.
   *
   * `POST /books`
   *
   * Page: docs/api/bookshop/books.md
   */
  create(request: { body: BooksCreateBody }, context: Context<Principal>): Answer<Book>;
  /**
   * Get a book.
   *
   * `GET /books/{id}`
   *
   * Page: docs/api/bookshop/books.md
   */
  get(request: { path: { id: number } }, context: Context<Principal>): Answer<Book>;
  /**
   * Change a book.
   *
   * `PATCH /books/{id}`
   *
   * Page: docs/api/bookshop/books.md
   */
  update(
    request: { path: { id: number }; body: BooksUpdateBody },
    context: Context<Principal>,
  ): Answer<Book>;
  /**
   * Remove a book.
   *
   * `DELETE /books/{id}`
   *
   * Page: docs/api/bookshop/books.md
   */
  delete(request: { path: { id: number } }, context: Context<Principal>): Answer<void>;
  /**
   * Upload a cover.
   *
   * `PUT /books/{id}/cover`
   *
   * Page: docs/api/bookshop/books.md
   */
  uploadCover(
    request: { path: { id: number }; body: Received<BooksUploadCoverBody> },
    context: Context<Principal>,
  ): Answer<void>;
  /**
   * Find books (deprecated).
   *
   * `GET /books/search`
   *
   * Page: docs/api/bookshop/books.md
   */
  find(request: { query: BooksFindQuery }, context: Context<Principal>): Answer<readonly Book[]>;
}
