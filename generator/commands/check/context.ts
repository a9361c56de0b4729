import type { Difference } from "../../drift/difference.js";
import type { Finding, Part, Place } from "../../report/finding.js";
import type { PartReport } from "../../report/check-report.js";
import type { Options } from "../arguments/table.js";
import type { Project } from "../project.js";
import { readProject, withPlanErrors, type ProjectReading } from "../read-project.js";

/** An API that is checked, its pages read. */
export interface CheckContext extends ProjectReading {
  /** What stands before the path of a page in messages. */
  readonly prefix: string;
}

/** What a part of `check` found. */
export interface PartResult {
  readonly report: PartReport;
  readonly findings: readonly Finding[];
  /** The text of a file of the part that is no page. */
  textOf?(place: Place): string | undefined;
  /** The paths besides those of pages that globs of the configuration may be about. */
  readonly paths?: readonly string[];
}

/** What a part found that compares two APIs. */
export interface DriftResult extends PartResult {
  /** The findings that are not turned off, with the severity of the configuration. */
  readonly differences: readonly Difference[];
}

/** Reads the pages of a project for all parts. */
export async function makeContext(
  project: Project,
  options: Options,
  cwd: string,
): Promise<CheckContext> {
  const read = withPlanErrors(await readProject(project, options, cwd));
  return { ...read, prefix: folderPrefix(project.shownDocs) };
}

/** What stands before the paths in a folder: `docs/`, or nothing for the folder of the configuration. */
export function folderPrefix(shown: string): string {
  return shown === "" ? "" : `${shown}/`;
}

/** The report of a part that found nothing. */
export function emptyReport(
  { project }: CheckContext,
  part: PartReport["part"],
  state: PartReport["state"] = "checked",
): PartReport {
  const silenced = { off: 0, disabled: 0, baselined: 0 };
  return { api: project.name, part, state, against: undefined, note: undefined, silenced };
}

/** The result of a comparison that is not made because the pages have errors. */
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
