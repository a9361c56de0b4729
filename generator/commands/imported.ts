import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../source/source.js";

/** Pages made from schemas or from an OpenAPI document, and the facts that cannot be written on a page. */
export interface Imported {
  readonly pages: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** The facts that cannot be written on a page. */
  readonly left: readonly LeftFact[];
  /** The source of the pages in messages: `these schemas`. */
  readonly what: string;
  /** The side that states the facts, in messages: `the server`. */
  readonly owner: string;
}

/** A fact, or several of one kind, that cannot be written on a page. */
export interface LeftFact {
  /** The message, with its place or its subject. */
  readonly text: string;
  /** How many places of the source it has. */
  readonly places: number;
}
