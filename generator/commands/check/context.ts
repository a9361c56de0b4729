import type { Difference } from "../../drift/difference.js";
import type { Finding, Part, Place } from "../../report/finding.js";
import type { PartReport } from "../../report/check-report.js";
import type { DocsPlaces } from "../../report/docs-findings.js";
import type { Options } from "../arguments/table.js";
import { folderPrefix } from "../../source/folder-prefix.js";
import type { Project } from "../project.js";
import { readProject, withPlanErrors, type ProjectReading } from "../read-project.js";
import { withoutKeys } from "../without-keys.js";

/** An API to check, with its pages read. */
export interface CheckContext extends ProjectReading {
  /** Printed before the path of a page in messages. */
  readonly prefix: string;
}

/** The result of a part of `check`. */
export interface PartResult {
  readonly report: PartReport;
  readonly findings: readonly Finding[];
  /** Returns the text of a file that is not a page; undefined for other files. */
  textOf?(place: Place): string | undefined;
  /** The paths, besides those of the pages, that globs of the configuration may match. */
  readonly paths?: readonly string[];
}

/** The result of a part that compares two APIs. */
export interface DriftResult extends PartResult {
  /** The differences that are not turned off, with their configured severity. */
  readonly differences: readonly Difference[];
}

/** Reads the pages of a project for all parts. */
export async function makeContext(
  project: Project,
  options: Options,
  cwd: string,
): Promise<CheckContext> {
  const read = await withPlanErrors(await readProject(project, options, cwd));
  return { ...read, prefix: folderPrefix(project.shownDocs) };
}

/**
 * Returns the prefix of paths and the function that finds the subject at a place, for diagnostics of pages.
 */
export function docsPlaces({ reading, prefix }: CheckContext): DocsPlaces {
  const byPath = new Map(reading.pages.map((page) => [page.path, page]));
  return {
    prefix,
    subjectAt: (span) => {
      const page = byPath.get(span.file);
      return page === undefined ? "" : reading.subjectAt(page, span);
    },
  };
}

/** Returns the report of a part without findings. */
export function emptyReport(
  { project }: CheckContext,
  part: PartReport["part"],
  state: PartReport["state"] = "checked",
): PartReport {
  const silenced = { off: 0, disabled: 0, baselined: 0 };
  return { api: project.name, part, state, against: undefined, note: undefined, silenced };
}

/**
 * Returns the result of a comparison that did not run because the pages have errors.
 *
 * @param against the name of the other side; the result has a URL without its keys
 */
export function blockedPart(context: CheckContext, part: Part, against: string): DriftResult {
  const report = emptyReport(context, part, "blocked");
  return {
    report: { ...report, against: withoutKeys(against), note: blockedNote },
    findings: [],
    differences: [],
  };
}

/** The reason why a part is blocked. */
export const blockedNote = "the pages have errors";
