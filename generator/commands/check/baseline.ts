import { relative, resolve } from "node:path";

import { UsageError } from "../../diagnostics/usage-error.js";
import { readText } from "../../output/read-text.js";
import { replaceFile } from "../../output/replace-file.js";
import {
  baselineKey,
  parseBaseline,
  printBaseline,
  toPrinted,
  unusedEntry,
  type BaselineEntry,
} from "../../report/baseline.js";
import type { Finding } from "../../report/finding.js";
import { isFailure, type CheckReport, type PartReport } from "../../report/check-report.js";
import type { Options } from "../command.js";
import { posix } from "../posix.js";
import type { Project } from "../project.js";

/** A file of accepted findings. */
export interface Baseline {
  readonly path: string;
  readonly shown: string;
  /** Undefined if the file does not exist yet. */
  readonly text: string | undefined;
  readonly entries: readonly BaselineEntry[];
  readonly comments: readonly string[];
}

/**
 * Reads the baseline that the options or the configuration name; undefined if neither names one.
 *
 * @throws UsageError if the file has a wrong line, if the file is missing and --update-baseline is not given, or if
 * --update-baseline is given and no file is named.
 */
export function readBaseline(
  options: Options,
  projects: readonly Project[],
  cwd: string,
): Baseline | undefined {
  const isUpdate = options["update-baseline"] === true;
  const at = placeBaseline(options, projects, cwd);
  if (at === undefined) {
    if (!isUpdate) return undefined;
    throw new UsageError([
      "--update-baseline needs a file: add --baseline FILE, or `baseline` to the configuration",
    ]);
  }
  const text = readText(at.path);
  if (text === undefined && !isUpdate) {
    throw new UsageError([
      `There is no baseline ${at.shown}; \`stubdown check --update-baseline\` makes it`,
    ]);
  }
  const reading = parseBaseline(at.shown, text ?? "");
  if (reading.faults !== undefined) throw new UsageError(reading.faults);
  const { entries, comments } = reading;
  return { ...at, text, entries, comments };
}

function placeBaseline(
  { baseline }: Options,
  [project]: readonly Project[],
  cwd: string,
): Project["baseline"] {
  if (baseline === undefined) return project?.baseline;
  const path = resolve(cwd, baseline);
  return { path, shown: posix(relative(project?.folder ?? cwd, path)) };
}

/**
 * Removes the accepted findings from a report, and adds a finding for each unused entry. `isWhole` is true if
 * all APIs are checked.
 */
export function applyBaseline(
  report: CheckReport,
  { entries }: Pick<Baseline, "entries">,
  isWhole: boolean,
): CheckReport {
  const known = new Set(entries.map(baselineKey));
  const isOld = (finding: Finding): boolean => known.has(baselineKey(finding));
  const found = new Set(report.findings.map(baselineKey));
  const unused = entries.flatMap((entry) => {
    const part = partOf(entry, report, isWhole);
    const isNeeded = found.has(baselineKey(entry)) || part === undefined;
    return isNeeded ? [] : [unusedEntry(entry, part.api, part.part)];
  });
  const parts = report.parts.map((part): PartReport => {
    const baselined = report.findings.filter(
      (finding) => isOld(finding) && finding.api === part.api && finding.part === part.part,
    ).length;
    return { ...part, silenced: { ...part.silenced, baselined } };
  });
  return {
    ...report,
    parts,
    findings: [...report.findings.filter((finding) => !isOld(finding)), ...unused],
  };
}

/**
 * Returns the part of this run that could have found the finding of an entry; undefined if that part did not
 * run. If all APIs are checked, an entry of an unknown API belongs to this run, because no other run can find
 * it.
 */
function partOf(
  entry: BaselineEntry,
  { parts }: CheckReport,
  isWhole: boolean,
): PartReport | undefined {
  const isOfRun = parts.some(({ api }) => api === entry.api);
  const able = parts.filter(({ part, state }) => part === entry.part && state === "checked");
  return able.find(({ api }) => api === entry.api) ?? (isWhole && !isOfRun ? able[0] : undefined);
}

/**
 * Writes the findings of this run to the baseline. Entries of parts that did not run are kept. Returns the
 * report without the accepted findings, and a line about the change.
 */
export function updateBaseline(
  report: CheckReport,
  baseline: Baseline,
  isWhole: boolean,
): { readonly report: CheckReport; readonly line: string } {
  // A finding of the severity `info` is written only with `--fail-on info`, because otherwise it does not fail the
  // check.
  const least = report.failOn === "info" ? "info" : "warning";
  const taken = report.findings.filter((finding) => isFailure(finding, least));
  const before = new Set(baseline.entries.map(baselineKey));
  const found = new Set(report.findings.map(baselineKey));
  const kept = baseline.entries.filter(
    (entry) => found.has(baselineKey(entry)) || partOf(entry, report, isWhole) === undefined,
  );
  const fresh = taken.filter((finding) => !before.has(baselineKey(finding)));
  const text = printBaseline([...kept, ...fresh.map(toPrinted)], baseline.comments);
  const reason =
    text === baseline.text ? undefined : replaceFile(baseline.path, baseline.text, text);
  if (reason !== undefined) {
    throw new UsageError([`${baseline.shown}: cannot be written: ${reason}`]);
  }
  const entries = [...kept, ...fresh.map((finding) => ({ ...finding, subject: "" }))];
  const removed = baseline.entries.length - kept.length;
  const total = new Set([...kept, ...fresh].map(baselineKey)).size;
  const line = `${baseline.shown}: ${total} in the baseline, ${fresh.length} new, ${removed} removed`;
  return { report: applyBaseline(report, { entries }, isWhole), line };
}
