import type { Span } from "../diagnostics/diagnostic.js";
import { formatReport } from "../diagnostics/format.js";
import type { ts } from "./typescript.js";

/**
 * Something in a file of handlers that a person has to decide. It concerns code, not a page, so neither the
 * configuration nor a comment on a page can turn it off.
 */
export interface HandlerFinding {
  readonly code: FindingCode;
  readonly message: string;
  readonly span: Span;
}

/** The codes of findings, each with its fix. */
const findingFixes = {
  "unreadable-handlers": "Fix what the message names; until then the file stays as it is.",
  "missing-handlers":
    "Let the class implement the interface, or give the object its type, and run again.",
  "ambiguous-handlers":
    "Give one of them the whole interface instead of `Partial`, or name the methods of each with `Pick`.",
  "uneditable-handlers": "Write the methods that the message names by hand.",
  "removed-operation":
    "Move the code that is still needed to the method of the new operation, then delete this method. Or bring the operation back on the page.",
  "removed-resource":
    "Delete the file, or move the code that is still needed to the file of another resource.",
} as const;

export type FindingCode = keyof typeof findingFixes;

/** Returns the span between two offsets of a file. */
export function spanOf(file: string, source: ts.SourceFile, from: number, to: number): Span {
  const pointAt = (offset: number): Span["start"] => {
    const { line, character } = source.getLineAndCharacterOfPosition(offset);
    return { line: line + 1, column: character + 1, offset };
  };
  return { file, start: pointAt(from), end: pointAt(to) };
}

/** Prints a finding like a diagnostic: on one line, or with a code frame if `isPretty` is true. */
export function formatFinding(finding: HandlerFinding, text: string, isPretty: boolean): string {
  return formatReport(
    { ...finding, severity: "error", fix: findingFixes[finding.code] },
    { isPretty, prefix: "", textOf: () => text.replace(/^\uFEFF/, "") },
  );
}
