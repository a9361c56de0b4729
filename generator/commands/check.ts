import { UsageError } from "../diagnostics/usage-error.js";
import { countSeverities } from "../diagnostics/format.js";
import type { Difference } from "../output/compare.js";
import { isBuilt, manifestPath } from "../output/manifest.js";
import { checkBreaking, checkBreakingPart } from "./check-breaking.js";
import { checkDocs } from "./check-docs.js";
import type { Command, Terminal } from "./command.js";
import { patchOf } from "./patch.js";
import { findProjects, type Project } from "./project.js";
import { count, report } from "./report.js";
import { runCompile } from "./run-compile.js";

/**
 * `stubdown check`: all that can drift and needs no network. The pages, the same computation as
 * `generate` compared with the disk instead of written, and what became of the API since the branch
 * left the main branch. With a word behind it, one of these.
 */
export const check: Command = async (options, terminal, [part, operand]) => {
  if (part !== "breaking") {
    const stray = (["against", "changelog"] as const).find((key) => options[key] !== undefined);
    if (stray !== undefined) {
      throw new UsageError([`Unexpected --${stray}, expected it with \`check breaking\` only`]);
    }
  }
  if (part === "docs") return checkDocs(options, terminal);
  if (part === "breaking") return checkBreaking(options, terminal);
  if (part === "live") {
    return (await import("./check-live.js")).checkLive(options, terminal, operand);
  }
  if (part === "impl") {
    return (await import("./check-impl.js")).checkImpl(options, terminal, operand);
  }
  if (options.format !== undefined) {
    throw new UsageError([
      "Unexpected --format, expected it with `check docs`, `breaking`, `live` or `impl` only",
    ]);
  }
  let code = 0;
  for (const project of findProjects(options, terminal.cwd)) {
    code = Math.max(code, await checkProject(project, part, terminal));
  }
  return code;
};

async function checkProject(
  project: Project,
  part: string | undefined,
  terminal: Terminal,
): Promise<number> {
  const { sources, diagnostics, differences, files } = await runCompile(project);
  report(diagnostics, sources, project, terminal);
  // Compiled files are not committed: one that is absent was just not built yet.
  const drift = differences.filter(({ kind, path }) => !(isBuilt(path) && kind === "missing"));
  for (const difference of drift) terminal.print(describe(difference, project));
  for (const difference of drift) showDiff(difference, project, terminal);
  const counts = countSeverities(diagnostics);
  const isClean = drift.length === 0 && files.length > 0;
  const state = isClean
    ? "up to date"
    : files.length === 0
      ? "not compared"
      : `${count(drift.length, "file")} out of date, run \`stubdown generate\``;
  terminal.print(`${project.name}: ${state}${counts === "" ? "" : `; ${counts}`}`);
  const isDrifted = part === undefined && checkBreakingPart(project, sources, terminal) > 0;
  return isClean && !isDrifted ? 0 : 1;
}

const words = {
  missing: "missing",
  changed: "changed",
  orphaned: "orphaned",
  edited: "changed by hand",
  foreign: "not made by stubdown",
} as const;

function describe({ kind, path }: Difference, project: Project): string {
  return `${project.shownOut}/${path}: ${words[kind]}`;
}

/** The change that `generate` would make; what is compiled or a record of hashes would only repeat it. */
function showDiff(
  { kind, path, actual, expected }: Difference,
  project: Project,
  terminal: Terminal,
): void {
  if (isBuilt(path) || path === manifestPath || kind === "missing" || kind === "orphaned") return;
  const name = `${project.shownOut}/${path}`;
  terminal.print(`\n${patchOf(name, actual ?? "", expected ?? "", "fresh")}`);
}
