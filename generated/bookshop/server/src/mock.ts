// Generated from docs/api/bookshop.
// Do not edit: change the docs, then run `stubdown generate`.

import { definition } from "./definition.js";
import type { Handlers } from "./handlers/index.js";
import { mockHandlers, type MockOptions } from "./rest/mock.js";
import { rowLimits } from "./rest/row-query.js";

export { allowOrigins } from "./core/cors.js";
export { disturb, type Disturbance } from "./core/disturb.js";
export type { MockOptions };

/** The handlers of all groups. */
export type MockHandlers = {
  readonly [Group in keyof Handlers]-?: Required<NonNullable<Handlers[Group]>>;
};

/**
 * Makes handlers that answer with the samples in the docs, with values made from the schemas or, if `stateful` is true,
 * with stored rows. The header `Prefer: code=404` asks for a documented error.
 */
export function createMockHandlers(options?: MockOptions): MockHandlers {
  // The definition and the interfaces are made from the same pages, so they agree.
  return mockHandlers(definition, options) as MockHandlers;
}

/** Returns a sentence for each route and parameter that handlers do not follow if they are `stateful`. */
export function statefulLimits(): readonly string[] {
  return rowLimits(definition);
}
