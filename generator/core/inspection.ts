import type { Span } from "../diagnostics/diagnostic.js";
import type { JsonValue } from "./api.js";

/** What a dialect understood of a tree, and what it met and did not understand. */
export interface Inspection {
  /** What was understood, in the order to print: pages, operations, parameters, entities, samples. */
  readonly counts: readonly Count[];
  /** What nothing understood, the most frequent first. */
  readonly unknown: readonly Unknown[];
  /** What to add to the options of the dialect in the configuration, by key. */
  readonly proposal: Readonly<Record<string, JsonValue>>;
}

/** How often something was understood. */
export interface Count {
  /** In the plural: `operations`. */
  readonly name: string;
  readonly count: number;
  /** How many there are, where not all of them count: pages, of which some describe nothing. */
  readonly of?: number;
}

/** A word or a form of the pages that nothing understood. */
export interface Unknown {
  /** In the singular: `column`, `heading`, `type word`, `shortcode`, `route form`. */
  readonly kind: string;
  /** As the pages write it. */
  readonly text: string;
  readonly count: number;
  /** The first place. */
  readonly span: Span;
  /** The option of the dialect to add the text to, as its path in the configuration: `columns.type`. */
  readonly option?: string;
}
