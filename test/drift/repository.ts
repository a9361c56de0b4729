import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

import { expect } from "vitest";

import { makeSmallProject } from "../helpers/command-line.js";

/** Runs git in a folder, with an author and without the settings of the user. */
export function git(folder: string, ...args: readonly string[]): string {
  const settings = ["user.name=A", "user.email=a@example.com", "maintenance.auto=false"];
  const options = settings.flatMap((setting) => ["-c", setting]);
  const { status, stdout, stderr } = spawnSync("git", [...options, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" },
  });
  expect({ args, status, stderr: status === 0 ? "" : stderr }).toEqual({
    args,
    status: 0,
    stderr: "",
  });
  return stdout.trim();
}

/** Commits all files, and returns the id of the commit. */
export function commit(folder: string): string {
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message", "A state");
  return git(folder, "rev-parse", "HEAD");
}

/** A project of a few pages, without a repository. */
export function makeFolder(): string {
  return makeSmallProject({ name: "disks-v1", out: "generated/disks-v1" });
}

/** The project in a repository: `main`, one commit. */
export function makeRepository(): string {
  const folder = makeFolder();
  const own = join(folder, ".git");
  if (first === undefined) {
    git(folder, "init", "--quiet", "--initial-branch=main", "--template=");
    commit(folder);
    first = readTree(own);
  }
  for (const [path, bytes] of first) {
    mkdirSync(dirname(join(own, path)), { recursive: true });
    writeFileSync(join(own, path), bytes);
  }
  return folder;
}

/** The files in the `.git` folder of `makeRepository`. Git makes them once in each worker, because it starts slowly. */
let first: ReadonlyMap<string, Buffer> | undefined;

function readTree(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [relative(folder, path), readFileSync(path)];
      }),
  );
}
