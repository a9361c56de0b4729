import type { Severity } from "../diagnostics/catalog.js";
import { compareText, type Span } from "../diagnostics/diagnostic.js";
import type { Direction, Subject } from "../drift/kind.js";

/** The parts of `check`, in the order of a report. */
export const parts = ["docs", "stale", "breaking", "live", "openapi", "impl"] as const;

/** A part of `check`. */
export type Part = (typeof parts)[number];

/** A line and a column, both counted from 1. Columns are UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A range of a file. */
export interface Place {
  /** Relative to the folder of the configuration, with `/` between its parts. A URL for a file of a server. */
  readonly file: string;
  readonly start: Position;
  /** The position after the last character. */
  readonly end: Position;
  /**
   * The earlier version that has the file: a git ref, a folder or a file. Undefined for a file of the
   * present.
   */
  readonly revision: string | undefined;
}

/** A further place for a finding, with a remark about the place. */
export interface RelatedPlace {
  readonly place: Place;
  readonly message: string;
}

/** The details of a difference between two sides, apart from the places. */
export interface FindingChange {
  /** The id of the case of the rule. */
  readonly case: string;
  /** The kind of the subject. */
  readonly subject: Subject;
  readonly direction: Direction;
  /**
   * The new name of a subject that was renamed or moved; in the part `impl`, the name that is probably right. Undefined
   * if there is none.
   */
  readonly to: string | undefined;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The keys of the facts that differ, as `stubdown facts` prints them. */
  readonly facts: readonly string[];
}

/** A finding of any part of `check`. All outputs are made from findings. */
export interface Finding {
  readonly api: string;
  readonly part: Part;
  /** A code of docs/diagnostics.md or docs/check.md, or a rule of docs/drift-rules.md. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The ids of the subjects, such as `volume.name`, or the path of a file. A second id is the new name. */
  readonly subjects: readonly string[];
  readonly place: Place;
  readonly related: readonly RelatedPlace[];
  /** A sentence that says how to correct the finding. */
  readonly fix: string;
  /** A hash that identifies the finding on any machine. It depends on ids, not on messages or lines. */
  readonly fingerprint: string;
  readonly change: FindingChange | undefined;
  /** A unified diff from the present file to the wanted file. */
  readonly patch: string | undefined;
}

/** Returns the place of a span. `prefix` is put before the path of the file. */
export function placeOf({ file, start, end }: Span, prefix = "", revision?: string): Place {
  const at = ({ line, column }: Position): Position => ({ line, column });
  return { file: prefix + file, start: at(start), end: at(end), revision };
}

/** Returns the place at the start of a file. */
export function startOf(file: string): Place {
  const start = { line: 1, column: 1 };
  return { file, start, end: start, revision: undefined };
}

/**
 * Sorts findings by API and part. Within a part, sorts them by place or, if places belong to two versions, by
 * subject.
 */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) =>
      compareText(a.api, b.api) ||
      parts.indexOf(a.part) - parts.indexOf(b.part) ||
      (hasOneState(a.part) ? byPlace(a, b) : bySubject(a, b)) ||
      compareText(a.rule, b.rule) ||
      compareText(a.change?.to ?? "", b.change?.to ?? "") ||
      byPlace(a, b) ||
      compareText(a.fingerprint, b.fingerprint),
  );
}

/** True if all places of a part belong to the present version, so that they can be sorted by line. */
function hasOneState(part: Part): boolean {
  return part === "docs" || part === "stale" || part === "impl";
}

function byPlace({ place: a }: Finding, { place: b }: Finding): number {
  return (
    compareText(a.file, b.file) || a.start.line - b.start.line || a.start.column - b.start.column
  );
}

function bySubject(a: Finding, b: Finding): number {
  return compareText(a.subjects[0] ?? "", b.subjects[0] ?? "");
}
