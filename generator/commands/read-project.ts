import { Diagnostics, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Judged } from "../diagnostics/policy.js";
import type { Api } from "../ir/ir.js";
import { checkNames } from "../plan/check-names.js";
import { viewApi } from "../plan/view.js";
import { judge, readTree, type Reading } from "../read-api.js";
import type { SourceFile } from "../source/source.js";
import type { Options } from "./arguments/table.js";
import type { Command, Terminal } from "./command.js";
import { Memory } from "./memory.js";
import { findProjects, readPages, type Project } from "./project.js";
import { hasErrors, report } from "./report.js";

/** An API with its pages read. */
export interface ProjectReading {
  readonly project: Project;
  readonly sources: readonly SourceFile[];
  readonly reading: Reading;
  /** The diagnostics that the configuration and the pages leave on. */
  readonly judged: Judged<Diagnostic>;
  /** True if one of them is an error, so that a part of the API may be missing. */
  readonly isBroken: boolean;
  readonly memory: Memory;
}

/** Reads the pages of a project, as far as they changed since the last run. */
export async function readProject(
  project: Project,
  options: Options,
  cwd: string,
): Promise<ProjectReading> {
  const memory = new Memory({ project, options, cwd });
  const sources = await readPages(project);
  const reading = readTree(sources, memory.readAids);
  const judged = judge(reading.diagnostics, project.settings, reading.pages);
  return { project, sources, reading, judged, isBroken: hasErrors(judged.told), memory };
}

/** Adds the clashes between the names that the packages would have, which keep `generate` from writing. */
export function withNameClashes(read: ProjectReading): ProjectReading {
  const { project, reading, judged } = read;
  const collected = new Diagnostics();
  collected.take([undefined, judged.told]);
  checkNames(viewApi(reading.api, project.target), reading.api, collected);
  const [, told] = collected.finish(undefined);
  return { ...read, judged: { ...judged, told }, isBroken: hasErrors(told) };
}

/** Makes a command that prints the diagnostics of every API, and the API in a form of its own. */
export function readingCommand(
  show: (api: Api, project: Project, terminal: Terminal) => void,
): Command {
  return async (options, terminal) => {
    let code = 0;
    for (const project of findProjects(options, terminal.cwd)) {
      const { sources, reading, judged, isBroken } = await readProject(
        project,
        options,
        terminal.cwd,
      );
      report(judged.told, sources, project, terminal);
      show(reading.api, project, terminal);
      if (isBroken) code = 1;
    }
    return code;
  };
}
