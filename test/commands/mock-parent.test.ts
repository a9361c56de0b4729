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

/** Ends the shells of all scripts at the same time. Returns the scripts whose mocks still run afterwards. */
async function stillServed(
  scripts: readonly string[],
  isServedAtLast: (isServed: () => Promise<boolean>) => Promise<boolean>,
): Promise<readonly string[]> {
  const served = await Promise.all(
    scripts.map(async (script) => isServedAtLast(await endShellOf(script))),
  );
  return scripts.filter((_, at) => served[at]);
}

it("ends with the shell of npm's script", async () => {
  const scripts = ["stubdown mock", "'stubdown'", "npm run build && stubdown mock"];
  const isServedAtLast = async (isServed: () => Promise<boolean>): Promise<boolean> => {
    const end = Date.now() + 10_000;
    while ((await isServed()) && Date.now() < end) await setTimeout(50);
    return isServed();
  };
  expect(await stillServed(scripts, isServedAtLast)).toEqual([]);
});

it("keeps running if the shell of the script may end first", async () => {
  const scripts = ["", "vitest", "stubdown mock & vitest"];
  const isServedAtLast = async (isServed: () => Promise<boolean>): Promise<boolean> => {
    await setTimeout(1500);
    return isServed();
  };
  expect(await stillServed(scripts, isServedAtLast)).toEqual(scripts);
});
