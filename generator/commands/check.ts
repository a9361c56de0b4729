import { writeFileSync } from "node:fs";
import { resolve } from "node:path";

import { UsageError } from "../diagnostics/usage-error.js";
import { changelog } from "../drift/changelog.js";
import { sortFindings, type Part, type Place } from "../report/finding.js";
import { hasFailed, type CheckReport, type ShowOptions } from "../report/check-report.js";
import { applyBaseline, readBaseline, updateBaseline } from "./check-baseline.js";
import { checkBreaking } from "./check-breaking.js";
import {
  makeContext,
  type CheckContext,
  type DriftResult,
  type PartResult,
} from "./check-context.js";
import { checkDocs } from "./check-docs.js";
import { checkAgainst, readCheckOptions, type CheckOptions } from "./check-options.js";
import { checkStale } from "./check-stale.js";
import type { Command, Options, Terminal } from "./command.js";
import { findProjects } from "./project.js";
import { showReport } from "./show-report.js";
import { findUnusedOverrides } from "./unused-overrides.js";

/**
 * `stubdown check`: all that can drift and needs no network. The pages, the same computation as
 * `generate` compared with the disk instead of written, and what became of the API since the branch
 * left the main branch. With a word behind it, one of these. All that is found is one report.
 */
export const check: Command = async (options, terminal, [word, operand]) => {
  const asked = readCheckOptions(options, terminal, word as Part | undefined);
  const projects = findProjects(options, terminal.cwd);
  checkAgainst(options, projects, terminal.cwd);
  if ((word === "live" || word === "impl") && projects.length > 1) {
    throw new UsageError(["Unexpected choice of several APIs, expected one; give --api NAME"]);
  }
  if (options.fix === true) {
    const { fixPages } = await import("./fix-pages.js");
    const found = await fixPages(projects, options, terminal);
    if (options["dry-run"] === true) return found > 0 ? 1 : 0;
  }
  const baseline = readBaseline(options, projects, terminal.cwd);
  const results: Checked[] = [];
  for (const project of projects) {
    const context = await makeContext(project, options, terminal.cwd);
    results.push(await checkProject(context, { options, asked, terminal, operand }));
  }
  const whole = collect(results, asked);
  const isWhole = options.api === undefined;
  const updated =
    baseline && options["update-baseline"] === true
      ? updateBaseline(whole, baseline, isWhole)
      : undefined;
  const told = updated?.report ?? (baseline ? applyBaseline(whole, baseline, isWhole) : whole);
  const report = { ...told, findings: sortFindings(told.findings) };
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

/** What a run is asked to do, and where. */
interface Asked {
  readonly options: Options;
  readonly asked: CheckOptions;
  readonly terminal: Terminal;
  /** The word behind the name of a part: a URL, a folder. */
  readonly operand: string | undefined;
}

async function checkProject(
  context: CheckContext,
  { options, asked: { parts, isNamed }, terminal, operand }: Asked,
): Promise<Checked> {
  const results: PartResult[] = [];
  for (const part of parts) {
    if (part === "docs") results.push(checkDocs(context));
    // The errors that keep a part from looking have to be told with it.
    else if (context.isBroken && isNamed) results.push(checkDocs(context));
    if (part === "stale") results.push(await checkStale(context));
    if (part === "breaking") {
      results.push(await checkBreaking(context, options, isNamed, terminal.cwd));
    }
    if (part === "live") {
      const { checkLive } = await import("./check-live.js");
      results.push(await checkLive(context, operand, terminal));
    }
    if (part === "impl") {
      const { checkImpl } = await import("./check-impl.js");
      results.push(checkImpl(context, operand, terminal));
    }
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
    const page = place.revision === undefined ? texts.get(place.file) : undefined;
    if (page !== undefined) return page;
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
