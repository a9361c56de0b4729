import type { Span } from "../diagnostics/diagnostic.js";
import type { JsonValue } from "./api.js";

/** The counts of what a dialect understood of a tree, and the words that it did not understand. */
export interface Inspection {
  /**
   * The numbers of pages, operations, parameters, entities and samples that were understood, in the order to
   * print.
   */
  readonly counts: readonly Count[];
  /** The words that were not understood, the most frequent first. */
  readonly unknown: readonly Unknown[];
  /** The starts of the pages that gave neither an operation nor a type. */
  readonly pagesWithoutApi: readonly Span[];
  /** The values to add to the options of the dialect, keyed by option. */
  readonly proposal: Readonly<Record<string, JsonValue>>;
}

/** The number of things of one kind that were understood. */
export interface Count {
  /** In the plural: `operations`. */
  readonly name: string;
  readonly count: number;
  /**
   * The total, if `count` is a part of one: all pages, if `count` is the number of pages that describe
   * something.
   */
  readonly of?: number;
}

/** A word or form that was not understood. */
export interface Unknown {
  /** In the singular: `column`, `heading`, `type word`, `shortcode`, `route form`. */
  readonly kind: string;
  /** As the pages write it. */
  readonly text: string;
  readonly count: number;
  /** The place of the first occurrence. */
  readonly span: Span;
  /** The option that would make the dialect understand the text, as a path in the options: `columns.type`. */
  readonly option?: string;
}
