// Measures the CPU time that `generate --watch` takes for one change of a page.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

import { median } from "./measure.mjs";

/**
 * Returns the median of the CPU seconds for a change while `--watch` runs. `args` are the arguments of Node in the
 * project `cwd`, and `edit` changes a page of this project. Linux only, because the times are read from `/proc`.
 */
export async function measureWatch({ args, cwd, edit, runs, tell }) {
  const child = spawn(process.execPath, args, { cwd });
  const until = reader(child);
  // Returns user and system time in seconds, with a resolution of a hundredth.
  const used = () => {
    const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1].split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  };
  const times = [];
  // Several changes are measured together, because of this low resolution.
  const together = 5;
  try {
    await until(/watching/);
    for (let round = 0; round <= runs; round++) {
      tell(`--watch, round ${round} of ${runs}`);
      const before = used();
      for (let count = 0; count < together; count++) {
        edit(cwd);
        await until(/wrote/);
      }
      if (round > 0) times.push((used() - before) / together);
    }
  } finally {
    child.kill("SIGKILL");
  }
  return median(times);
}

/** Returns a function that waits for output of a process. It fails after a minute, or if the process ends. */
function reader(child) {
  let text = "";
  let wake = () => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data) => {
      text += data;
      wake();
    });
  }
  child.once("exit", () => wake());
  const limit = 60_000;
  return async (pattern) => {
    const end = Date.now() + limit;
    while (!pattern.test(text)) {
      if (child.exitCode !== null || Date.now() >= end) {
        throw new Error(`--watch did not print ${pattern}, but: ${text.slice(-500)}`);
      }
      await new Promise((done) => {
        const timer = setTimeout(done, end - Date.now());
        wake = () => {
          clearTimeout(timer);
          done();
        };
      });
    }
    text = "";
  };
}
