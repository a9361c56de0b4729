import type { Severity } from "../diagnostics/catalog.js";
import { countSeverities } from "../diagnostics/format.js";
import type { Finding, Part, Place } from "./finding.js";

/** What came of one part of `check` for one API, besides its findings. */
export interface PartReport {
  readonly api: string;
  readonly part: Part;
  /**
   * - `checked`: its findings are all there is.
   * - `skipped`: there is nothing to hold the docs against, which is no fault.
   * - `blocked`: it could not be looked at, because the pages have errors.
   */
  readonly state: "checked" | "skipped" | "blocked";
  /** What the docs were held against: a ref, a folder, a URL; undefined where that is clear. */
  readonly against: string | undefined;
  /** Why it was skipped, or what else has to be known. */
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

/** All that a run of `check` came to. */
export interface CheckReport {
  readonly parts: readonly PartReport[];
  /** Sorted. */
  readonly findings: readonly Finding[];
  /** The exit code is 1 if a finding is as grave as this, or graver. */
  readonly failOn: Severity;
}

/** What an output is made with. */
export interface ShowOptions {
  /** The text of the file that a place is in. */
  textOf(place: Place): string | undefined;
  /** False to leave out, one by one, what is only worth counting. */
  readonly showsInfo: boolean;
  /**
   * The folder that the paths of places begin in, relative to the top of its git repository. Default: the
   * top.
   */
  readonly folder?: string;
}

const weights: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** True if a finding makes the exit code 1. */
export function isFailure({ severity }: Finding, failOn: Severity): boolean {
  return weights[severity] >= weights[failOn];
}

/** True if the run is to end with 1: a finding is grave enough, or a part could not be looked at. */
export function hasFailed({ findings, parts, failOn }: CheckReport): boolean {
  return (
    parts.some(({ state }) => state === "blocked") ||
    findings.some((finding) => isFailure(finding, failOn))
  );
}

/** The findings of a part of one API. */
export function findingsOf(report: CheckReport, { api, part }: PartReport): readonly Finding[] {
  return report.findings.filter((finding) => finding.api === api && finding.part === part);
}

/** What came of a part, in a line without the name of the API. */
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
