import { existsSync, mkdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";

import { countSeverities } from "../diagnostics/format.js";
import type { Difference } from "../output/compare.js";
import { isBuilt, manifestPath } from "../output/manifest.js";
import type { Note } from "../output/note.js";
import type { Line } from "../output/stamp.js";
import { recoverTree, writeTree } from "../output/write-tree.js";
import type { Command, Options, Terminal } from "./command.js";
import { findProjects, type Project } from "./project.js";
import { count, hasErrors, report } from "./report.js";
import { RunCache } from "./run-cache.js";
import { runCompile, type Run, type RunAids } from "./run-compile.js";
import { Stages } from "./stages.js";
import { lookAtInputs, record, stampCall } from "./stamp-call.js";

/** `stubdown generate`: writes what changed and removes what is no longer made. */
export const generate: Command = async (options, terminal, words) => {
  if (options.watch === true) return (await import("./watch.js")).watch(options, terminal);
  const projects = findProjects(options, terminal);
  const { cwd } = terminal;
  const inputs = lookAtInputs(projects, options, cwd);
  const outcomes: Outcome[] = [];
  for (const project of projects) {
    const stages = new Stages(terminal, project.name);
    const cache = new RunCache({ project, options, cwd });
    const outcome = await generateProject(project, { options, terminal, stages, cache });
    if (options.verbose === true) {
      for (const line of stages.lines()) terminal.warn(line);
    }
    outcomes.push(outcome);
  }
  if (outcomes.every(({ isDone }) => isDone)) {
    const outputs = outcomes.flatMap(
      ({ run }): readonly Note[] => run?.disk.notes(run.files) ?? [],
    );
    const lines = outcomes.flatMap(nextLines);
    stampCall({ name: "generate", options, words, terminal }, { lines, inputs, outputs });
  }
  return Math.max(...outcomes.map(({ code }) => code));
};

/** What a run of a project came to. */
export interface Outcome {
  readonly code: number;
  readonly project: Project;
  /** Undefined if files in the way kept it from writing. */
  readonly run?: Run;
  /** The lines that were printed about the pages. */
  readonly told: readonly Line[];
  /** True if another run would find nothing to do. */
  readonly isDone: boolean;
}

/** What a run needs besides its project. */
export interface GenerateContext {
  readonly options: Options;
  readonly terminal: Terminal;
  readonly stages: Stages;
  readonly cache: RunCache;
  /** Shows diagnostics; by default all of them. */
  readonly report?: typeof report;
}

/** The lines that another run would print if nothing changes. */
function nextLines({ run, project, told }: Outcome): readonly Line[] {
  return run === undefined ? told : [...told, ["out", upToDate(run, project)]];
}

function upToDate({ files, sources, diagnostics }: Run, { name }: Project): string {
  const counts = countSeverities(diagnostics);
  const suffix = counts === "" ? "" : `; ${counts}`;
  return `${name}: up to date, ${count(files.length, "file")} from ${count(sources.length, "page")}${suffix}`;
}

/** Brings the packages of a project up to date, and prints what it did. */
export async function generateProject(
  project: Project,
  context: GenerateContext,
): Promise<Outcome> {
  const { options, terminal, stages, cache } = context;
  const isDry = options["dry-run"] === true;
  if (project.out !== undefined && !isDry) recoverTree(project.out);
  const run = await runCompile(project, follow(stages, cache));
  const { sources, diagnostics, differences } = run;
  stages.clear();
  const { recorder, lines: told } = record(terminal);
  (context.report ?? report)(diagnostics, sources, project, recorder);
  const counts = countSeverities(diagnostics);
  const suffix = counts === "" ? "" : `; ${counts}`;
  const failed = { code: 1, project, told, isDone: false };
  if (hasErrors(diagnostics)) {
    terminal.print(`${project.name}: nothing written${suffix}`);
    return { ...failed, run };
  }
  const foreign = differences.filter(({ kind }) => kind === "foreign");
  if (foreign.length > 0) {
    reportForeign(foreign, project, terminal);
    return failed;
  }
  if (isDry) {
    for (const { kind, path } of differences) {
      if (!isBuilt(path)) terminal.print(`${verbs[kind]} ${project.shownOut}/${path}`);
    }
  } else if (project.out !== undefined) {
    stages.begin("write");
    apply({ project, out: project.out, run, terminal });
    stages.note("write", count(differences.length, "file"));
  }
  stages.clear();
  const verb = isDry ? "would write" : "wrote";
  const summary = `${project.name}: ${summarize(differences, sources.length, verb)}${suffix}`;
  terminal.print(differences.length === 0 ? upToDate(run, project) : summary);
  return { code: 0, project, run, told, isDone: !isDry || differences.length === 0 };
}

/** Shows the stages of a run, and how many pages it has read. */
function follow(stages: Stages, cache: RunCache): RunAids {
  return {
    cache,
    onPage: () => {
      const { read, cached } = cache.counts;
      const text = `${count(read, "page")}, ${cached} from the cache`;
      stages.show(`read ${text}`);
      stages.note("read", text);
    },
    onStage: (stage) => {
      stages.begin(stage);
    },
  };
}

function reportForeign(
  foreign: readonly Difference[],
  { name, shownOut }: Project,
  terminal: Terminal,
): void {
  for (const { path } of foreign) {
    terminal.warn(
      `${shownOut}/${path}: Unexpected file that stubdown did not make, expected none here; move it away and run again`,
    );
  }
  terminal.print(`${name}: nothing written; ${count(foreign.length, "file")} in the way`);
}

const verbs = {
  missing: "add",
  changed: "change",
  edited: "replace",
  orphaned: "remove",
  foreign: "keep",
} as const;

/** A run whose changes are written. */
interface Writing {
  readonly project: Project;
  /** The output folder. */
  readonly out: string;
  readonly run: Run;
  readonly terminal: Terminal;
}

function apply(writing: Writing): void {
  const { project, out, run, terminal } = writing;
  const { differences, disk } = run;
  const write = differences.flatMap(({ path, expected }) =>
    expected === undefined ? [] : [{ path, text: expected }],
  );
  // A copy keeps what was changed by hand and is about to be replaced.
  const edited = differences.filter(({ isEdited }) => isEdited);
  const kept = edited.map(({ path, actual }) => ({
    path: freePath(out, path),
    text: actual ?? "",
  }));
  const remove = differences.filter(({ kind }) => kind === "orphaned").map(({ path }) => path);
  writeTree(out, { write: [...kept, ...write], remove }, (path) => {
    if (isOurs(path) && !disk.isUnchanged(path)) setAside(path, writing);
  });
  for (const [index, { path }] of edited.entries()) {
    const copy = kept[index]?.path ?? "";
    terminal.warn(
      `${project.shownOut}/${path}: was changed by hand and is not kept; your copy is ${project.shownOut}/${copy}`,
    );
  }
}

/** True for a file that people may change by hand: not compiled, no manifest, no copy. */
function isOurs(path: string): boolean {
  return !isBuilt(path) && path !== manifestPath && !path.startsWith(`${replaced}/`);
}

/** Keeps a copy of a file that somebody wrote since the files were compared. */
function setAside(path: string, { out, project, terminal }: Writing): void {
  if (!existsSync(join(out, path))) return;
  const copy = freePath(out, path);
  mkdirSync(dirname(join(out, copy)), { recursive: true });
  renameSync(join(out, path), join(out, copy));
  const shown = `${project.shownOut}/`;
  terminal.warn(`${shown}${path}: was changed meanwhile; what it was is ${shown}${copy}`);
}

const replaced = ".replaced";

/** A path for a copy that replaces no earlier one. */
function freePath(out: string, path: string): string {
  for (let number = 1; ; number++) {
    const copy = `${replaced}/${path}${number === 1 ? "" : `.${number}`}`;
    if (!existsSync(join(out, copy))) return copy;
  }
}

/** Counts the changed files. Compiled files are counted apart, because they follow from others. */
function summarize(differences: readonly Difference[], pages: number, verb: string): string {
  const counted = differences.filter(({ path }) => !isBuilt(path));
  const removed = counted.filter(({ kind }) => kind === "orphaned").length;
  const written = counted.length - removed;
  const built = differences.length - counted.length;
  const parts = [`${verb} ${count(written, "file")}`];
  if (removed > 0) parts.push(`removed ${removed}`);
  if (built > 0) parts.push(`compiled ${built}`);
  return `${parts.join(", ")} from ${count(pages, "page")}`;
}
