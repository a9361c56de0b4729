import type { Severity } from "../diagnostics/catalog.js";
import { countSeverities } from "../diagnostics/format.js";
import type { Finding, Part, Place } from "./finding.js";

/** The outcome of one part of `check` for one API, apart from its findings. */
export interface PartReport {
  readonly api: string;
  readonly part: Part;
  /**
   * - `checked`: the part ran.
   * - `skipped`: there is nothing to compare the docs with, which is not a failure.
   * - `blocked`: the part could not run, because pages or templates have errors.
   */
  readonly state: "checked" | "skipped" | "blocked";
  /**
   * The name of what the docs were compared with: a git ref, a folder, a file or a URL. Undefined for `docs`
   * and `stale`, and if a part was skipped.
   */
  readonly against: string | undefined;
  /** The reason why the part was skipped or blocked, or another remark. Undefined if there is none. */
  readonly note: string | undefined;
  /** The findings that are not reported. */
  readonly silenced: Silenced;
}

/** The number of findings that are not reported: turned off, disabled on a page, or in the baseline. */
export interface Silenced {
  readonly off: number;
  readonly disabled: number;
  readonly baselined: number;
}

/** The outcome of a run of `check`. */
export interface CheckReport {
  readonly parts: readonly PartReport[];
  /** The findings, in the order of `sortFindings`. */
  readonly findings: readonly Finding[];
  /** The lowest severity that makes the exit code 1. */
  readonly failOn: Severity;
}

/** The input of the functions that print a report, besides the report. */
export interface ShowOptions {
  /** Returns the text of the file of a place; undefined if the text is not known. */
  textOf(place: Place): string | undefined;
  /** True to print findings of severity `info`. Otherwise they are only counted. */
  readonly showsInfo: boolean;
  /**
   * The folder that the paths of places are relative to, as a path from the top of its git repository. Default: the top
   * of the repository.
   */
  readonly folder?: string;
}

const weights: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** True if a finding makes the exit code 1. */
export function isFailure({ severity }: Finding, failOn: Severity): boolean {
  return weights[severity] >= weights[failOn];
}

/** True if the exit code is 1: a finding has at least the severity `failOn`, or a part is blocked. */
export function hasFailed({ findings, parts, failOn }: CheckReport): boolean {
  return (
    parts.some(({ state }) => state === "blocked") ||
    findings.some((finding) => isFailure(finding, failOn))
  );
}

/** Returns the findings of a part of one API. */
export function findingsOf(report: CheckReport, { api, part }: PartReport): readonly Finding[] {
  return report.findings.filter((finding) => finding.api === api && finding.part === part);
}

/** Returns a line about the outcome of a part, without the name of the API. */
export function summarizePart(part: PartReport, findings: readonly Finding[]): string {
  const { off, disabled, baselined } = part.silenced;
  const silenced = [
    [off, "turned off"],
    [disabled, "disabled"],
    [baselined, "in the baseline"],
  ] as const;
  const told = silenced.filter(([count]) => count > 0).map(([count, how]) => `${count} ${how}`);
  return [outcomeOf(part, findings), ...(told.length === 0 ? [] : [told.join(", ")])].join("; ");
}

function outcomeOf(
  { part, state, against = "an earlier state", note }: PartReport,
  findings: readonly Finding[],
): string {
  const because = note === undefined ? "" : `: ${note}`;
  if (state !== "checked") {
    return part === "stale" ? `not compared${because}` : `not compared with ${against}${because}`;
  }
  const counts = countSeverities(findings, part === "breaking" ? "other change" : "note");
  const also = note === undefined ? "" : `; ${note}`;
  switch (part) {
    case "docs":
      return (counts === "" ? "no faults in the pages" : `${counts} in the pages`) + also;
    case "stale":
      return (counts === "" ? "up to date" : describeStale(findings)) + also;
    case "breaking":
      return `${counts === "" ? "no change" : counts} since ${against}${also}`;
    case "live":
    case "openapi":
    case "impl":
      return `${counts === "" ? "no difference" : counts} against ${against}${also}`;
  }
}

function describeStale(findings: readonly Finding[]): string {
  const files = new Set(findings.map(({ place }) => place.file)).size;
  return `${files} ${files === 1 ? "file" : "files"} out of date, run \`stubdown generate\``;
}
