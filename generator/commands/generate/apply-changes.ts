import { existsSync, mkdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";

import { freeName } from "../../core/free-name.js";
import { isBuilt, manifestPath } from "../../emit/output-file.js";
import { writeTree } from "../../output/write-tree.js";
import { folderPrefix } from "../../source/folder-prefix.js";
import type { Terminal } from "../command.js";
import type { Project } from "../project.js";
import type { Run } from "../run-compile.js";

/** The input of `applyChanges`: a run, and where its files are written. */
export interface Writing {
  readonly project: Project;
  /** The output folder. */
  readonly out: string;
  readonly run: Run;
  readonly terminal: Terminal;
}

/** Writes the changes of a run. Keeps a copy of each file that was changed by hand, and prints its path. */
export function applyChanges(writing: Writing): void {
  const { project, out, run, terminal } = writing;
  const { differences, disk } = run;
  const shown = folderPrefix(project.shownOut);
  const write = differences.flatMap(({ path, expected }) =>
    expected === undefined ? [] : [{ path, text: expected }],
  );
  const edited = differences.filter(({ isEdited }) => isEdited);
  const kept = edited.map(({ path, actual }) => ({
    path: freePath(out, path),
    text: actual ?? "",
  }));
  const remove = differences.filter(({ kind }) => kind === "orphaned").map(({ path }) => path);
  writeTree(out, { write: [...kept, ...write], remove }, (path) => {
    if (keepsEdits(path) && !disk.isUnchanged(path)) setAside(path, writing);
  });
  for (const [index, { path }] of edited.entries()) {
    const copy = kept[index]?.path ?? "";
    terminal.warn(
      `${shown}${path}: was changed by hand and is replaced; your copy is ${shown}${copy}`,
    );
  }
}

/** True for a path where changes by hand are kept: not that of a compiled file, the manifest or a copy. */
function keepsEdits(path: string): boolean {
  return !isBuilt(path) && path !== manifestPath && !path.startsWith(`${replaced}/`);
}

/** Moves a file that changed since the comparison to a path for copies, and prints this path. */
function setAside(path: string, { out, project, terminal }: Writing): void {
  if (!existsSync(join(out, path))) return;
  const copy = freePath(out, path);
  mkdirSync(dirname(join(out, copy)), { recursive: true });
  renameSync(join(out, path), join(out, copy));
  const shown = folderPrefix(project.shownOut);
  terminal.warn(
    `${shown}${path}: was changed during the run and is replaced; your copy is ${shown}${copy}`,
  );
}

const replaced = ".replaced";

/** Returns a path for a copy that no earlier copy has. */
function freePath(out: string, path: string): string {
  return freeName(`${replaced}/${path}`, { has: (copy) => existsSync(join(out, copy)) }, ".");
}
