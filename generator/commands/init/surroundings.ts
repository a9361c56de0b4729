import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";

import picomatch from "picomatch";

import { readText } from "../../output/read-text.js";
import { posix } from "../posix.js";

/** The folders above a project that hold its git repository and its workspaces. */
export interface Surroundings {
  /** The top of the git repository, if that is above the project: `../..`. */
  readonly repository: string | undefined;
  /** The folder above whose workspaces the project belongs to: `../..`. */
  readonly workspace: string | undefined;
  /** The project, from that folder: `apps/shop`. */
  readonly fromWorkspace: string;
}

/** Looks at the folders above a project, up to the top of its git repository. */
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

/** The globs of packages that a list of workspaces lacks, for the output folders of APIs. */
export function missingGlobs(known: readonly string[], outs: readonly string[]): readonly string[] {
  const globs = known.map((glob) => glob.replace(/^\.\//, "").replace(/\/$/, ""));
  const missing = outs.filter((out) => !picomatch.isMatch(`${out}/client`, [...globs]));
  return [...new Set(missing.map(globOf))];
}

/** The glob of the packages of `generated/shop` takes those of `generated/books`, too. */
function globOf(out: string): string {
  const parent = dirname(out);
  return parent === "." ? `${out}/*` : `${parent}/*/*`;
}
