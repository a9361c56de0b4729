import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { formatDiagnostic } from "../diagnostics/format.js";
import type { SourceFile } from "../source/source.js";
import type { Terminal } from "./command.js";
import type { Project } from "./project.js";

/** Prints diagnostics to standard error, apart from the output of the command. */
export function report(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceFile[],
  project: Pick<Project, "shownDocs">,
  terminal: Terminal,
): void {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const options = {
    isPretty: terminal.isPretty,
    prefix: `${project.shownDocs}/`,
    textOf: ({ file }: { readonly file: string }) => texts.get(file),
  };
  for (const diagnostic of diagnostics) terminal.warn(formatDiagnostic(diagnostic, options));
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** `1 file`, `2 files`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
