import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const names = ["models", "client", "server"];

/** How packages that are ES modules only are not found: by TypeScript as it was before 4.7, and by `require`. */
const ignored = ["node10", "node16-cjs"];

/**
 * What would be wrong with the packages of an API if they were published: what publint says, and types
 * that a way of resolution does not find. Empty if nothing is.
 *
 * @param {string} out the output folder of the API
 * @returns {Promise<string[]>}
 */
export async function findPackageFaults(out) {
  const faults = [];
  const tarballs = packAll(out);
  for (const [index, name] of names.entries()) {
    const { messages, pkg } = await publint({
      pkgDir: join(out, name),
      strict: true,
      pack: false,
    });
    faults.push(...messages.map((message) => `${name}: ${formatMessage(message, pkg)}`));
    const analysis = await checkPackage(createPackageFromTarballData(tarballs[index]));
    // Else nothing was looked at.
    if (analysis.packageName !== pkg["name"] || analysis.types === false) {
      faults.push(`${name}: ${analysis.packageName} has no types`);
      continue;
    }
    const problems = analysis.problems.filter(
      (problem) => !("resolutionKind" in problem && ignored.includes(problem.resolutionKind)),
    );
    faults.push(...problems.map((problem) => `${name}: ${JSON.stringify(problem)}`));
  }
  return faults;
}

/** The packages as npm would publish them, in the order of their names. */
function packAll(out) {
  const folder = mkdtempSync(join(tmpdir(), "packed-"));
  try {
    const args = [
      "pack",
      "--json",
      "--pack-destination",
      folder,
      ...names.map((one) => `./${one}`),
    ];
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const text = execFileSync(npm, args, { cwd: out, encoding: "utf8", stdio: "pipe" });
    return JSON.parse(text).map(({ filename }) => readFileSync(join(folder, filename)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
