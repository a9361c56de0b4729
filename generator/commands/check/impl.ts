import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";

import { UsageError } from "../../diagnostics/usage-error.js";
import { protocolOf } from "../read-project.js";
import type { CodeFile } from "../../scaffold/impl/code-base.js";
import { compareHandlers } from "../../scaffold/impl/compare-handlers.js";
import { blockedPart, type CheckContext, type DriftResult } from "./context.js";
import type { Terminal } from "../command.js";
import { driftPart } from "./drift-part.js";
import { isFile } from "../is-file.js";
import { posix } from "../posix.js";
import type { Project } from "../project.js";
import { count } from "../report.js";

/**
 * Runs the part `impl`: compares the handlers in a folder of code with the pages. Writes nothing.
 *
 * @throws UsageError if `folder` is not given, is not a folder, or has no code.
 */
export async function checkImpl(
  context: CheckContext,
  folder: string | undefined,
  terminal: Terminal,
): Promise<DriftResult> {
  if (folder === undefined) {
    throw new UsageError(["`check impl` needs a folder of handlers: write `check impl DIR`"]);
  }
  const protocol = await protocolOf(context);
  const { project, reading } = context;
  const files = readCode(folder, project, terminal);
  if (context.isBroken) return blockedPart(context, "impl", posix(folder));
  const contracts = protocol.contracts(reading.api, project.target);
  const findings = compareHandlers(files, contracts);
  const texts = new Map(files.map(({ path, text }) => [path, text.replace(/^\uFEFF/, "")]));
  return driftPart(context, "impl", findings, {
    name: `${posix(folder)}, ${count(files.length, "file")}`,
    prefix: "",
    textOf: (file) => texts.get(file),
    note: undefined,
    isPresent: true,
  });
}

/**
 * Reads all code below a folder, except `node_modules`, folders that begin with a dot, links to folders, the output
 * folder of the API, and declarations.
 *
 * @throws UsageError if `folder` is not a folder, or has no code.
 */
function readCode(folder: string, project: Project, { cwd }: Terminal): readonly CodeFile[] {
  const top = resolve(cwd, folder);
  if (!existsSync(top) || !statSync(top).isDirectory()) {
    throw new UsageError([`${folder} is not a folder; give the path of the handlers' folder`]);
  }
  const files: CodeFile[] = [];
  const visit = (path: string): void => {
    const entries = readdirSync(path, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const inner = join(path, entry.name);
      const isSkipped = entry.name === "node_modules" || entry.name.startsWith(".");
      if (entry.isDirectory() && !isSkipped && inner !== project.out) visit(inner);
      else if (/(?<!\.d)\.[cm]?[jt]s$/.test(entry.name) && isFile(inner)) {
        const shown = posix(relative(project.folder, inner));
        files.push({ path: shown, text: readFileSync(inner, "utf8") });
      }
    }
  };
  visit(top);
  if (files.length > 0) return files;
  throw new UsageError([`${folder} has no code; give the path of a folder with .ts or .js files`]);
}
