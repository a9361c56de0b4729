import { join } from "node:path";

import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { replaceFile } from "../output/replace-file.js";
import type { OptionsOf } from "./arguments/table.js";
import type { Command, Terminal } from "./command.js";
import { movedLine } from "./moved-line.js";
import { patchOf } from "./patch.js";
import { folderPrefix } from "../source/folder-prefix.js";
import { eachProject, type ProjectReading } from "./read-project.js";
import { count, report } from "./report.js";

/**
 * `stubdown fmt`: writes pages in canonical form. Prose, comments and front matter do not change. With --check or
 * --dry-run, writes nothing.
 */
export const fmt: Command<OptionsOf<"fmt">> = (options, terminal) =>
  eachProject(options, terminal, (read) => formatProject(read, options, terminal));

function formatProject(
  { project, sources, reading, judged }: ProjectReading,
  options: OptionsOf<"fmt">,
  terminal: Terminal,
): number {
  const { pages, diagnostics } = reading;
  const isError = ({ severity }: Diagnostic): boolean => severity === "error";
  // A page with an error is not formatted, even if the error is turned off.
  const faulty = new Set(diagnostics.filter(isError).map(({ span }) => span.file));
  const reported = judged.reported.filter(isError);
  report(reported, sources, project, terminal);
  const isWritten = options.check !== true && options["dry-run"] !== true;
  let changed = 0;
  let failed = 0;
  for (const [index, source] of sources.entries()) {
    const page = pages[index];
    if (page === undefined || faulty.has(page.path)) continue;
    const shown = `${folderPrefix(project.shownDocs)}${page.path}`;
    const text = reading.formatPage(source, page);
    const isChanged = text !== source.text;
    const reason =
      isWritten && isChanged
        ? replaceFile(join(project.docs, page.path), source.text, text)
        : undefined;
    if (reason !== undefined) {
      terminal.warn(`${shown} was not written: ${reason}`);
      failed++;
    } else if (isChanged) changed++;
    // The printed line is that of the file on disk after this run.
    const isNew = isWritten && reason === undefined;
    for (const { line, message } of reading.leftOf?.(page) ?? []) {
      const now = isNew ? movedLine(line, source.text, text) : line;
      terminal.warn(`${shown}:${now}: ${message}`);
    }
    if (!isChanged || isWritten) continue;
    if (options["dry-run"] === true) terminal.print(patchOf(shown, source.text, text, "formatted"));
    else terminal.print(shown);
  }
  const did = isWritten ? "formatted" : "not in canonical form:";
  const left = faulty.size === 0 ? "" : `; ${count(faulty.size, "page")} skipped because of errors`;
  // `generate` stores the hash of each page. After `fmt` has changed a page, `check` reports the packages as stale.
  const isStale = isWritten && changed > 0 && project.out !== undefined;
  const next = isStale ? "; run `stubdown generate` next" : "";
  terminal.print(
    `${project.name}: ${did} ${count(changed, "page")} of ${sources.length}${left}${next}`,
  );
  return reported.length > 0 || failed > 0 || (!isWritten && changed > 0) ? 1 : 0;
}
