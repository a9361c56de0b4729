import { writeFileSync } from "node:fs";
import { resolve } from "node:path";

import { changelog } from "../drift/changelog.js";
import { sortCheckFindings, type Part, type Place } from "../report/check-finding.js";
import { hasFailed, type CheckReport, type ShowOptions } from "../report/check-report.js";
import { applyBaseline, readBaseline, updateBaseline } from "./check-baseline.js";
import { checkBreaking } from "./check-breaking.js";
import { makeContext, type CheckContext, type PartResult } from "./check-context.js";
import { checkDocs } from "./check-docs.js";
import { checkAgainst, readCheckOptions, type CheckOptions } from "./check-options.js";
import { checkStale } from "./check-stale.js";
import type { DriftResult } from "./drift-part.js";
import type { Command, Options, Terminal } from "./command.js";
import { findProjects } from "./project.js";
import { showReport } from "./show-report.js";
import { findUnusedOverrides } from "./unused-overrides.js";

/**
 * `stubdown check`: all that can drift and needs no network. The pages, the same computation as
 * `generate` compared with the disk instead of written, and what became of the API since the branch
 * left the main branch. With a word behind it, one of these. All that is found is one report.
 */
export const check: Command = async (options, terminal, [word]) => {
  const asked = readCheckOptions(options, terminal, word as Part | undefined);
  const projects = findProjects(options, terminal.cwd);
  checkAgainst(options, projects, terminal.cwd);
  if (options.fix === true) {
    const { fixPages } = await import("./fix-pages.js");
    const found = await fixPages(projects, options, terminal);
    if (options["dry-run"] === true) return found > 0 ? 1 : 0;
  }
  const baseline = await readBaseline(options, projects, terminal.cwd);
  const results: Checked[] = [];
  for (const project of projects) {
    results.push(await checkProject(await makeContext(project), options, asked, terminal));
  }
  const whole = collect(results, asked);
  const isWhole = options.api === undefined;
  const updated =
    baseline && options["update-baseline"] === true
      ? updateBaseline(whole, baseline, isWhole)
      : undefined;
  const told = updated?.report ?? (baseline ? applyBaseline(whole, baseline, isWhole) : whole);
  const report = { ...told, findings: sortCheckFindings(told.findings) };
  const show = showOptions(results, asked, baseline);
  if (options.changelog === true) {
    for (const result of results) printChangelog(result, terminal);
    const docs = report.parts.filter(({ part }) => part === "docs");
    // What kept it from comparing; the note itself stands alone.
    if (docs.length > 0) terminal.warn(showReport({ ...report, parts: docs }, show, "compact"));
  } else {
    print(report, show, { options, asked, terminal });
  }
  if (updated !== undefined) terminal.warn(updated.line);
  return hasFailed(report) ? 1 : 0;
};

/** What the parts found for one API. */
interface Checked {
  readonly context: CheckContext;
  readonly results: readonly (PartResult | DriftResult)[];
}

async function checkProject(
  context: CheckContext,
  options: Options,
  { parts, isNamed }: CheckOptions,
  { cwd }: Terminal,
): Promise<Checked> {
  const results: PartResult[] = [];
  for (const part of parts) {
    if (part === "docs") results.push(checkDocs(context));
    // The errors that keep a part from looking have to be told with it.
    else if (context.isBroken && isNamed) results.push(checkDocs(context));
    if (part === "stale") results.push(await checkStale(context));
    if (part === "breaking") results.push(await checkBreaking(context, options, isNamed, cwd));
  }
  return { context, results };
}

function collect(all: readonly Checked[], { failOn }: CheckOptions): CheckReport {
  const results = all.flatMap((checked) => checked.results);
  const overrides = all.flatMap(({ context, results: own }) => findUnusedOverrides(context, own));
  return {
    parts: results.map(({ report }) => report),
    findings: [...results.flatMap(({ findings }) => findings), ...overrides],
    failOn,
  };
}

function showOptions(
  all: readonly Checked[],
  { isNamed, failOn }: CheckOptions,
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
    if (place.revision === undefined) return texts.get(place.file);
    return results.map((result) => result.textOf?.(place)).find((text) => text !== undefined);
  };
  return { textOf, showsInfo: isNamed || failOn === "info" };
}

interface PrintContext {
  readonly options: Options;
  readonly asked: CheckOptions;
  readonly terminal: Terminal;
}

/** Prints the report; with `--output`, to that file, and as text for whoever looks on. */
function print(
  report: CheckReport,
  show: ShowOptions,
  { options: { output }, asked: { format }, terminal }: PrintContext,
): void {
  const text = showReport(report, show, format);
  if (output === undefined) {
    terminal.print(text);
    return;
  }
  writeFileSync(resolve(terminal.cwd, output), `${text}\n`);
  terminal.print(showReport(report, show, terminal.isOutputPretty ? "pretty" : "compact"));
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
