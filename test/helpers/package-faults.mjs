import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const names = ["models", "client", "server"];

/**
 * The ways of resolution that cannot find ES modules: that of TypeScript before 4.7, and `require` of Node
 * 16.
 */
const ignored = ["node10", "node16-cjs"];

/**
 * Finds faults of the packages of an API as they would be published: messages of publint, and types that a
 * way of resolution does not find. Empty if there are none.
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
    // Without types, the analysis would have checked nothing.
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

/** Packs the packages as npm would publish them. Returns them in the order of their names. */
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
