import type { Severity } from "../diagnostics/catalog.js";
import { compareText, type Span } from "../diagnostics/diagnostic.js";
import type { Direction, Subject } from "../drift/kind.js";

/** What `check` can hold the docs against, in the order of a report. */
export const parts = ["docs", "stale", "breaking", "live", "openapi", "impl"] as const;

/** A part of `check`. */
export type Part = (typeof parts)[number];

/** Lines and columns count from 1; columns are UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A range of a file. */
export interface Place {
  /** Relative to the folder of the configuration, with `/` between its parts. */
  readonly file: string;
  readonly start: Position;
  /** Behind the last character. */
  readonly end: Position;
  /** The earlier state that the file is in: a ref, a folder or a file; undefined for the present. */
  readonly revision: string | undefined;
}

/** Another place that has to do with a finding. */
export interface RelatedPlace {
  readonly place: Place;
  readonly message: string;
}

/** What a difference of two sides is, besides its places. */
export interface FindingChange {
  /** The case of the rule. */
  readonly case: string;
  /** What the ids are ids of. */
  readonly subject: Subject;
  readonly direction: Direction;
  /** The new name, of what was renamed or moved. */
  readonly to: string | undefined;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The keys of the facts that differ, as `stubdown facts` prints them. */
  readonly facts: readonly string[];
}

/** One thing that `check` tells, of any part: what every output is made from. */
export interface Finding {
  readonly api: string;
  readonly part: Part;
  /** A code of docs/diagnostics.md or docs/check.md, or a kind and a way of docs/drift-rules.md. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The id of its subject: `volume.name`. A path for a file. */
  readonly subjects: readonly string[];
  readonly place: Place;
  readonly related: readonly RelatedPlace[];
  /** How to mend it. */
  readonly fix: string;
  /** The same for the same finding on any machine: made of the rule and ids alone. */
  readonly fingerprint: string;
  readonly change: FindingChange | undefined;
  /** A unified diff of the file, from what it is to what it should be. */
  readonly patch: string | undefined;
}

/** The place of a span in a file that is shown with a prefix. */
export function placeOf({ file, start, end }: Span, prefix = "", revision?: string): Place {
  const at = ({ line, column }: Position): Position => ({ line, column });
  return { file: prefix + file, start: at(start), end: at(end), revision };
}

/** The first character of a file. */
export function startOf(file: string): Place {
  const start = { line: 1, column: 1 };
  return { file, start, end: start, revision: undefined };
}

/** Findings by API and part; then by place, or by what they are about where places are of two states. */
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

/** True if all places of a part are of the present, so that lines put them in an order. */
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
