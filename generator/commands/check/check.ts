import { resolve } from "node:path";

import { changelog } from "../../drift/changelog.js";
import { writeText } from "../../output/write-text.js";
import { passedLimit } from "../../report/github-limits.js";
import { sortFindings, type Part, type Place } from "../../report/finding.js";
import { findRepository } from "../../source/read-git.js";
import { hasFailed, type CheckReport, type ShowOptions } from "../../report/check-report.js";
import type { Command, Terminal } from "../command.js";
import { findOneProject, findProjects, type Project } from "../project.js";
import { applyBaseline, readBaseline, updateBaseline } from "./baseline.js";
import { checkBreaking } from "./breaking.js";
import { makeContext, type CheckContext, type DriftResult, type PartResult } from "./context.js";
import { checkDocs } from "./docs.js";
import { checkAgainst, type CheckOptions } from "./options.js";
import { showReport } from "./show-report.js";
import { checkStale } from "./stale.js";
import { findUnusedOverrides } from "./unused-overrides.js";

/**
 * `stubdown check`: runs the parts `docs`, `stale` and `breaking`, or the part named by the word after
 * `check`. All findings go into one report.
 */
export const check: Command<CheckOptions> = async (options, terminal, [word, operand]) => {
  const { cwd } = terminal;
  const isOne = word === "live" || word === "openapi" || word === "impl";
  const projects = isOne
    ? [await findOneProject(options, terminal)]
    : await findProjects(options, terminal);
  checkAgainst(options, projects, cwd);
  if (options.fix === true) {
    const { fixPages } = await import("./fix-pages.js");
    const found = await fixPages(projects, options, terminal);
    if (options["dry-run"] === true) return found > 0 ? 1 : 0;
  }
  const asked: Asked = { options, part: word as Part | undefined, operand, terminal };
  const { results, report, baseline, updated } = await runChecks(projects, asked);
  const show = showOptions(results, asked, baseline);
  if (options.changelog === true) {
    for (const result of results) printChangelog(result, terminal);
    const docs = report.parts.filter(({ part }) => part === "docs");
    // If page errors blocked the comparison, the report has the part `docs` too, because it lists these errors.
    if (docs.length > 0) terminal.warn(showReport({ ...report, parts: docs }, show, "compact"));
  } else {
    print(report, show, asked);
  }
  if (updated !== undefined) terminal.warn(updated);
  return hasFailed(report) ? 1 : 0;
};

/** The outcome of a run of checks. */
interface CheckRun {
  readonly results: readonly Checked[];
  readonly report: CheckReport;
  readonly baseline: ReturnType<typeof readBaseline>;
  /** A line about the baseline, if it was updated. */
  readonly updated: string | undefined;
}

/**
 * Runs the parts for every project, without printing.
 *
 * @throws UsageError for wrong usage of a part or a baseline that cannot be used.
 */
export async function runChecks(projects: readonly Project[], asked: Asked): Promise<CheckRun> {
  const { options, terminal } = asked;
  const { cwd } = terminal;
  const baseline = readBaseline(options, projects, cwd);
  const results: Checked[] = [];
  for (const project of projects) {
    results.push(await checkProject(await makeContext(project, options, cwd), asked));
  }
  const whole = collect(results, options);
  const isWhole = options.api === undefined;
  const updated =
    baseline && options["update-baseline"] === true
      ? updateBaseline(whole, baseline, isWhole)
      : undefined;
  const remaining = updated?.report ?? (baseline ? applyBaseline(whole, baseline, isWhole) : whole);
  const report = { ...remaining, findings: sortFindings(remaining.findings) };
  return { results, report, baseline, updated: updated?.line };
}

/** The results of the parts for one API. */
interface Checked {
  readonly context: CheckContext;
  readonly results: readonly (PartResult | DriftResult)[];
}

/** The arguments of a run. */
interface Asked {
  readonly options: CheckOptions;
  /** The part that was named; undefined for the usual parts. */
  readonly part: Part | undefined;
  /** The argument of the part: a URL, a file or a folder. */
  readonly operand: string | undefined;
  readonly terminal: Terminal;
}

/** The parts that `check` runs if none is named. */
const usualParts: readonly Part[] = ["docs", "stale", "breaking"];

async function checkProject(context: CheckContext, asked: Asked): Promise<Checked> {
  const { part: named } = asked;
  const results: PartResult[] = [];
  for (const part of named === undefined ? usualParts : [named]) {
    const result = await checkPart(part, context, asked);
    // A blocked part is printed with the page errors that block it.
    const isAlone = named !== undefined && result.report.state === "blocked";
    results.push(...(isAlone ? [checkDocs(context)] : []), result);
  }
  return { context, results };
}

async function checkPart(part: Part, context: CheckContext, asked: Asked): Promise<PartResult> {
  const { options, part: named, operand, terminal } = asked;
  switch (part) {
    case "docs":
      return checkDocs(context);
    case "stale":
      return checkStale(context);
    case "breaking":
      return checkBreaking(context, options, named !== undefined, terminal.cwd);
    case "live":
      return (await import("./live.js")).checkLive(context, operand, terminal);
    case "openapi":
      return (await import("./openapi.js")).checkOpenApi(context, operand, { options, terminal });
    case "impl":
      return (await import("./impl.js")).checkImpl(context, operand, terminal);
  }
}

function collect(all: readonly Checked[], options: CheckOptions): CheckReport {
  const results = all.flatMap((checked) => checked.results);
  const overrides = all.flatMap(({ context, results: own }) => findUnusedOverrides(context, own));
  return {
    parts: results.map(({ report }) => report),
    findings: [...results.flatMap(({ findings }) => findings), ...overrides],
    failOn: options["fail-on"],
  };
}

function showOptions(
  all: readonly Checked[],
  { part, options }: Asked,
  baseline: { readonly shown: string; readonly text: string | undefined } | undefined,
): ShowOptions {
  const texts = new Map(
    all.flatMap(({ context: { sources, prefix } }) =>
      sources.map(({ path, text }) => [prefix + path, text] as const),
    ),
  );
  if (baseline?.text !== undefined) texts.set(baseline.shown, baseline.text);
  const results = all.flatMap((checked) => checked.results);
  const textOf = (place: Place): string | undefined => {
    const page = place.revision === undefined ? texts.get(place.file) : undefined;
    if (page !== undefined) return page;
    return results.map((result) => result.textOf?.(place)).find((text) => text !== undefined);
  };
  const showsInfo = part !== undefined || options["fail-on"] === "info";
  return { textOf, showsInfo, folder: folderInRepository(all, options) };
}

/**
 * Returns the path of the project in its git repository for the formats `sarif` and `github`, because GitHub
 * resolves paths from the top of the repository. Empty for other formats.
 */
function folderInRepository(all: readonly Checked[], { format }: CheckOptions): string {
  const [first] = all;
  if (first === undefined || (format !== "sarif" && format !== "github")) return "";
  return findRepository(first.context.project.folder).value?.path ?? "";
}

/** Prints the report. With --output, writes the report to the file, and prints it as text. */
function print(report: CheckReport, show: ShowOptions, { options, terminal }: Asked): void {
  const { format, output } = options;
  const usual = terminal.isOutputPretty ? "pretty" : "compact";
  if (output !== undefined) {
    const text = showReport(report, show, format ?? "compact");
    writeText(resolve(terminal.cwd, output), `${text}\n`);
  }
  terminal.print(showReport(report, show, output === undefined ? (format ?? usual) : usual));
  const limit = format === "sarif" ? passedLimit(report, format, show) : undefined;
  if (limit !== undefined) terminal.warn(limit);
}

function printChangelog({ context, results }: Checked, terminal: Terminal): void {
  for (const result of results) {
    if (!("differences" in result)) continue;
    const { name } = context.project;
    const { state, against = "an earlier state", note } = result.report;
    if (note !== undefined) terminal.warn(`${name}: ${note}`);
    if (state !== "checked") continue;
    terminal.print(changelog(`${name}: changes since ${against}`, result.differences));
  }
}
