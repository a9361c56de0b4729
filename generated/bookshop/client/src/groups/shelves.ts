// Generated from docs/api/bookshop/shelves.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Shelf } from "@bookshop/models/shelves";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import { methods } from "../rest/call.js";
import { byLink, pages, type Pages } from "../rest/pages.js";

/** The methods of `shelves`. */
export interface ShelvesClient {
  /**
   * List shelves.
   *
   * `GET /shelves`
   *
   * Page: docs/api/bookshop/shelves.md
   */
  list(options?: RequestOptions): Pages<readonly Shelf[], Shelf>;
}

/** The routes of the methods of `shelves`, keyed by method. */
export const shelvesRoutes = {
  list: ["GET /shelves", { input: false, paging: {} }],
} as const;

/** Makes the methods of `shelves`, which use the given client. */
export function shelves(client: CoreClient): ShelvesClient {
  return methods(client, shelvesRoutes, { pages: pages(byLink) }) as ShelvesClient;
}
