import { existsSync } from "node:fs";
import { resolve } from "node:path";

import { UsageError } from "../diagnostics/usage-error.js";
import { changelog } from "../drift/changelog.js";
import { compareApis } from "../drift/compare-apis.js";
import type { Finding } from "../drift/finding.js";
import { readApi } from "../read-api.js";
import type { SourceFile } from "../source/source.js";
import { chooseFormat } from "./choose-format.js";
import type { Options, Terminal } from "./command.js";
import { findProjects, readPages, type Project } from "./project.js";
import { findProjectBase, readBase, type Base, type BaseResult } from "./read-base.js";
import { hasErrors, report } from "./report.js";
import { findingJson, showFindings, summarizeFindings } from "./show-findings.js";

/** `stubdown check breaking`: what became of the API since an earlier state of its pages. */
export async function checkBreaking(options: Options, terminal: Terminal): Promise<number> {
  const format = chooseFormat(options, terminal);
  const projects = findProjects(options, terminal.cwd);
  checkOptions(options, projects, terminal.cwd);
  const json: object[] = [];
  let code = 0;
  for (const project of projects) {
    const sources = await readPages(project);
    const base = await chooseBase(options, project, terminal.cwd);
    const findings = compareWith(base, sources, project, terminal);
    if (isBroken(findings)) code = 1;
    if (findings === undefined) continue;
    if (options.changelog === true) {
      terminal.print(changelog(`${project.name}: changes since ${base.name}`, findings));
    } else if (format === "json") {
      json.push(...findings.map((finding) => findingJson(finding, project)));
    } else {
      const lines = showFindings(findings, { format, project, base, sources });
      for (const line of lines) terminal.print(line);
      terminal.print(`${project.name}: ${summarizeFindings(findings, base)}`);
    }
  }
  if (format === "json") terminal.print(JSON.stringify({ findings: json }, undefined, 2));
  return code;
}

/**
 * The same as a part of `check`, against the commit where the branch left the main branch: errors
 * and warnings one by one, and how much else there is. Where there is no such commit, it says so.
 */
export function checkBreakingPart(
  project: Project,
  sources: readonly SourceFile[],
  terminal: Terminal,
): number {
  const tell = (text: string): void => {
    terminal.print(`${project.name}: ${text}`);
  };
  const base = readMergeBase(project);
  if (base.value === undefined) {
    tell(`not compared with an earlier state: ${base.reason}`);
    return 0;
  }
  const [api, diagnostics] = readApi(sources, project.settings);
  if (hasErrors(diagnostics)) {
    tell(`not compared with ${base.value.name}: the pages have errors`);
    return 1;
  }
  const findings = compareApis(base.value.api, api);
  const format = terminal.isOutputPretty ? "pretty" : "compact";
  const shown = findings.filter(({ severity }) => severity !== "info");
  const context = { format, project, base: base.value, sources } as const;
  for (const line of showFindings(shown, context)) terminal.print(line);
  tell(summarizeFindings(findings, base.value));
  return isBroken(findings) ? 1 : 0;
}

function readMergeBase(project: Project): BaseResult {
  const at = findProjectBase(project);
  if (at.value === undefined) return at;
  return at.value.isHead
    ? { reason: "nothing was committed since the main branch" }
    : at.value.read();
}

function checkOptions(options: Options, projects: readonly Project[], cwd: string): void {
  const { against } = options;
  if (options.changelog === true && options.format !== undefined) {
    throw new UsageError(["Unexpected --format beside --changelog, expected one of the two"]);
  }
  const isOne = against !== undefined && (existsSync(resolve(cwd, against)) || /:./.test(against));
  if (isOne && projects.length > 1) {
    throw new UsageError([
      `Unexpected --against ${against} for ${projects.length} APIs, expected --api NAME with it`,
    ]);
  }
}

async function chooseBase(options: Options, project: Project, cwd: string): Promise<Base> {
  if (options.against !== undefined) return readBase(options.against, project, cwd);
  const at = findProjectBase(project);
  const base = at.value === undefined ? at : at.value.read();
  if (base.value !== undefined) return base.value;
  throw new UsageError([
    `Unexpected lack of an earlier state of ${project.shownDocs}, expected one or --against REF, DIR or FILE: ${base.reason}`,
  ]);
}

/** The findings; undefined if the pages have errors, because half an API looks like a broken one. */
function compareWith(
  base: Base,
  sources: readonly SourceFile[],
  project: Project,
  terminal: Terminal,
): readonly Finding[] | undefined {
  const [api, diagnostics] = readApi(sources, project.settings);
  if (hasErrors(diagnostics)) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    report(errors, sources, project, terminal);
    terminal.warn(`${project.name}: not compared with ${base.name}: the pages have errors`);
    return undefined;
  }
  if (base.note !== undefined) terminal.warn(`${project.name}: ${base.note}`);
  return compareApis(base.api, api);
}

function isBroken(findings: readonly Finding[] | undefined): boolean {
  return findings === undefined || findings.some(({ severity }) => severity === "error");
}
