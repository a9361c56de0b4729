import { resolve } from "node:path";

import { findConfig } from "../config.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { describeDiskError } from "../diagnostics/disk-error.js";
import { UsageError } from "../diagnostics/usage-error.js";
import type { Options, Terminal } from "./command.js";
import { generateProject } from "./generate.js";
import { findProjects, type Project } from "./project.js";
import { report } from "./report.js";
import { RunCache } from "./run-cache.js";
import { Stages } from "./stages.js";
import { WatchedFiles } from "./watch-files.js";

/** What a run of a project needs of the run before. */
interface Watched {
  readonly cache: RunCache;
  /** The diagnostics of the last run. */
  shown: ReadonlySet<string>;
}

/**
 * `stubdown generate --watch`: brings the packages up to date whenever a page or the configuration
 * was saved, until it is interrupted. While a page has an error the last good output stays.
 *
 * @throws UsageError for a wrong configuration at the start. A later one is printed, and the next change
 * of it starts a new run.
 */
export async function watch(options: Options, terminal: Terminal): Promise<number> {
  if (options["dry-run"] === true) {
    throw new UsageError(["Unexpected --dry-run beside --watch, expected one or the other"]);
  }
  const { cwd } = terminal;
  const config =
    options.docs === undefined
      ? options.config === undefined
        ? findConfig(cwd)
        : resolve(cwd, options.config)
      : undefined;
  const watched = new Map<string, Watched>();
  let projects = findProjects(options, terminal);
  const files = new WatchedFiles();
  const watchAll = (): Promise<void> =>
    files.watch([...projects.map(({ docs }) => docs), ...(config === undefined ? [] : [config])]);
  const ignoreSignals = onStop(terminal.signal, () => files.close());
  try {
    await watchAll();
    for (let isFirst = true; ; isFirst = false) {
      try {
        if (!isFirst) projects = findProjects(options, terminal);
        await watchAll();
        for (const project of projects) await runOnce(project, { watched, options, terminal });
      } catch (error) {
        tell(error, terminal);
      }
      if (isFirst) terminal.print(`watching ${shown(projects)}, Ctrl-C stops it`);
      if (!(await files.changed())) return 0;
    }
  } finally {
    ignoreSignals();
    await files.close();
  }
}

function shown(projects: readonly Project[]): string {
  return projects.map(({ shownDocs }) => shownDocs).join(", ");
}

/** What all runs of a watch have in common. */
interface WatchContext {
  /** By the project with its settings. */
  readonly watched: Map<string, Watched>;
  readonly options: Options;
  readonly terminal: Terminal;
}

async function runOnce(
  project: Project,
  { watched, options, terminal }: WatchContext,
): Promise<void> {
  const key = JSON.stringify(project);
  const own = watched.get(key) ?? {
    cache: new RunCache({ project, options, cwd: terminal.cwd }),
    shown: new Set(),
  };
  watched.set(key, own);
  const stages = new Stages(terminal, project.name);
  await generateProject(project, {
    options,
    terminal,
    stages,
    cache: own.cache,
    report: (diagnostics, ...rest) => {
      report(takeNew(own, diagnostics), ...rest);
    },
  });
  if (options.verbose !== true) return;
  for (const line of stages.lines()) terminal.warn(line);
}

/** The diagnostics to show: errors in each run, because they keep files from being written; others once. */
function takeNew(own: Watched, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const keyOf = ({ code, message, span }: Diagnostic): string =>
    `${span.file}\n${code}\n${message}`;
  const { shown } = own;
  own.shown = new Set(diagnostics.map(keyOf));
  return diagnostics.filter((one) => one.severity === "error" || !shown.has(keyOf(one)));
}

/** Prints an error that a person can mend before the next run. Any other is a bug and is thrown. */
function tell(error: unknown, terminal: Terminal): void {
  if (error instanceof UsageError) {
    for (const line of error.lines) terminal.warn(`stubdown: ${line}`);
    return;
  }
  const told = describeDiskError(error);
  if (told === undefined) throw error;
  terminal.warn(`stubdown: ${told}`);
}

/** Calls `stop` when the command is to end. The function that it gives takes that back. */
function onStop(signal: AbortSignal | undefined, stop: () => Promise<void>): () => void {
  const end = (): void => void stop();
  if (signal !== undefined) {
    signal.addEventListener("abort", end, { once: true });
    return () => {
      signal.removeEventListener("abort", end);
    };
  }
  const names = ["SIGINT", "SIGTERM"] as const;
  for (const name of names) process.once(name, end);
  return () => {
    for (const name of names) process.off(name, end);
  };
}
