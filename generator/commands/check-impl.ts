import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";

import { UsageError } from "../diagnostics/usage-error.js";
import { countSeverities } from "../diagnostics/format.js";
import { readApi } from "../read-api.js";
import { readContracts } from "../scaffold/contract.js";
import type { CodeFile } from "../scaffold/impl/code-base.js";
import { compareHandlers } from "../scaffold/impl/compare-handlers.js";
import { chooseFormat } from "./choose-format.js";
import type { Options, Terminal } from "./command.js";
import { findProjects, posix, readPages, type Project } from "./project.js";
import { count, hasErrors, report } from "./report.js";
import { printFindings } from "./show-findings.js";

/** `stubdown check impl DIR`: the handlers in a folder of code against the pages. It only reads. */
export async function checkImpl(
  options: Options,
  terminal: Terminal,
  folder: string | undefined,
): Promise<number> {
  const format = chooseFormat(options, terminal);
  if (folder === undefined) {
    throw new UsageError(["Unexpected `check impl` without a folder, expected `check impl DIR`"]);
  }
  const [project, ...others] = findProjects(options, terminal.cwd);
  if (project === undefined || others.length > 0) {
    throw new UsageError(["Unexpected choice of several APIs, expected one; give --api NAME"]);
  }
  const files = readCode(folder, project, terminal);
  const sources = await readPages(project);
  const [api, diagnostics] = readApi(sources, project.settings);
  if (hasErrors(diagnostics)) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    report(errors, sources, project, terminal);
    terminal.warn(`${project.name}: not compared with ${folder}: the pages have errors`);
    return 1;
  }
  const findings = compareHandlers(files, readContracts(api, project.target), api);
  const texts = new Map(files.map(({ path, text }) => [path, text.replace(/^\uFEFF/, "")]));
  const textOf = (file: string): string | undefined => texts.get(file);
  const base = { name: folder, api, prefix: "", textOf, note: undefined, isPresent: true };
  printFindings(findings, { format, project, base, sources }, terminal);
  if (format !== "json") {
    const counts = countSeverities(findings).replace(/other changes?$/, "unclear");
    const where = `${posix(folder)}, ${count(files.length, "file")}`;
    const text =
      counts === ""
        ? `handlers of all that the docs describe in ${where}`
        : `${counts} in ${where}`;
    terminal.print(`${project.name}: ${text}`);
  }
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** Reads all code below a folder but that of packages, of generated ones too, and declarations. */
function readCode(folder: string, project: Project, { cwd }: Terminal): readonly CodeFile[] {
  const top = resolve(cwd, folder);
  if (!existsSync(top) || !statSync(top).isDirectory()) {
    throw new UsageError([`Unexpected ${folder}, expected a folder of handlers`]);
  }
  const files: CodeFile[] = [];
  const visit = (path: string): void => {
    const entries = readdirSync(path, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const inner = join(path, entry.name);
      const isSkipped = entry.name === "node_modules" || entry.name.startsWith(".");
      if (entry.isDirectory() && !isSkipped && inner !== project.out) visit(inner);
      else if (entry.isFile() && /(?<!\.d)\.[cm]?[jt]s$/.test(entry.name)) {
        const shown = posix(relative(project.folder, inner));
        files.push({ path: shown, text: readFileSync(inner, "utf8") });
      }
    }
  };
  visit(top);
  if (files.length > 0) return files;
  throw new UsageError([`Unexpected ${folder} without code, expected .ts or .js files in it`]);
}
