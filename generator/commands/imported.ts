import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../source/source.js";

/** Pages of something else, and what of it they cannot say. */
export interface Imported {
  readonly pages: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** A line for each fact that no page can say, with its place. */
  readonly left: readonly string[];
  /** What pages are of, and whose facts these are, for messages. */
  readonly what: string;
  readonly owner: string;
}
