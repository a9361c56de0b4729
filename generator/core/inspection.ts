import type { Span } from "../diagnostics/diagnostic.js";
import type { JsonValue } from "./api.js";

/** The result of reading a tree: counts of what a dialect understood, and the texts that it did not understand. */
export interface Inspection {
  /** How many pages, operations, parameters, entities and samples were understood, in the order to print. */
  readonly counts: readonly Count[];
  /** The texts that were not understood, the most frequent first. */
  readonly unknown: readonly Unknown[];
  /** What to add to the options of the dialect in the configuration, by key. */
  readonly proposal: Readonly<Record<string, JsonValue>>;
}

/** How often something was understood. */
export interface Count {
  /** In the plural: `operations`. */
  readonly name: string;
  readonly count: number;
  /** The total, if `count` is only a part of it: of all pages, those that describe something. */
  readonly of?: number;
}

/** A word or a form of the pages that was not understood. */
export interface Unknown {
  /** In the singular: `column`, `heading`, `type word`, `shortcode`, `route form`. */
  readonly kind: string;
  /** As the pages write it. */
  readonly text: string;
  readonly count: number;
  /** The first place. */
  readonly span: Span;
  /** The option of the dialect that takes the text, by its path in the configuration: `columns.type`. */
  readonly option?: string;
}
