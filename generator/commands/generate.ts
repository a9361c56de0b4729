import { existsSync, mkdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";

import { countSeverities } from "../diagnostics/format.js";
import type { Difference } from "../output/compare.js";
import type { Entry, SeenFiles } from "../output/disk-files.js";
import { isBuilt, manifestPath } from "../output/manifest.js";
import type { Line } from "../output/stamp.js";
import { recoverTree, writeTree } from "../output/write-tree.js";
import type { Command, Options, Terminal } from "./command.js";
import { Memory, type RunMemory } from "./memory.js";
import { findProjects, type Project } from "./project.js";
import { stampOf } from "./recall.js";
import { lookAhead, record, remember } from "./remember.js";
import { count, hasErrors, report } from "./report.js";
import { runCompile, type Run, type RunAids } from "./run-compile.js";
import { Stages } from "./stages.js";

/** `stubdown generate`: writes what changed and removes what is no longer made. */
export const generate: Command = async (options, terminal, words) => {
  if (options.watch === true) return (await import("./watch.js")).watch(options, terminal);
  const projects = findProjects(options, terminal.cwd);
  const { cwd } = terminal;
  const time = Date.now();
  const inputs = lookAhead(projects, options, cwd);
  const call = { name: "generate", options, words, terminal };
  const stamp = stampOf(call);
  const outcomes: Outcome[] = [];
  const files: Entry[] = [];
  for (const project of projects) {
    const stages = new Stages(terminal, project.name);
    const memory = new Memory({ project, options, cwd, stamp });
    const outcome = await generateProject(project, { options, terminal, stages, memory });
    memory.save();
    files.push(...memory.disk.entries((outcome.run?.files ?? []).map(({ path }) => path)));
    if (options.verbose === true) {
      for (const line of stages.lines()) terminal.warn(line);
    }
    outcomes.push(outcome);
  }
  if (outcomes.every(({ isDone }) => isDone)) {
    const texts = outcomes.flatMap(({ run, project: { docs } }) =>
      (run?.sources ?? []).map(({ path, text }) => [join(docs, path), text] as const),
    );
    const evidence = { time, inputs, texts: new Map(texts), files };
    remember(call, outcomes.flatMap(nextLines), evidence);
  }
  return Math.max(...outcomes.map(({ code }) => code));
};

/** How a project went. */
export interface Outcome {
  readonly code: number;
  readonly project: Project;
  /** Undefined if nothing came of it. */
  readonly run?: Run;
  /** What was told of the pages. */
  readonly told: readonly Line[];
  /** True if another run would find nothing to do. */
  readonly isDone: boolean;
}

/** What a run needs besides its project. */
export interface GenerateContext {
  readonly options: Options;
  readonly terminal: Terminal;
  readonly stages: Stages;
  readonly memory: RunMemory;
  /** Shows diagnostics; by default all of them. */
  readonly report?: typeof report;
}

/** What another run would say if nothing changes. */
function nextLines({ run, project, told }: Outcome): readonly Line[] {
  return run === undefined ? told : [...told, ["out", upToDate(run, project)]];
}

function upToDate({ files, sources, diagnostics }: Run, { name }: Project): string {
  const counts = countSeverities(diagnostics);
  const suffix = counts === "" ? "" : `; ${counts}`;
  return `${name}: up to date, ${count(files.length, "file")} from ${count(sources.length, "page")}${suffix}`;
}

/** Brings the packages of a project up to date, and tells what was done. */
export async function generateProject(
  project: Project,
  context: GenerateContext,
): Promise<Outcome> {
  const { options, terminal, stages, memory } = context;
  const isDry = options["dry-run"] === true;
  if (project.out !== undefined && !isDry) recoverTree(project.out);
  memory.begin();
  const run = await runCompile(project, follow(stages, memory));
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
    apply({ project, out: project.out, disk: memory.disk, terminal }, differences);
    const written = new Set(differences.map(({ path }) => path));
    memory.disk.wrote(run.files.filter(({ path }) => written.has(path)));
    stages.note("write", count(differences.length, "file"));
  }
  stages.clear();
  const verb = isDry ? "would write" : "wrote";
  const summary = `${project.name}: ${summarize(differences, sources.length, verb)}${suffix}`;
  terminal.print(differences.length === 0 ? upToDate(run, project) : summary);
  return { code: 0, project, run, told, isDone: !isDry || differences.length === 0 };
}

/** Lets the stages of a run be followed, page by page. */
function follow(stages: Stages, memory: RunMemory): RunAids {
  return {
    files: memory.files,
    disk: memory.disk,
    readPage: (source) => {
      const result = memory.readPage(source);
      const { read, known } = memory.counts;
      stages.show(`read ${count(read, "page")}, ${known} of them known`);
      stages.note("read", `${count(read, "page")}, ${known} of them known`);
      return result;
    },
    onStage: (stage) => {
      if (stage === "resolve") memory.endReading();
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

interface Place {
  readonly project: Project;
  readonly out: string;
  readonly disk: SeenFiles;
  readonly terminal: Terminal;
}

function apply(place: Place, differences: readonly Difference[]): void {
  const { project, out, disk, terminal } = place;
  const write = differences.flatMap(({ path, expected }) =>
    expected === undefined ? [] : [{ path, text: expected }],
  );
  // What was changed by hand is about to be replaced; a copy keeps it.
  const edited = differences.filter(({ isEdited }) => isEdited);
  const kept = edited.map(({ path, actual }) => ({
    path: freePath(out, path),
    text: actual ?? "",
  }));
  const remove = differences.filter(({ kind }) => kind === "orphaned").map(({ path }) => path);
  writeTree(out, { write: [...kept, ...write], remove }, (path) => {
    if (isOurs(path) && !disk.isUnchanged(path)) setAside(path, place);
  });
  for (const [index, { path }] of edited.entries()) {
    const copy = kept[index]?.path ?? "";
    terminal.warn(
      `${project.shownOut}/${path}: was changed by hand and is not kept; your copy is ${project.shownOut}/${copy}`,
    );
  }
}

/** True for what people may change by hand: what is compiled and what counts follow from it. */
function isOurs(path: string): boolean {
  return !isBuilt(path) && path !== manifestPath && !path.startsWith(`${replaced}/`);
}

/** Moves away what somebody wrote since files were compared. */
function setAside(path: string, { out, project, terminal }: Place): void {
  if (!existsSync(join(out, path))) return;
  const copy = freePath(out, path);
  mkdirSync(dirname(join(out, copy)), { recursive: true });
  renameSync(join(out, path), join(out, copy));
  const shown = `${project.shownOut}/`;
  terminal.warn(`${shown}${path}: was changed meanwhile; what it was is ${shown}${copy}`);
}

const replaced = ".replaced";

/** Where a copy can go without replacing an earlier one. */
function freePath(out: string, path: string): string {
  for (let number = 1; ; number++) {
    const copy = `${replaced}/${path}${number === 1 ? "" : `.${number}`}`;
    if (!existsSync(join(out, copy))) return copy;
  }
}

/** Counts what a person would look at; compiled files follow from it. */
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
