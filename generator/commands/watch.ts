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

/** What is kept of a project from one run to the next. */
interface Watched {
  readonly cache: RunCache;
  /** The diagnostics that were shown and still hold. */
  shown: ReadonlySet<string>;
}

/**
 * `stubdown generate --watch`: brings the packages up to date whenever a page or the configuration
 * was saved, until it is interrupted. With a fault in the pages the last good output stays.
 *
 * @throws UsageError for a wrong configuration at the start; later ones are told, and waited out.
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
  const known = new Map<string, Watched>();
  let projects = findProjects(options, cwd);
  const files = new WatchedFiles();
  const watchAll = (): Promise<void> =>
    files.watch([...projects.map(({ docs }) => docs), ...(config === undefined ? [] : [config])]);
  const forget = onStop(terminal.signal, () => files.close());
  try {
    await watchAll();
    for (let isFirst = true; ; isFirst = false) {
      try {
        if (!isFirst) projects = findProjects(options, cwd);
        await watchAll();
        for (const project of projects) await runOnce(project, known, options, terminal);
      } catch (error) {
        tell(error, terminal);
      }
      if (isFirst) terminal.print(`watching ${shown(projects)}, Ctrl-C stops it`);
      if (!(await files.changed())) return 0;
    }
  } finally {
    forget();
    await files.close();
  }
}

function shown(projects: readonly Project[]): string {
  return projects.map(({ shownDocs }) => shownDocs).join(", ");
}

async function runOnce(
  project: Project,
  known: Map<string, Watched>,
  options: Options,
  terminal: Terminal,
): Promise<void> {
  const key = JSON.stringify(project);
  const watched = known.get(key) ?? {
    cache: new RunCache({ project, options, cwd: terminal.cwd }),
    shown: new Set(),
  };
  known.set(key, watched);
  const stages = new Stages(terminal, project.name);
  await generateProject(project, {
    options,
    terminal,
    stages,
    cache: watched.cache,
    report: (diagnostics, ...rest) => {
      report(takeNew(watched, diagnostics), ...rest);
    },
  });
  if (options.verbose !== true) return;
  for (const line of stages.lines()) terminal.warn(line);
}

/** Warnings are shown once; errors until they are mended, because they keep files from being written. */
function takeNew(watched: Watched, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const keyOf = ({ code, message, span }: Diagnostic): string =>
    `${span.file}\n${code}\n${message}`;
  const { shown } = watched;
  watched.shown = new Set(diagnostics.map(keyOf));
  return diagnostics.filter((one) => one.severity === "error" || !shown.has(keyOf(one)));
}

/** Tells what a person can mend, after which the next run goes on; anything else is our own bug. */
function tell(error: unknown, terminal: Terminal): void {
  if (error instanceof UsageError) {
    for (const line of error.lines) terminal.warn(`stubdown: ${line}`);
    return;
  }
  const told = describeDiskError(error);
  if (told === undefined) throw error;
  terminal.warn(`stubdown: ${told}`);
}

/** Calls back when the command is to end; gives what takes that back. */
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
