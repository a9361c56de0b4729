import { readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { createTwoFilesPatch } from "diff";

import { formatPage } from "../print/format-page.js";
import { readTree } from "../read-api.js";
import type { Command, Options, Terminal } from "./command.js";
import { findProjects, readPages, type Project } from "./project.js";
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
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const faulty = new Set(errors.map(({ span }) => span.file));
  report(errors, sources, project, terminal);
  let changed = 0;
  for (const [index, source] of sources.entries()) {
    const page = pages[index];
    if (page === undefined || faulty.has(page.path)) continue;
    const text = formatPage(source, page);
    if (text === source.text) continue;
    const shown = `${project.shownDocs}/${page.path}`;
    if (options["dry-run"] === true) terminal.print(patchOf(shown, source.text, text));
    else if (options.check === true) terminal.print(shown);
    else if (!(await replace(join(project.docs, page.path), source.text, text))) {
      terminal.warn(`${shown}: changed meanwhile, so it was left alone`);
      continue;
    }
    changed++;
  }
  const isWritten = options.check !== true && options["dry-run"] !== true;
  const did = isWritten ? "formatted" : "not in canonical form:";
  const left = faulty.size === 0 ? "" : `; ${count(faulty.size, "page")} with errors left alone`;
  terminal.print(`${project.name}: ${did} ${count(changed, "page")} of ${sources.length}${left}`);
  return faulty.size > 0 || (!isWritten && changed > 0) ? 1 : 0;
}

function patchOf(name: string, before: string, after: string): string {
  const patch = createTwoFilesPatch(name, name, before, after, "on disk", "formatted", {
    context: 2,
  });
  return patch.replace(/^(?:Index:.*\n)?=+\n/, "").trimEnd();
}

/** Writes a page in one step, its permissions kept; false if somebody changed it meanwhile. */
async function replace(path: string, before: string, after: string): Promise<boolean> {
  const target = await realpath(path);
  if ((await readFile(target, "utf8")) !== before) return false;
  const staged = `${target}.stubdown-${process.pid}`;
  try {
    await writeFile(staged, after, { mode: (await stat(target)).mode });
    await rename(staged, target);
  } catch (error) {
    await rm(staged, { force: true });
    throw error;
  }
  return true;
}
