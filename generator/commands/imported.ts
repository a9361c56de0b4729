import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../source/source.js";

/** Pages made from schemas or from an OpenAPI document, and the facts that pages cannot say. */
export interface Imported {
  readonly pages: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** A line for each fact that no page can say, with its place. */
  readonly left: readonly string[];
  /** For messages: what the pages were made from, `these schemas`, and whose facts they are, `the server`. */
  readonly what: string;
  readonly owner: string;
}
