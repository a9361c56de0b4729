import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Returns the findings of `check openapi`. Needs `npm run build`. Ends the process with 2 if the command
 * prints no report.
 */
export function findingsOf(document, docs) {
  const bin = fileURLToPath(new URL("../dist/bin.cjs", import.meta.url));
  const args = ["check", "openapi", resolve(document), "--docs", resolve(docs), "--format", "json"];
  const run = spawnSync(process.execPath, [bin, ...args], { encoding: "utf8", maxBuffer: 2 ** 28 });
  if (run.stdout === "") {
    process.stderr.write(run.stderr);
    process.exit(2);
  }
  return JSON.parse(run.stdout).findings;
}
