import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { formatDiagnostic } from "../diagnostics/format.js";
import { folderPrefix } from "../source/folder-prefix.js";
import { templatePrefix } from "../templates/catalog.js";
import type { SourceFile } from "../source/source.js";
import type { Terminal } from "./command.js";
import type { Project } from "./project.js";

/**
 * Prints diagnostics to standard error. `sources` are the pages, and the user's templates if there are
 * diagnostics about templates.
 */
export function report(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceFile[],
  project: Pick<Project, "shownDocs"> & Partial<Pick<Project, "templates">>,
  terminal: Terminal,
): void {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const { isPretty } = terminal;
  const textOf = ({ file }: { readonly file: string }): string | undefined => texts.get(file);
  for (const diagnostic of diagnostics) {
    const folder = isOfTemplate(diagnostic) ? project.templates?.shown : project.shownDocs;
    const options = { isPretty, prefix: folderPrefix(folder ?? ""), textOf };
    terminal.warn(formatDiagnostic(diagnostic, options));
  }
}

/**
 * True for a diagnostic about a user's template. Its file is relative to the templates folder; the file of
 * any other diagnostic is relative to the docs folder.
 */
export function isOfTemplate({ code }: Diagnostic): boolean {
  return code.startsWith(templatePrefix);
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** Returns a number with its noun: `1 file`, `2 files`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
