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
  /** The version of the format. It increases if a member is removed or means something else. */
  readonly version: 1;
  /**
   * True if a finding has at least the severity `failOn`, or if a part is blocked. The exit code is then 1.
   */
  readonly failed: boolean;
  /** The outcome of each part for each API. */
  readonly parts: readonly CheckedPart[];
  /**
   * The findings, sorted by API and part. Within a part, they are sorted by place or, for differences between
   * two versions, by subject.
   */
  readonly findings: readonly CheckFinding[];
}

/** The outcome of one part of `check` for one API. */
export interface CheckedPart {
  readonly api: string;
  readonly part: Part;
  /**
   * `skipped`: there is nothing to compare the docs with. `blocked`: the part could not run because of
   * errors.
   */
  readonly state: "checked" | "skipped" | "blocked";
  /** The name of what the docs were compared with: a git ref, a folder, a file or a URL. */
  readonly against: string | null;
  /** The reason why the part was skipped or blocked, or another remark. */
  readonly note: string | null;
  /** A line about the outcome. */
  readonly summary: string;
  /** The number of findings that are not reported: turned off, disabled on a page, or in the baseline. */
  readonly silenced: Silenced;
}

/** A finding of `check`. */
export interface CheckFinding {
  readonly api: string;
  readonly part: Part;
  /** A code of docs/diagnostics.md or docs/check.md, or a rule of docs/drift-rules.md. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The ids of the subjects, such as `volume.name`, or the path of a file. A second id is the new name. */
  readonly subjects: readonly string[];
  readonly place: CheckPlace;
  /** Further places for the finding, each with a remark. */
  readonly related: readonly { readonly place: CheckPlace; readonly message: string }[];
  /** A sentence that says how to correct the finding. */
  readonly fix: string;
  /** A hash that identifies the finding on any machine and at any line. */
  readonly fingerprint: string;
  /** The details of a difference between two sides. Null for other findings. */
  readonly change: CheckChange | null;
  /** A unified diff from the present file to the wanted file. */
  readonly patch: string | null;
}

/** A range of a file. Lines and columns count from 1; columns are UTF-16 units. */
export interface CheckPlace {
  /** Relative to the folder of the configuration, with `/` between its parts. A URL for a file of a server. */
  readonly file: string;
  readonly start: Position;
  /** The position after the last character. */
  readonly end: Position;
  /** The earlier version that has the file. Null for a file of the present. */
  readonly revision: string | null;
}

/** The details of a difference between two sides. */
export interface CheckChange {
  /** The id of the case of the rule. */
  readonly case: string;
  /** The kind of the subject. */
  readonly subject: string;
  readonly direction: string;
  /**
   * The new name of a subject that was renamed or moved; in the part `impl`, the name that is probably right. Null if
   * there is none.
   */
  readonly to: string | null;
  readonly before: string | null;
  readonly after: string | null;
  /** The keys of the facts that differ, as `stubdown facts` prints them. */
  readonly facts: readonly string[];
}

/** Prints a report as JSON, described by `docs/schema/check.schema.json`. */
export function showJson(report: CheckReport): string {
  return asciiJson(toCheckJson(report));
}

/** Returns a report as the object that `docs/schema/check.schema.json` describes. */
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

/** Prints JSON in ASCII, which any locale and console can show. Other characters are escaped. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(
    /[\u007F-\uFFFF]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
