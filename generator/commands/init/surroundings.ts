import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";

import picomatch from "picomatch";

import { readText } from "../../output/read-text.js";
import { posix } from "../posix.js";

/** The folders above a project with its git repository and its workspace, if the project is in one. */
export interface Surroundings {
  /**
   * The top folder of the git repository, relative to the project: `../..`. Undefined if it is not above the
   * project.
   */
  readonly repository: string | undefined;
  /**
   * The nearest folder above that declares workspaces, relative to the project: `../..`. Undefined if there
   * is none.
   */
  readonly workspace: string | undefined;
  /** The project, relative to the workspace folder: `apps/shop`. Empty if there is no such folder. */
  readonly fromWorkspace: string;
}

/** Searches the folders above a project, up to the top of its git repository. */
export function findSurroundings(project: string): Surroundings {
  let workspace: string | undefined;
  let folder = project;
  while (!existsSync(join(folder, ".git")) && dirname(folder) !== folder) {
    folder = dirname(folder);
    if (workspace === undefined && hasWorkspaces(folder)) workspace = folder;
  }
  const isInside = folder !== project && existsSync(join(folder, ".git"));
  return {
    repository: isInside ? posix(relative(project, folder)) : undefined,
    workspace: workspace === undefined ? undefined : posix(relative(project, workspace)),
    fromWorkspace: workspace === undefined ? "" : posix(relative(workspace, project)),
  };
}

function hasWorkspaces(folder: string): boolean {
  if (existsSync(join(folder, "pnpm-workspace.yaml"))) return true;
  return /"workspaces"\s*:/.test(readText(join(folder, "package.json")) ?? "");
}

/**
 * Returns the globs that a list of workspaces lacks so that it includes the packages in the output folders.
 */
export function missingGlobs(known: readonly string[], outs: readonly string[]): readonly string[] {
  const globs = known.map((glob) => glob.replace(/^\.\//, "").replace(/\/$/, ""));
  const missing = outs.filter((out) => !picomatch.isMatch(`${out}/client`, [...globs]));
  return [...new Set(missing.map(globOf))];
}

/**
 * Returns the glob for the packages of an output folder. The glob for `generated/shop` also includes the
 * packages of `generated/books`.
 */
export function globOf(out: string): string {
  const parent = dirname(out);
  return parent === "." ? `${out}/*` : `${parent}/*/*`;
}
