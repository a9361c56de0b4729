// A mock that npm started in a shell ends with that shell, because npm passes signals to the shell only.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";

import { expect, it, onTestFinished } from "vitest";

import { bin, makeSmallProject } from "../helpers/command-line.js";

/** Starts a mock in a shell, as npm does for a script, and ends the shell. */
async function endShellOf(script: string): Promise<() => Promise<boolean>> {
  const child = spawn(
    "sh",
    ["-c", '"$0" "$@" & echo "pid $!"; wait', process.execPath, bin, "mock", "--port", "0"],
    {
      cwd: makeSmallProject(),
      env: { ...process.env, npm_lifecycle_script: script },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  let out = "";
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  await expect.poll(() => out, { timeout: 30_000 }).toMatch(/listening at .*,/);
  const [, pid = ""] = /^pid (\d+)$/m.exec(out) ?? [];
  const [, url = ""] = /listening at (http:\S+),/.exec(out) ?? [];
  onTestFinished(() => {
    try {
      process.kill(Number(pid), "SIGKILL");
    } catch {
      // The process has already ended.
    }
  });
  child.kill("SIGTERM");
  await once(child, "exit");
  return () =>
    fetch(url).then(
      () => true,
      () => false,
    );
}

it.each(["stubdown mock", "'stubdown'", "npm run build && stubdown mock"])(
  "ends with the shell of npm's script: %s",
  async (script) => {
    const isServed = await endShellOf(script);
    await expect.poll(isServed, { timeout: 10_000 }).toBe(false);
  },
);

it.each(["", "vitest", "stubdown mock & vitest"])(
  "keeps running if the shell of the script may end first: %s",
  async (script) => {
    const isServed = await endShellOf(script);
    await setTimeout(1500);
    expect(await isServed()).toBe(true);
  },
);
