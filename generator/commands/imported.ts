import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../source/source.js";

/** Pages made from schemas or from an OpenAPI document, and the facts that cannot be written on a page. */
export interface Imported {
  readonly pages: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** A message for each fact that cannot be written on a page, with its place or its subject. */
  readonly left: readonly string[];
  /** The source of the pages in messages: `these schemas`. */
  readonly what: string;
  /** The side that states the facts, in messages: `the server`. */
  readonly owner: string;
}
