import type { Severity } from "../diagnostics/catalog.js";
import type { Finding, Part, Place, Position } from "./finding.js";
import {
  findingsOf,
  hasFailed,
  summarizePart,
  type CheckReport,
  type Silenced,
} from "./check-report.js";

/** A report of `check`, as `docs/schema/check.schema.json` describes it. */
export interface CheckJson {
  /** Higher when something is taken away or means something else. */
  readonly version: 1;
  /** True if a finding is as grave as `failOn`, or a part could not be looked at. The exit code is 1 then. */
  readonly failed: boolean;
  /** What came of each part for each API. */
  readonly parts: readonly CheckedPart[];
  /** By API and part; then by place, or by subject for differences of two states. */
  readonly findings: readonly CheckFinding[];
}

/** What came of one part of `check` for one API. */
export interface CheckedPart {
  readonly api: string;
  readonly part: Part;
  /** `skipped`: there is nothing to compare with. `blocked`: it could not be looked at. */
  readonly state: "checked" | "skipped" | "blocked";
  /** What the docs were held against: a ref, a folder, a URL. */
  readonly against: string | null;
  /** Why it was skipped or blocked, or what else has to be known. */
  readonly note: string | null;
  /** A line about all of it. */
  readonly summary: string;
  /** The number of findings that are not reported: turned off, disabled on a page, or in the baseline. */
  readonly silenced: Silenced;
}

/** One thing that `check` tells. */
export interface CheckFinding {
  readonly api: string;
  readonly part: Part;
  /** A code of docs/diagnostics.md or docs/check.md, or a kind and a way of docs/drift-rules.md. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The id of its subject: `volume.name`. A path for a file. */
  readonly subjects: readonly string[];
  readonly place: CheckPlace;
  /** Other places that have to do with it. */
  readonly related: readonly { readonly place: CheckPlace; readonly message: string }[];
  /** How to mend it. */
  readonly fix: string;
  /** The same for the same finding on any machine and at any line. */
  readonly fingerprint: string;
  /** What differs, for a difference of two states. */
  readonly change: CheckChange | null;
  /** A unified diff of the file, from what it is to what it should be. */
  readonly patch: string | null;
}

/** A range of a file. Lines and columns count from 1; columns are UTF-16 units. */
export interface CheckPlace {
  /** Relative to the folder of the configuration, with `/` between its parts. */
  readonly file: string;
  readonly start: Position;
  /** Behind the last character. */
  readonly end: Position;
  /** The earlier state that the file is in; null for the present. */
  readonly revision: string | null;
}

/** What a difference of two states is. */
export interface CheckChange {
  /** The case of the rule. */
  readonly case: string;
  /** What the ids are ids of. */
  readonly subject: string;
  readonly direction: string;
  /** The new name, of what was renamed or moved. */
  readonly to: string | null;
  readonly before: string | null;
  readonly after: string | null;
  /** The keys of the facts that differ, as `stubdown facts` prints them. */
  readonly facts: readonly string[];
}

/** JSON as `docs/schema/check.schema.json` describes it. */
export function showJson(report: CheckReport): string {
  return asciiJson(toCheckJson(report));
}

/** The same as an object. */
export function toCheckJson(report: CheckReport): CheckJson {
  return {
    version: 1,
    failed: hasFailed(report),
    parts: report.parts.map((part) => ({
      api: part.api,
      part: part.part,
      state: part.state,
      against: part.against ?? null,
      note: part.note ?? null,
      summary: summarizePart(part, findingsOf(report, part)),
      silenced: part.silenced,
    })),
    findings: report.findings.map(toFinding),
  };
}

function toFinding({ place, related, change, patch, ...finding }: Finding): CheckFinding {
  return {
    ...finding,
    place: toPlace(place),
    related: related.map((one) => ({ place: toPlace(one.place), message: one.message })),
    change: change === undefined ? null : toChange(change),
    patch: patch ?? null,
  };
}

function toPlace({ file, start, end, revision }: Place): CheckPlace {
  return { file, start, end, revision: revision ?? null };
}

function toChange({ to, before, after, ...change }: NonNullable<Finding["change"]>): CheckChange {
  return { ...change, to: to ?? null, before: before ?? null, after: after ?? null };
}

/** JSON in ASCII: it survives any locale and console, and hides no control character. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(
    /[\u007F-\uFFFF]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
