import { resolve } from "node:path";

import { findConfig } from "../../source/find-config.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { describeDiskError } from "../../diagnostics/disk-error.js";
import { UsageError } from "../../diagnostics/usage-error.js";
import type { Options, Terminal } from "../command.js";
import { folderName } from "../../source/folder-prefix.js";
import { generateProject } from "./generate-project.js";
import { findProjects, type Project } from "../project.js";
import { report } from "../report.js";
import { RunCache } from "../run-cache.js";
import { Stages } from "./stages.js";
import { WatchedFiles } from "./watch-files.js";

/** The state of a project that is kept between runs. */
interface Watched {
  readonly cache: RunCache;
  /** The keys of the diagnostics of the last run; see `takeNew`. */
  shown: ReadonlySet<string>;
}

/**
 * `stubdown generate --watch`: updates the packages whenever a page or the configuration is saved, until
 * it is interrupted. While a page has an error, the last good output stays.
 *
 * @throws UsageError for a wrong configuration at the start. A later error is printed, and the next
 * change starts a new run.
 */
export async function watch(options: Options, terminal: Terminal): Promise<number> {
  const { cwd } = terminal;
  const config =
    options.docs === undefined
      ? options.config === undefined
        ? findConfig(cwd)
        : resolve(cwd, options.config)
      : undefined;
  const watched = new Map<string, Watched>();
  let projects = await findProjects(options, terminal);
  const files = new WatchedFiles();
  const watchAll = (): Promise<void> =>
    files.watch({
      pages: [...projects.map(({ docs }) => docs), ...(config === undefined ? [] : [config])],
      folders: projects.flatMap(({ templates }) => templates?.path ?? []),
    });
  const ignoreSignals = onStop(terminal.signal, () => files.close());
  try {
    await watchAll();
    for (let isFirst = true; ; isFirst = false) {
      try {
        // Before `findProjects`, because it throws while a docs folder is missing.
        await watchAll();
        if (!isFirst) projects = await findProjects(options, terminal);
        await watchAll();
        for (const project of projects) await runOnce(project, { watched, options, terminal });
      } catch (error) {
        printError(error, terminal);
      }
      if (isFirst) terminal.print(`watching ${shown(projects)}, Ctrl-C stops it`);
      if (!(await files.changed())) return 0;
    }
  } finally {
    ignoreSignals();
    await files.close();
    for (const { cache } of watched.values()) cache.save();
  }
}

function shown(projects: readonly Project[]): string {
  return projects.map(({ shownDocs }) => folderName(shownDocs)).join(", ");
}

/** The state and options that all runs of a watch share. */
interface WatchContext {
  /** Keyed by the project with its settings, as JSON. */
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
  const { cache } = own;
  await generateProject(project, {
    options,
    terminal,
    stages,
    cache,
    report: (diagnostics, ...rest) => {
      report(takeNew(own, diagnostics), ...rest);
    },
  });
  cache.watch();
  if (options.verbose !== true) return;
  for (const line of stages.lines()) terminal.warn(line);
}

/**
 * Returns the diagnostics to show: all errors, because errors block writing, and other diagnostics that the
 * last run did not have.
 */
function takeNew(own: Watched, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const keyOf = ({ code, message, span }: Diagnostic): string =>
    `${span.file}\n${code}\n${message}`;
  const { shown } = own;
  own.shown = new Set(diagnostics.map(keyOf));
  return diagnostics.filter((one) => one.severity === "error" || !shown.has(keyOf(one)));
}

/** Prints an error that the user can correct before the next run. Other errors are bugs and are thrown. */
function printError(error: unknown, terminal: Terminal): void {
  if (error instanceof UsageError) {
    for (const line of error.lines) terminal.warn(`stubdown: ${line}`);
    return;
  }
  const message = describeDiskError(error);
  if (message === undefined) throw error;
  terminal.warn(`stubdown: ${message}`);
}

/** Calls `stop` when the command has to end. Returns a function that removes the listeners. */
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
