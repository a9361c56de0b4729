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

/** How the methods of `shelves` are sent. */
export const shelvesRoutes = {
  list: ["GET /shelves", { input: false, paging: {} }],
} as const;

/** The methods of `shelves`, for a client. */
export function shelves(client: CoreClient): ShelvesClient {
  return methods(client, shelvesRoutes, { pages: pages(byLink) }) as ShelvesClient;
}
