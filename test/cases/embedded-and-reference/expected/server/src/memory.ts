// Generated from the docs of api.
// Do not edit: change the docs, then run `stubdown generate`.

import { MemoryStore } from "./rancher/memory-store.js";
import { seedRows } from "./rancher/seed.js";
import { StoreHandlers, type StoreHandlerOptions } from "./rancher/store-handlers.js";
import type { Store, StoreChange, StoreContext } from "./rancher/store.js";
import { definition } from "./definition.js";
import type { Handlers } from "./handlers/index.js";

export { allowOrigins } from "./core/cors.js";
export { disturb, type Disturbance } from "./core/disturb.js";
export type { Store, StoreChange, StoreContext, StoreHandlerOptions };

/** Options of ready-made handlers. */
export interface MemoryOptions extends StoreHandlerOptions {
  /** The store of all rows. Default: a new, empty store in memory. */
  readonly store?: Store;
}

/**
 * The ready-made handlers of all documented methods. They have no `actionsOf`, because the docs do not say when an action
 * is possible, and no `moreActions`.
 */
export type ReadyHandlers = {
  readonly [Name in keyof Handlers]-?: Required<
    Omit<NonNullable<Handlers[Name]>, "actionsOf" | "moreActions">
  >;
};

/** Makes handlers for all resources, with rows in memory or in a given store. */
export function createMemoryHandlers(options: MemoryOptions = {}): ReadyHandlers {
  const handlers = new StoreHandlers(definition, options.store ?? createMemoryStore(), options);
  const entries = definition.resources.map(
    (resource) => [resource.plural, handlers.handlersOf(resource)] as const,
  );
  // The definition and the interfaces are made from the same pages, so they agree.
  return Object.fromEntries(entries) as unknown as ReadyHandlers;
}

/** Makes an empty store that keeps its rows in memory. */
export function createMemoryStore(): Store {
  return new MemoryStore(definition);
}

/** Creates `count` made-up rows of each resource in a store: the same rows at each call, except for ids and dates. */
export function seedStore(store: Store, count: number): Promise<void> {
  return seedRows(definition, store, count);
}
