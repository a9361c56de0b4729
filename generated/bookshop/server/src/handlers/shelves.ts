// Generated from docs/api/bookshop/shelves.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Shelf } from "@bookshop/models/shelves";
import type { Answer } from "../rest/answer.js";
import type { Context } from "../rest/context.js";

/** A method for each documented route. Implement it in a file of your own, because this file is overwritten. */
export interface ShelvesHandlers<Principal = unknown> {
  /**
   * List shelves.
   *
   * `GET /shelves`
   *
   * Page: docs/api/bookshop/shelves.md
   */
  list(request: object, context: Context<Principal>): Answer<readonly Shelf[]>;
}
