// Generated from the docs of api.
// Do not edit: change the docs, then run `stubdown generate`.

import { MemoryStore } from "./rancher/memory-store.js";
import { seedRows } from "./rancher/seed.js";
import { StoreHandlers, type StoreHandlerOptions } from "./rancher/store-handlers.js";
import type { Store } from "./rancher/store.js";
import { definition } from "./definition.js";
import type { Handlers } from "./handlers/index.js";

export { disturb, type Disturbance } from "./core/disturb.js";
export type { Store, StoreHandlerOptions };

/** What ready-made handlers can be told. */
export interface MemoryOptions extends StoreHandlerOptions {
  /** Where rows are kept. Default: memory, which begins empty with each call. */
  readonly store?: Store;
}

/**
 * A handler for every documented method. `actionsOf` is not among them: the docs do not tell which
 * actions are possible when.
 */
export type ReadyHandlers = {
  readonly [Name in keyof Handlers]-?: Required<Omit<NonNullable<Handlers[Name]>, "actionsOf">>;
};

/** Handlers for every resource that keep their rows in memory, or in the store they are given. */
export function createMemoryHandlers(options: MemoryOptions = {}): ReadyHandlers {
  const handlers = new StoreHandlers(definition, options.store ?? createMemoryStore(), options);
  const entries = definition.resources.map(
    (resource) => [resource.plural, handlers.handlersOf(resource)] as const,
  );
  // The definition and the interfaces are made from the same pages, so they agree.
  return Object.fromEntries(entries) as unknown as ReadyHandlers;
}

/** A store that keeps its rows in memory. */
export function createMemoryStore(): Store {
  return new MemoryStore(definition);
}

/** Fills a store with made-up rows, so many of each resource; the same each time. */
export function seedStore(store: Store, count: number): Promise<void> {
  return seedRows(definition, store, count);
}
