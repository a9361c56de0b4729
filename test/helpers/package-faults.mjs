import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { publint } from "publint";
import { formatMessage } from "publint/utils";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * What would be wrong with the packages of an API if they were published: what publint says, and types
 * that a way of resolution does not find. Empty if nothing is.
 *
 * @param {string} out the output folder of the API
 * @returns {Promise<string[]>}
 */
export async function findPackageFaults(out) {
  const faults = [];
  for (const name of ["models", "client", "server"]) {
    const pkgDir = join(out, name);
    const { messages, pkg } = await publint({ pkgDir, strict: true, pack: false });
    faults.push(...messages.map((message) => `${name}: ${formatMessage(message, pkg)}`));
    const bin = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
    const args = [bin, "--pack", pkgDir, "--profile", "esm-only"];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
    // Else nothing was looked at.
    const isRead = stdout.includes(`${String(pkg["name"])}`);
    if (status !== 0 || !isRead) faults.push(`${name}: ${stdout}`);
  }
  return faults;
}
