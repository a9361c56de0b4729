import { Diagnostics, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Judged } from "../diagnostics/policy.js";
import type { Api } from "../ir/ir.js";
import { checkView } from "../plan/plan-api.js";
import { viewApi } from "../plan/view.js";
import { judge, readTree, type Reading } from "../read-api.js";
import type { SourceFile } from "../source/source.js";
import type { Options } from "./arguments/table.js";
import type { Command, Terminal } from "./command.js";
import { RunCache } from "./run-cache.js";
import { findProjects, readPages, type Project } from "./project.js";
import { hasErrors, report } from "./report.js";

/** An API with its pages read. */
export interface ProjectReading {
  readonly project: Project;
  readonly sources: readonly SourceFile[];
  readonly reading: Reading;
  /** The diagnostics that the configuration and the pages leave on. */
  readonly judged: Judged<Diagnostic>;
  /** True if a page has an error, so that a part of the API may be missing. */
  readonly isBroken: boolean;
  readonly cache: RunCache;
}

/** Reads the pages of a project, as far as they changed since the last run. */
export async function readProject(
  project: Project,
  options: Options,
  cwd: string,
): Promise<ProjectReading> {
  const cache = new RunCache({ project, options, cwd });
  const sources = await readPages(project);
  const reading = readTree(sources, cache.readAids);
  const judged = judge(reading.diagnostics, project.settings, reading.pages);
  return { project, sources, reading, judged, isBroken: hasErrors(judged.told), cache };
}

/** Adds what keeps `generate` from making packages: clashes of names, and paths without a route. */
export function withPlanErrors(read: ProjectReading): ProjectReading {
  const { project, reading, judged } = read;
  const collected = new Diagnostics();
  collected.take([undefined, judged.told]);
  collected.take(checkView(viewApi(reading.api, project.target), reading.api, judged.told));
  const [, told] = collected.finish(undefined);
  return { ...read, judged: { ...judged, told } };
}

/** Reads every project that the options ask for, and answers the highest exit code of `run`. */
export async function eachProject(
  options: Options,
  terminal: Terminal,
  run: (read: ProjectReading) => number,
): Promise<number> {
  let code = 0;
  for (const project of findProjects(options, terminal.cwd)) {
    code = Math.max(code, run(await readProject(project, options, terminal.cwd)));
  }
  return code;
}

/** Makes a command that prints the diagnostics of every API, and the API in a form of its own. */
export function printingCommand(print: (api: Api, project: Project) => string): Command {
  return (options, terminal) =>
    eachProject(options, terminal, ({ project, sources, reading, judged, isBroken }) => {
      report(judged.told, sources, project, terminal);
      const text = print(reading.api, project);
      if (text !== "") terminal.print(text);
      return isBroken ? 1 : 0;
    });
}
