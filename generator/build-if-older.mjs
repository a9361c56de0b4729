// Builds the command line if a source is newer than the build, so that `npm run generate` usually takes only
// the time of the run. If the variable CI is set, always builds.

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const from = [
  // Templates and the schema of the configuration are built into the tool.
  ...["generator", "templates", "docs/schema"],
  ...["package.json", "package-lock.json", "tsconfig.json", "tsconfig.build.json"],
];

/**
 * Returns the time of the last change of a file or, for a folder, of its files and of the folder itself,
 * which a removed file changes.
 */
function changedAt(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

const built = join(root, "dist/bin.cjs");
const isFresh =
  !process.env.CI &&
  existsSync(built) &&
  from.every((name) => changedAt(join(root, name)) < statSync(built).mtimeMs);
if (!isFresh) {
  const { status } = spawnSync("npm", ["run", "-s", "build"], {
    cwd: root,
    stdio: "inherit",
    // npm is a script on Windows.
    shell: process.platform === "win32",
  });
  process.exitCode = status ?? 1;
}
