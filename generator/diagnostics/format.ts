import { styleText } from "node:util";

import { severities, type Severity } from "./catalog.js";
import type { Diagnostic } from "./diagnostic.js";
import { visible, visibleLine } from "./visible.js";

/** Options for printing diagnostics. */
export interface FormatOptions {
  /** True prints colours and code frames, false a plain line. */
  readonly isPretty: boolean;
  /** The string before the path of a page: the docs folder and a slash, or empty. */
  readonly prefix: string;
  /** Returns the text of the file that a span is in. Undefined if the text is unknown. */
  textOf(span: ShownSpan): string | undefined;
}

/** The parts of a span that are printed. */
export interface ShownSpan {
  readonly file: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** A diagnostic of a page or a finding of `check`. */
export interface Report {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: ShownSpan;
  /** The way to fix the fault. */
  readonly fix: string;
  /** Other places that the report refers to, as the pretty form shows them. Default: none. */
  readonly related?: readonly { readonly span: ShownSpan; readonly message: string }[];
  /** Printed instead of the code frame. Ends with a line break. */
  readonly detail?: string | undefined;
}

/** Prints a diagnostic. The plain form has no line break at its end. */
export function formatDiagnostic(diagnostic: Diagnostic, options: FormatOptions): string {
  return formatReport(diagnostic, options);
}

/** Prints a diagnostic or a finding, in the same way as `formatDiagnostic`. */
export function formatReport(report: Report, options: FormatOptions): string {
  const { severity, code, span, fix } = report;
  const message = visibleLine(report.message);
  const file = visibleLine(options.prefix + span.file);
  const place = `${file}:${span.start.line}:${span.start.column}`;
  if (!options.isPretty) return `${place}: ${severity}: ${message} [${code}]`;
  const colour = colours[severity];
  const head = `${style("cyan", place)}: ${style(colour, severity)}: ${message} ${style("gray", `[${code}]`)}`;
  const frame = report.detail ?? codeFrame(span, options.textOf(span) ?? "", colour);
  const others = (report.related ?? []).map((one) => {
    const at = `${visibleLine(options.prefix + one.span.file)}:${one.span.start.line}`;
    const head = `${style("gray", "  see:")} ${at}: ${visibleLine(one.message)}\n`;
    const isAlone = report.detail !== undefined;
    return head + (isAlone ? "" : codeFrame(one.span, options.textOf(one.span) ?? "", "cyan"));
  });
  return `${head}\n${frame}${others.join("")}${style("gray", "  fix:")} ${fix}\n`;
}

/**
 * Counts reports by severity: `1 error, 2 warnings`. Empty if there are none. `info` is the noun for the severity
 * `info`.
 */
export function countSeverities(all: readonly Pick<Report, "severity">[], info = "note"): string {
  const counts = severities.flatMap((severity) => {
    const count = all.filter((one) => one.severity === severity).length;
    const noun = severity === "info" ? info : severity;
    return count === 0 ? [] : [`${count} ${noun}${count === 1 ? "" : "s"}`];
  });
  return counts.join(", ");
}

const colours = { error: "red", warning: "yellow", info: "green" } as const;
const widest = 100;

/**
 * Prints the first line of a span with carets below it, each with a line break. Empty for an empty line. At most 100
 * characters of the line are shown: the first ones, or those from shortly before the span.
 */
export function codeFrame(span: Omit<ShownSpan, "file">, text: string, colour: Colour): string {
  const line = (text.split("\n")[span.start.line - 1] ?? "").replace(/\r$/, "");
  if (line === "") return "";
  const column = span.start.column - 1;
  const from = column > widest / 2 ? column - 20 : 0;
  const shown = visible(line.slice(from, from + widest).replaceAll("\t", " "));
  const length =
    span.end.line === span.start.line ? span.end.column - span.start.column : line.length - column;
  const carets = "^".repeat(Math.max(1, Math.min(length, shown.length - (column - from))));
  const gutter = String(span.start.line);
  const blank = " ".repeat(gutter.length);
  const mark = style(colour, " ".repeat(column - from) + carets);
  const dim = colour === "none" ? "none" : "gray";
  return `${style(dim, `  ${gutter} |`)} ${shown}\n${style(dim, `  ${blank} |`)} ${mark}\n`;
}

export type Colour = "cyan" | "red" | "yellow" | "gray" | "green" | "bold" | "none";

/**
 * Adds a colour code to a text. The code that writes the text to a terminal or file removes colours if they are not
 * wanted.
 */
export function style(format: Colour, text: string): string {
  return format === "none" ? text : styleText(format, text, { validateStream: false });
}
