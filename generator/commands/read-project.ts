import { type Diagnostic, Diagnostics } from "../diagnostics/diagnostic.js";
import type { Judged } from "../diagnostics/policy.js";
import type { Protocol } from "../plan/protocol.js";
import { findProtocol, needProtocol, refuseOptions } from "../registry.js";
import { findNothing, judge, judgePlan, type Reading, readDetected } from "../read-api.js";
import type { SourceFile } from "../source/source.js";
import type { Options } from "./arguments/table.js";
import type { Command, Terminal } from "./command.js";
import { RunCache } from "./run-cache.js";
import { findProjects, type Project, readPages } from "./project.js";
import { hasErrors, report } from "./report.js";

/** A project and what was read from its pages. */
export interface ProjectReading {
  readonly project: Project;
  readonly sources: readonly SourceFile[];
  readonly reading: Reading;
  /** The diagnostics after the settings of the configuration and the pages were applied. */
  readonly judged: Judged<Diagnostic>;
  /** True if a page has an error, so that a part of the API may be missing. */
  readonly isBroken: boolean;
  readonly cache: RunCache;
}

/** Reads the pages of a project. Unchanged pages come from the cache. */
export async function readProject(
  project: Project,
  options: Options,
  cwd: string,
): Promise<ProjectReading> {
  const cache = new RunCache({ project, options, cwd });
  const sources = await readPages(project);
  const reading = await readDetected(sources, cache.readAids);
  const judged = judge(reading.diagnostics, project.settings, reading.pages);
  const isBroken = hasErrors(judged.reported);
  return { project, sources, reading, judged, isBroken, cache };
}

/**
 * Returns the protocol.
 *
 * @throws UsageError if there is no protocol, if an option does not fit it, or if it belongs to another dialect and
 * cannot serve the whole API.
 */
export function protocolOf({ project, reading }: ProjectReading): Promise<Protocol> {
  const { protocol, target } = project;
  return needProtocol({ dialect: reading.dialect, protocol, api: reading.api, target });
}

/** Returns the protocol, which may not fit the API. Undefined if there is none. */
export function findProtocolOf({
  project,
  reading,
}: ProjectReading): Promise<Protocol | undefined> {
  return findProtocol({ dialect: reading.dialect, protocol: project.protocol });
}

/**
 * Adds the diagnostics of the protocol: errors that stop `generate`, and parts of the API that the packages
 * lack.
 */
export async function withPlanErrors(read: ProjectReading): Promise<ProjectReading> {
  const { project, reading, judged } = read;
  const protocol = await findProtocolOf(read);
  if (protocol !== undefined) refuseOptions(protocol, reading.api, project.target);
  const found = protocol?.check(reading.api, project.target, judged.reported) ?? [];
  const planned = judgePlan(found, project.settings, reading.pages);
  const collected = new Diagnostics();
  for (const { reported } of [judged, planned]) collected.take([undefined, reported]);
  const [, reported] = collected.finish(undefined);
  const silenced = {
    off: judged.silenced.off + planned.silenced.off,
    disabled: judged.silenced.disabled + planned.silenced.disabled,
  };
  return { ...read, judged: { reported, silenced } };
}

/** Reads every project that the options name, and returns the highest exit code of `run`. */
export async function eachProject(
  options: Options,
  terminal: Terminal,
  run: (read: ProjectReading) => number,
): Promise<number> {
  let code = 0;
  for (const project of await findProjects(options, terminal)) {
    code = Math.max(code, run(await readProject(project, options, terminal.cwd)));
  }
  return code;
}

/**
 * Makes a command that prints the diagnostics of every API, and the text that `print` returns. The text is not printed
 * if no page describes the API. The exit code is 1 if a page has an error.
 */
export function printingCommand(print: (reading: Reading, project: Project) => string): Command {
  return (options, terminal) =>
    eachProject(options, terminal, ({ project, sources, reading, judged, isBroken }) => {
      report(judged.reported, sources, project, terminal);
      const text = print(reading, project);
      const isPrinted = text !== "" && findNothing(judged.reported) === undefined;
      if (isPrinted) terminal.print(text);
      return isBroken ? 1 : 0;
    });
}
