import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, onTestFinished } from "vitest";

import { temporaryFolder } from "./tree.js";

/** The folder of the repository. */
export const root = fileURLToPath(new URL("../..", import.meta.url));
/** The compiled command line. */
export const bin = join(root, "dist/bin.cjs");

/** The outcome of a run. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line, by default in the repository. */
export function stubdown(
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...options.env },
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Starts `stubdown mock` on a free port, by default in the repository; it is killed with the test. */
export async function startMock(
  args: readonly string[],
  cwd = root,
): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const child = spawn(process.execPath, [bin, "mock", "--port", "0", ...args], { cwd });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  return { child, url: /listening at (http:\S+),/.exec(line.toString())?.[1] ?? "" };
}

/** Makes a temporary project with the docs and the configuration of the repository. */
export function makeProject(): string {
  const folder = temporaryFolder();
  cpSync(join(root, "docs/api/v1.1"), join(folder, "docs/api/v1.1"), { recursive: true });
  const text = readFileSync(join(root, "stubdown.config.json"), "utf8");
  const { apis, ...rest } = JSON.parse(text) as { readonly apis: readonly { name: string }[] };
  const own = { ...rest, apis: apis.filter(({ name }) => name === "rancher-v1") };
  writeFileSync(join(folder, "stubdown.config.json"), `${JSON.stringify(own, undefined, 2)}\n`);
  return folder;
}

/** A page of `makeSmallProject`. */
export const diskPage = "docs/api-resources/disk/index.md";

/** Makes a project of five small pages, for tests that write often. */
export function makeSmallProject({ name = "api", out = "out" } = {}): string {
  const folder = temporaryFolder();
  const docs = join(root, "test/cases/embedded-and-reference/docs");
  cpSync(docs, join(folder, "docs"), { recursive: true });
  const apis = [{ name, docs: "docs", out }];
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify({ apis }));
  return folder;
}

/** The page of `makeProject` that most tests edit. */
export const volumePage = "docs/api/v1.1/api-resources/volume/index.md";

/** Replaces a text in a file that must contain it. */
export function edit(path: string, from: string, to: string): void {
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}
