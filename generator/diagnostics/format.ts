import { styleText } from "node:util";

import type { Diagnostic } from "./diagnostic.js";

/** How diagnostics are shown: one line each when piped, with the lines of the page on a terminal. */
export interface FormatOptions {
  readonly isPretty: boolean;
  /** What stands before the path of a page: the docs folder and a slash, or nothing. */
  readonly prefix: string;
  /** The text of a page. */
  textOf(file: string): string | undefined;
}

/** Shows one diagnostic, without a line break at its end. */
export function formatDiagnostic(diagnostic: Diagnostic, options: FormatOptions): string {
  const { severity, code, message, span } = diagnostic;
  const place = `${options.prefix}${span.file}:${span.start.line}:${span.start.column}`;
  if (!options.isPretty) return `${place}: ${severity}: ${message} [${code}]`;
  const colour = severity === "error" ? "red" : "yellow";
  const head = `${style("cyan", place)}: ${style(colour, severity)}: ${message} ${style("gray", `[${code}]`)}`;
  const frame = codeFrame(diagnostic, options.textOf(span.file) ?? "");
  return frame === "" ? head : `${head}\n${frame}`;
}

/** How much there is of each severity: `1 error, 2 warnings`; blank if there is nothing. */
export function countSeverities(diagnostics: readonly Diagnostic[]): string {
  const counts = (["error", "warning"] as const).flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? "" : "s"}`];
  });
  return counts.join(", ");
}

const widest = 100;

function codeFrame({ span, severity }: Diagnostic, text: string): string {
  const line = (text.split("\n")[span.start.line - 1] ?? "").replace(/\r$/, "");
  if (line === "") return "";
  const column = span.start.column - 1;
  const from = column > widest / 2 ? column - 20 : 0;
  const shown = line.slice(from, from + widest).replaceAll("\t", " ");
  const length =
    span.end.line === span.start.line ? span.end.column - span.start.column : line.length - column;
  const carets = "^".repeat(Math.max(1, Math.min(length, shown.length - (column - from))));
  const gutter = String(span.start.line);
  const blank = " ".repeat(gutter.length);
  const mark = style(severity === "error" ? "red" : "yellow", " ".repeat(column - from) + carets);
  return `${style("gray", `  ${gutter} |`)} ${shown}\n${style("gray", `  ${blank} |`)} ${mark}\n`;
}

function style(format: "cyan" | "red" | "yellow" | "gray", text: string): string {
  return styleText(format, text, { validateStream: false });
}
