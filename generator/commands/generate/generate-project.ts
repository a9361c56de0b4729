import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { countSeverities } from "../../diagnostics/format.js";
import type { FileDifference } from "../../output/compare.js";
import { isBuilt, manifestPath } from "../../emit/output-file.js";
import type { Line } from "../../output/stamp.js";
import { recoverTree } from "../../output/write-tree.js";
import { folderName, folderPrefix } from "../../source/folder-prefix.js";
import type { Options, Terminal } from "../command.js";
import { posix } from "../posix.js";
import type { Project } from "../project.js";
import { count, hasErrors, report } from "../report.js";
import type { RunCache } from "../run-cache.js";
import { runCompile, type Run, type RunAids } from "../run-compile.js";
import { record } from "../stamp-call.js";
import { applyChanges } from "./apply-changes.js";
import { warnOfOldFolders } from "./old-folders.js";
import type { Stages } from "./stages.js";

/** The outcome of a run of a project. */
export interface Outcome {
  readonly code: number;
  readonly project: Project;
  /** Undefined if nothing was written because of files in the way. */
  readonly run?: Run;
  /** The lines that were printed about diagnostics. */
  readonly printed: readonly Line[];
  /** True if another run would change nothing. */
  readonly isDone: boolean;
}

/** The input of `generateProject` besides the project. */
export interface GenerateContext {
  readonly options: Options;
  readonly terminal: Terminal;
  readonly stages: Stages;
  readonly cache: RunCache;
  /** Prints diagnostics. Default: prints all diagnostics. */
  readonly report?: typeof report;
}

/** Returns the line to print for a run that changes nothing. */
export function upToDate({ files, sources, diagnostics }: Run, { name }: Project): string {
  const counts = countSeverities(diagnostics);
  const suffix = counts === "" ? "" : `; ${counts}`;
  return `${name}: up to date, ${count(files.length, "file")} from ${count(sources.length, "page")}${suffix}`;
}

/** Updates the packages of a project, and prints what changed. */
export async function generateProject(
  project: Project,
  context: GenerateContext,
): Promise<Outcome> {
  const { options, terminal, stages, cache } = context;
  const isDry = options["dry-run"] === true;
  if (project.out !== undefined && !isDry) recoverTree(project.out);
  const run = await runCompile(project, follow(stages, cache));
  const { sources, templates, diagnostics, differences } = run;
  stages.clear();
  const { recorder, lines: printed } = record(terminal);
  (context.report ?? report)(diagnostics, [...sources, ...templates], project, recorder);
  const counts = countSeverities(diagnostics);
  const suffix = counts === "" ? "" : `; ${counts}`;
  const failed = { code: 1, project, printed, isDone: false };
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
      if (!isBuilt(path)) terminal.print(`${verbs[kind]} ${folderPrefix(project.shownOut)}${path}`);
    }
  } else if (project.out !== undefined) {
    warnOfOthers(project, terminal);
    warnOfOldFolders(project, { options, sources, terminal });
    stages.begin("write");
    applyChanges({ project, out: project.out, run, terminal });
    stages.note("write", count(differences.length, "file"));
  }
  stages.clear();
  const verb = isDry ? "would write" : "wrote";
  const summary = `${project.name}: ${summarize(differences, sources.length, verb)}${suffix}`;
  terminal.print(differences.length === 0 ? upToDate(run, project) : summary);
  return { code: 0, project, run, printed, isDone: !isDry || differences.length === 0 };
}

/** Returns the aids of a run that show its stages and the number of pages read. */
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

/** Warns before packages are first written into a folder that has files of the user. */
function warnOfOthers({ out = "", shownOut, name }: Project, terminal: Terminal): void {
  if (!existsSync(out) || existsSync(join(out, manifestPath))) return;
  const first = readdirSync(out).find((entry) => !entry.startsWith("."));
  if (first === undefined) return;
  terminal.warn(
    `${folderName(shownOut)} has files of yours, such as ${first}; the packages are written beside them. ` +
      `\`--out ${posix(join(shownOut, name))}\` gives the packages a folder of their own`,
  );
}

function reportForeign(
  foreign: readonly FileDifference[],
  { name, shownOut }: Project,
  terminal: Terminal,
): void {
  for (const { path } of foreign) {
    terminal.warn(
      `${folderPrefix(shownOut)}${path}: A file that stubdown did not make is in the way; move it away and run again`,
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

/** Returns a phrase with the numbers of written, removed and compiled files, and of pages. */
function summarize(differences: readonly FileDifference[], pages: number, verb: string): string {
  const counted = differences.filter(({ path }) => !isBuilt(path));
  const removed = counted.filter(({ kind }) => kind === "orphaned").length;
  const written = counted.length - removed;
  const built = differences.length - counted.length;
  const parts = [`${verb} ${count(written, "file")}`];
  if (removed > 0) parts.push(`removed ${removed}`);
  if (built > 0) parts.push(`compiled ${built}`);
  return `${parts.join(", ")} from ${count(pages, "page")}`;
}
