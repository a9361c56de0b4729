// Measures the CPU time and the peak memory of commands. CPU time is user and system time of all threads and child
// processes. The commands run in turn, so that other load on the machine affects all of them equally.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const hook = fileURLToPath(new URL("usage.cjs", import.meta.url));

/**
 * Measures cases: `{ name, node?, run() -> { args, cwd?, env? } }`, where `run` prepares one run. Returns the
 * medians, keyed by name. The first round fills the caches of the disk and does not count.
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
      // The hook is set in the environment, so that child processes are measured, too.
      const env = { ...process.env, BENCH_USAGE: usage, NODE_OPTIONS: `--require ${hook}` };
      // A run of ten minutes hangs, because no case takes that long.
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
