import { join } from "node:path";

import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { replaceFile } from "../output/replace-file.js";
import { formatPage } from "../print/format-page.js";
import { judge, readTree } from "../read-api.js";
import type { Command, Options, Terminal } from "./command.js";
import { findProjects, readPages, type Project } from "./project.js";
import { patchOf } from "./patch.js";
import { count, report } from "./report.js";

/** `stubdown fmt`: brings pages into canonical form; prose, comments and front matter stay as they are. */
export const fmt: Command = async (options, terminal) => {
  let code = 0;
  for (const project of findProjects(options, terminal.cwd)) {
    code = Math.max(code, await formatProject(project, options, terminal));
  }
  return code;
};

async function formatProject(
  project: Project,
  options: Options,
  terminal: Terminal,
): Promise<number> {
  const sources = await readPages(project);
  const { pages, diagnostics } = readTree(sources);
  const isError = ({ severity }: Diagnostic): boolean => severity === "error";
  const faulty = new Set(diagnostics.filter(isError).map(({ span }) => span.file));
  // What is turned off is not told, but such a page cannot be printed either.
  const told = judge(diagnostics, project.settings, pages).told.filter(isError);
  report(told, sources, project, terminal);
  const isWritten = options.check !== true && options["dry-run"] !== true;
  let changed = 0;
  let failed = 0;
  for (const [index, source] of sources.entries()) {
    const page = pages[index];
    if (page === undefined || faulty.has(page.path)) continue;
    const text = formatPage(source, page);
    if (text === source.text) continue;
    const shown = `${project.shownDocs}/${page.path}`;
    if (options["dry-run"] === true) terminal.print(patchOf(shown, source.text, text, "formatted"));
    else if (options.check === true) terminal.print(shown);
    else {
      const reason = replaceFile(join(project.docs, page.path), source.text, text);
      if (reason !== undefined) {
        terminal.warn(`${shown}: left alone, ${reason}`);
        failed++;
        continue;
      }
    }
    changed++;
  }
  const did = isWritten ? "formatted" : "not in canonical form:";
  const left = faulty.size === 0 ? "" : `; ${count(faulty.size, "page")} with errors left alone`;
  terminal.print(`${project.name}: ${did} ${count(changed, "page")} of ${sources.length}${left}`);
  return told.length > 0 || failed > 0 || (!isWritten && changed > 0) ? 1 : 0;
}
