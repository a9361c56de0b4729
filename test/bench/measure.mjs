// Runs commands in turn and tells the CPU time (user and system, all threads, the processes that it
// starts included) and the peak memory of each, so that all of them see the same machine.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const hook = fileURLToPath(new URL("usage.cjs", import.meta.url));

/**
 * Measures cases: `{ name, node?, run() -> { args, cwd?, env? } }`; `run` prepares one run. Answers
 * medians by name. The first round warms the disk up and does not count.
 */
export function measure(cases, runs, tell) {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const found = new Map(cases.map(({ name }) => [name, []]));
  for (let round = 0; round <= runs; round++) {
    tell(`round ${round} of ${runs}`);
    for (const { name, node = process.execPath, run } of cases) {
      const usage = join(folder, "usage");
      rmSync(usage, { force: true });
      const { args, cwd = folder } = run();
      // By the environment, so that the processes that it starts are measured, too.
      const env = { ...process.env, BENCH_USAGE: usage, NODE_OPTIONS: `--require ${hook}` };
      // No case takes ten minutes, so a run that does has hung.
      const { status, stderr } = spawnSync(node, args, {
        cwd,
        env,
        maxBuffer: 2 ** 28,
        timeout: 600_000,
      });
      if (status !== 0)
        throw new Error(`${name} ended with ${status}: ${String(stderr).slice(-500)}`);
      const lines = readFileSync(usage, "utf8").trim().split("\n");
      const parts = lines.map((line) => line.split(" ").map(Number));
      const cpu = parts.reduce((sum, [seconds]) => sum + seconds, 0);
      if (round > 0)
        found.get(name).push({ cpu, memory: Math.max(...parts.map((part) => part[1])) });
    }
  }
  rmSync(folder, { recursive: true });
  return new Map(
    [...found].map(([name, all]) => [
      name,
      { cpu: median(all.map(({ cpu }) => cpu)), memory: median(all.map(({ memory }) => memory)) },
    ]),
  );
}

export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
