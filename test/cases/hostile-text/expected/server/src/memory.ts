// Generated from the docs of api. Do not edit: change the docs, then run `stubdown generate`.

import { Memory } from "./core/memory.js";
import { definition } from "./definition.js";
import type { Handlers } from "./handlers/index.js";

/** Handlers for every resource that keep their rows in memory; each call starts with no rows. */
export function createMemoryHandlers(): Required<Handlers> {
  const memory = new Memory(definition);
  const entries = definition.resources.map(
    (resource) => [resource.plural, memory.handlersOf(resource)] as const,
  );
  // The definition and the interfaces are made from the same pages, so they agree.
  return Object.fromEntries(entries) as unknown as Required<Handlers>;
}
