import { existsSync } from "node:fs";
import { join } from "node:path";

import { countSeverities } from "../diagnostics/format.js";
import type { Difference } from "../output/compare.js";
import { isBuilt } from "../output/manifest.js";
import { recoverTree, writeTree } from "../output/write-tree.js";
import type { Command, Options, Terminal } from "./command.js";
import { findProjects, type Project } from "./project.js";
import { count, hasErrors, report } from "./report.js";
import { lookAhead, remember } from "./remember.js";
import { runCompile, type Run } from "./run-compile.js";

/** `stubdown generate`: writes what changed and removes what is no longer made. */
export const generate: Command = async (options, terminal, words) => {
  const projects = findProjects(options, terminal.cwd);
  const inputs = lookAhead(projects, options, terminal.cwd);
  const outcomes: Outcome[] = [];
  for (const project of projects) {
    outcomes.push(await generateProject(project, options, terminal));
  }
  const done = outcomes.flatMap(({ run }) => (run === undefined ? [] : [run]));
  if (done.length === projects.length) {
    const lines = done.map((run) => upToDate(run));
    remember(["generate", options, words], terminal.cwd, lines, inputs, done);
  }
  return Math.max(...outcomes.map(({ code }) => code));
};

/** How a project went; the run if there was nothing to tell and nothing is left to do. */
interface Outcome {
  readonly code: number;
  readonly run?: Run & { readonly project: Project };
}

function upToDate({ project, files, sources }: Run & { readonly project: Project }): string {
  return `${project.name}: up to date, ${count(files.length, "file")} from ${count(sources.length, "page")}`;
}

async function generateProject(
  project: Project,
  options: Options,
  terminal: Terminal,
): Promise<Outcome> {
  if (project.out !== undefined && options["dry-run"] !== true) recoverTree(project.out);
  const run = await runCompile(project);
  const { sources, diagnostics, differences } = run;
  report(diagnostics, sources, project, terminal);
  const counts = countSeverities(diagnostics);
  const suffix = counts === "" ? "" : `; ${counts}`;
  if (hasErrors(diagnostics)) {
    terminal.print(`${project.name}: nothing written${suffix}`);
    return { code: 1 };
  }
  const foreign = differences.filter(({ kind }) => kind === "foreign");
  if (foreign.length > 0) {
    for (const { path } of foreign) {
      terminal.warn(
        `${project.shownOut}/${path}: Unexpected file that stubdown did not make, expected none here; move it away and run again`,
      );
    }
    terminal.print(`${project.name}: nothing written; ${count(foreign.length, "file")} in the way`);
    return { code: 1 };
  }
  if (options["dry-run"] === true) {
    for (const { kind, path } of differences) {
      if (!isBuilt(path)) terminal.print(`${verbs[kind]} ${project.shownOut}/${path}`);
    }
  } else if (project.out !== undefined) {
    apply(project.out, project, differences, terminal);
  }
  const isDry = options["dry-run"] === true;
  const told = { ...run, project };
  const verb = isDry ? "would write" : "wrote";
  terminal.print(
    differences.length === 0
      ? upToDate(told) + suffix
      : `${project.name}: ${summarize(differences, sources.length, verb)}${suffix}`,
  );
  const isDone = diagnostics.length === 0 && !(isDry && differences.length > 0);
  return isDone ? { code: 0, run: told } : { code: 0 };
}

const verbs = {
  missing: "add",
  changed: "change",
  edited: "replace",
  orphaned: "remove",
  foreign: "keep",
} as const;

function apply(
  out: string,
  project: Project,
  differences: readonly Difference[],
  terminal: Terminal,
): void {
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
  writeTree(out, { write: [...kept, ...write], remove });
  for (const [index, { path }] of edited.entries()) {
    const copy = kept[index]?.path ?? "";
    terminal.warn(
      `${project.shownOut}/${path}: was changed by hand and is not kept; your copy is ${project.shownOut}/${copy}`,
    );
  }
}

/** Where a copy can go without replacing an earlier one. */
function freePath(out: string, path: string): string {
  for (let number = 1; ; number++) {
    const copy = `.replaced/${path}${number === 1 ? "" : `.${number}`}`;
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
