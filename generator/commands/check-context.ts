import { judge, readTree, type Reading } from "../read-api.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Judged } from "../diagnostics/policy.js";
import type { Difference } from "../drift/difference.js";
import type { Finding, Part, Place } from "../report/finding.js";
import type { PartReport } from "../report/check-report.js";
import type { SourceFile } from "../source/source.js";
import type { Options } from "./command.js";
import { Memory } from "./memory.js";
import { readPages, type Project } from "./project.js";
import { hasErrors } from "./report.js";

/** An API that is checked, its pages read. */
export interface CheckContext {
  readonly project: Project;
  readonly sources: readonly SourceFile[];
  readonly reading: Reading;
  readonly judged: Judged<Diagnostic>;
  /** True if the pages have errors, so that half of the API may be missing. */
  readonly isBroken: boolean;
  /** What stands before the path of a page where it is shown. */
  readonly prefix: string;
  /** What earlier runs knew. */
  readonly memory: Memory;
}

/** What a part of `check` found. */
export interface PartResult {
  readonly report: PartReport;
  readonly findings: readonly Finding[];
  /** The text of a file that a place of the part is in, where that is no page. */
  textOf?(place: Place): string | undefined;
  /** The paths that overrides of the configuration may name, besides those of pages. */
  readonly paths?: readonly string[];
}

/** What a part found that compares two states of an API. */
export interface DriftResult extends PartResult {
  /** Those that are told, with the severity asked for. */
  readonly differences: readonly Difference[];
}

/** Reads the pages of a project for all the parts. */
export async function makeContext(
  project: Project,
  options: Options,
  cwd: string,
): Promise<CheckContext> {
  const memory = new Memory({ project, options, cwd });
  const sources = await readPages(project);
  const reading = readTree(sources, memory.readAids);
  const judged = judge(reading.diagnostics, project.settings, reading.pages);
  const prefix = folderPrefix(project.shownDocs);
  const isBroken = hasErrors(judged.told);
  return { project, sources, reading, judged, prefix, isBroken, memory };
}

/** What stands before the paths in a folder as it is shown; nothing for that of the configuration. */
export function folderPrefix(shown: string): string {
  return shown === "" ? "" : `${shown}/`;
}

/** A part that says nothing yet. */
export function emptyReport(
  { project }: CheckContext,
  part: PartReport["part"],
  state: PartReport["state"] = "checked",
): PartReport {
  const silenced = { off: 0, disabled: 0, baselined: 0 };
  return { api: project.name, part, state, against: undefined, note: undefined, silenced };
}

/** A comparison that cannot be made: half an API differs from any other. */
export function blockedPart(context: CheckContext, part: Part, against: string): DriftResult {
  const report = emptyReport(context, part, "blocked");
  return {
    report: { ...report, against, note: blockedNote },
    findings: [],
    differences: [],
  };
}

/** Why a part is blocked. */
export const blockedNote = "the pages have errors";
