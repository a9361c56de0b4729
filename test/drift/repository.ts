import { spawnSync } from "node:child_process";

import { expect } from "vitest";

import { makeSmallProject } from "../helpers/command-line.js";

/** Runs git in a folder, with an author and without the settings of whoever runs the tests. */
export function git(folder: string, ...args: readonly string[]): string {
  const person = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
  const { status, stdout, stderr } = spawnSync("git", [...person, ...args], {
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

/** Commits all there is, and tells the id. */
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
  git(folder, "init", "--quiet", "--initial-branch=main");
  commit(folder);
  return folder;
}
