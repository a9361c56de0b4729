/**
 * Generates packages from public API references, and checks them with publint and arethetypeswrong, as before
 * publishing. Exits with 1 if there is a fault.
 *
 * Run `node test/packages.mjs` after `npm run build`. Where the references are absent, it says so.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { findPackageFaults } from "./helpers/package-faults.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const corpus = join(root, "../shared/rest/corpus");

for (const name of ["gitlab", "fleet", "discord", "mastodon", "slate-basis"]) {
  const docs = join(corpus, name);
  if (!existsSync(docs)) {
    process.stdout.write(`${name}: skipped, there is no folder ${docs}\n`);
    continue;
  }
  const out = mkdtempSync(join(tmpdir(), "stubdown-packages-"));
  try {
    const args = ["dist/bin.cjs", "generate", "--docs", docs, "--out", out, "--name", name];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    const faults = status === 0 ? await findPackageFaults(out) : [stderr];
    process.stdout.write(`${name}: ${faults.length === 0 ? "no fault" : faults.join("\n")}\n`);
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
