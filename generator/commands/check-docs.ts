import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { countSeverities, formatDiagnostic, toGitHub, toJson } from "../diagnostics/format.js";
import { readApi } from "../read-api.js";
import { chooseFormat, type Format } from "./choose-format.js";
import type { Options, Terminal } from "./command.js";
import { findProjects, readPages, type Project } from "./project.js";
import { hasErrors } from "./report.js";

/** `stubdown check docs`: all that is wrong in the pages and between them, on standard output. */
export async function checkDocs(options: Options, terminal: Terminal): Promise<number> {
  const format = chooseFormat(options, terminal);
  const all: Diagnostic[] = [];
  for (const project of findProjects(options, terminal.cwd)) {
    const sources = await readPages(project);
    const [, diagnostics] = readApi(sources, project.settings);
    const texts = new Map(sources.map(({ path, text }) => [path, text]));
    print(diagnostics, { format, project, textOf: (file) => texts.get(file) }, terminal);
    all.push(...diagnostics);
  }
  if (format === "json") {
    terminal.print(JSON.stringify({ diagnostics: all.map(toJson) }, undefined, 2));
  }
  return hasErrors(all) ? 1 : 0;
}

interface Shown {
  readonly format: Format;
  readonly project: Project;
  readonly textOf: (file: string) => string | undefined;
}

function print(
  diagnostics: readonly Diagnostic[],
  { format, project, textOf }: Shown,
  terminal: Terminal,
): void {
  if (format === "json") return;
  const prefix = `${project.shownDocs}/`;
  for (const diagnostic of diagnostics) {
    const isPretty = format === "pretty";
    const line =
      format === "github"
        ? toGitHub(diagnostic, prefix)
        : formatDiagnostic(diagnostic, { isPretty, prefix, textOf });
    terminal.print(line);
  }
  const counts = countSeverities(diagnostics);
  terminal.print(`${project.name}: ${counts === "" ? "no faults in the pages" : counts}`);
}
