import { chmodSync, lstatSync, statSync } from "node:fs";
import { join } from "node:path";

import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { UsageError } from "../../diagnostics/usage-error.js";
import { detectDialect } from "../../registry.js";
import { readText } from "../../output/read-text.js";
import { recoverTree, writeTree } from "../../output/write-tree.js";
import { judge, readTree } from "../../read-api.js";
import type { SourceFile } from "../../source/source.js";
import type { Options, Terminal } from "../command.js";
import { patchOf } from "../patch.js";
import { folderPrefix } from "../../source/folder-prefix.js";
import { readPages, type Project } from "../project.js";
import { count } from "../report.js";

/**
 * Makes the corrections of `check --fix`: those of faults that have a single right correction. Writes all corrected
 * pages of an API, or none of them. With --dry-run, only prints the corrections. Returns the number of pages with
 * corrections.
 *
 * @throws UsageError if a page is a symbolic link, or changed during the run. The pages of earlier APIs stay corrected.
 */
export async function fixPages(
  projects: readonly Project[],
  options: Options,
  terminal: Terminal,
): Promise<number> {
  const isDry = options["dry-run"] === true;
  let total = 0;
  for (const project of projects) {
    if (!isDry) recoverTree(project.docs);
    const sources = await readPages(project);
    const dialect = project.dialect ?? (await detectDialect(sources));
    const { sources: mended, fixed } = dialect.fixTree(sources, (pages) => {
      const reading = readTree(pages, { dialect, exclude: project.exclude });
      const { reported } = judge(reading.diagnostics, project.settings, reading.pages);
      return { ...reading, reported };
    });
    const changes = sources.flatMap((source, index) => {
      const text = mended[index]?.text ?? source.text;
      return text === source.text ? [] : [{ ...source, after: text }];
    });
    total += changes.length;
    for (const { path, text, after } of isDry ? changes : []) {
      terminal.print(patchOf(`${folderPrefix(project.shownDocs)}${path}`, text, after, "fixed"));
    }
    if (!isDry) write(project, changes);
    for (const diagnostic of fixed) printFix(diagnostic, project, terminal);
    const verb = isDry ? "would fix" : "fixed";
    terminal.warn(
      `${project.name}: ${verb} ${count(fixed.length, "fault")} in ${count(changes.length, "page")}`,
    );
  }
  return total;
}

function printFix({ span, message, code }: Diagnostic, project: Project, terminal: Terminal): void {
  const { line, column } = span.start;
  terminal.warn(
    `${folderPrefix(project.shownDocs)}${span.file}:${line}:${column}: fix: ${message} [${code}]`,
  );
}

/**
 * Writes pages. After a crash, the next `check --fix` finishes the writing, or removes the staged files if no page was
 * changed yet.
 *
 * @throws UsageError if a page is a symbolic link, or changed during the run. No page is then written.
 */
function write(
  project: Project,
  changes: readonly (SourceFile & { readonly after: string })[],
): void {
  const modes = new Map<string, number>();
  for (const { path, text } of changes) {
    const file = join(project.docs, path);
    const shown = `${folderPrefix(project.shownDocs)}${path}`;
    if (lstatSync(file).isSymbolicLink()) {
      throw new UsageError([
        `${shown}: no page of ${project.name} was fixed, because this is a symbolic link; fix the page that it leads to`,
      ]);
    }
    if (readText(file) !== text) {
      throw new UsageError([
        `${shown}: no page of ${project.name} was fixed, because this page changed during the run; run again`,
      ]);
    }
    modes.set(file, statSync(file).mode);
  }
  writeTree(project.docs, {
    write: changes.map(({ path, after }) => ({ path, text: after })),
    remove: [],
  });
  for (const [file, mode] of modes) chmodSync(file, mode);
}
