// Generated from docs/api/bookshop.
// Do not edit: change the docs, then run `stubdown generate`.

import { definition } from "./definition.js";
import type { Handlers } from "./handlers/index.js";
import { mockHandlers } from "./rest/mock.js";

export { disturb } from "./core/disturb.js";

/** Handlers that answer what the docs show. */
export function createMockHandlers(): Handlers {
  return mockHandlers(definition);
}
