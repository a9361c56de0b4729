import { folderName, folderPrefix } from "../../source/folder-prefix.js";
import { outcomes } from "../../core/account.js";
import type { Count } from "../../core/inspection.js";
import { style, type Colour } from "../../diagnostics/format.js";
import { shorten, type Span } from "../../diagnostics/diagnostic.js";
import { visibleLine } from "../../diagnostics/visible.js";
import { countTexts, diagnosticsText, dialectText, visibleJson } from "./inspection-words.js";
import { isUnderstood, proposedDialect, type InspectionReport } from "./inspection-report.js";

/** The most places of one kind that are listed. The others are only counted. */
const mostShown = 40;

/** Prints the report of an API for people. `isPretty` adds colours. */
export function showInspectionText(report: InspectionReport, isPretty: boolean): string {
  const paint: Paint = (colour, text) => (isPretty ? style(colour, text) : text);
  return [
    headLines(report, paint),
    unknownLines(report, paint),
    unreadLines(report, paint),
    pageLines(report, paint),
    proposalLines(report, paint),
    [endLine(report, paint)],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

/** Prints the report without the lists of places: counts, and the last line. */
export function showInspectionSummary(report: InspectionReport, isPretty: boolean): string {
  const paint: Paint = (colour, text) => (isPretty ? style(colour, text) : text);
  return [...headLines(report, paint), endLine(report, paint)].join("\n");
}

type Paint = (colour: Colour, text: string) => string;

function headLines(report: InspectionReport, paint: Paint): readonly string[] {
  const { api, counts, lines, docs } = report;
  const all = outcomes.reduce((sum, outcome) => sum + lines[outcome], 0);
  const shares = outcomes
    .filter((outcome) => lines[outcome] > 0 || outcome === "unread")
    .map((outcome) => {
      const text = `${lines[outcome]} ${outcome} (${percent(lines[outcome], all)})`;
      return isBad(outcome) && lines[outcome] > 0 ? paint("red", text) : text;
    });
  const told = diagnosticsText(report);
  return [
    `${paint("bold", api)}: ${dialectText(report)}`,
    `  understood   ${understood(counts)}`,
    `  lines        ${all}: ${shares.join(", ")}`,
    `  diagnostics  ${told === "" ? "none" : `${told}; \`stubdown check docs\` prints those of ${visibleLine(folderName(docs))}`}`,
  ];
}

/** Prints the counts of understood parts, on lines of at most 100 characters. */
function understood(counts: readonly Count[]): string {
  const indent = 15;
  const told = countTexts(counts);
  let width = indent;
  return told
    .map((text, index) => {
      const part = index === told.length - 1 ? text : `${text},`;
      const isFull = index > 0 && width + 1 + part.length > 100;
      width = isFull ? indent + part.length : width + 1 + part.length;
      return isFull ? `\n${" ".repeat(indent)}${part}` : `${index === 0 ? "" : " "}${part}`;
    })
    .join("");
}

function isBad(outcome: string): boolean {
  return outcome === "unread" || outcome === "lost";
}

/** Prints a share in percent with one decimal, rounded down, so that 100 % means all. */
function percent(count: number, all: number): string {
  return `${Math.floor((count / Math.max(1, all)) * 1000) / 10} %`;
}

function unknownLines({ docs, unknown }: InspectionReport, paint: Paint): readonly string[] {
  if (unknown.length === 0) return [];
  const shown = unknown.slice(0, mostShown);
  const rows = shown.map(({ kind, text, count, span, option = "" }) => [
    kind,
    `\`${visibleLine(shorten(text))}\``,
    `${count}x`,
    placeText(docs, span),
    option === "" ? "" : `-> ${option}`,
  ]);
  return [
    paint("bold", `Words and forms not understood: ${unknown.length}`),
    ...layOut(rows, paint),
    ...rest(unknown.length),
  ];
}

function unreadLines(report: InspectionReport, paint: Paint): readonly string[] {
  const { docs, unread, lost } = report;
  const all = [
    ...unread,
    ...lost.map((span) => ({ span, message: "Lost: nothing read this text" })),
  ];
  if (all.length === 0) return [];
  const lines = all.slice(0, mostShown).map(({ span, message }) => {
    return `  ${paint("cyan", placeText(docs, span))}: ${visibleLine(message)}`;
  });
  return [
    paint("bold", `Texts that may state facts and are unread: ${all.length}`),
    ...lines,
    ...rest(all.length),
  ];
}

function pageLines({ docs, pagesWithoutApi }: InspectionReport, paint: Paint): readonly string[] {
  const count = pagesWithoutApi.length;
  if (count === 0) return [];
  const lines = pagesWithoutApi
    .slice(0, mostShown)
    .map((span) => `  ${paint("cyan", placeText(docs, span))}`);
  const next = "give the dialect the words of these pages, or name pages of prose in `exclude`";
  return [
    `${paint("bold", `Pages without an operation or a type: ${count}`)}; ${next}`,
    ...lines,
    ...rest(count),
  ];
}

function rest(all: number): readonly string[] {
  return all > mostShown ? [`  and ${all - mostShown} more; --json and --html have all`] : [];
}

function proposalLines(report: InspectionReport, paint: Paint): readonly string[] {
  const proposed = proposedDialect(report);
  if (proposed === undefined) return [];
  return [
    paint(
      "bold",
      `Proposed for the configuration of ${report.api}; keep the lines that are right:`,
    ),
    `  "dialect": ${visibleJson(proposed, "  ")}`,
  ];
}

function endLine(report: InspectionReport, paint: Paint): string {
  const { api, unknown, unread, lost, nothing, docs, diagnostics } = report;
  if (nothing !== undefined) return `${visibleLine(folderName(docs))}: ${nothing}`;
  if (isUnderstood(report)) return `${api}: ${paint("green", "everything was understood")}`;
  const counts = [
    [diagnostics.error, "error", "errors"],
    [unknown.length, "word or form not understood", "words and forms not understood"],
    [unread.length, "block unread", "blocks unread"],
    [lost.length, "text lost", "texts lost"],
  ] as const;
  const told = counts.flatMap(([count, one, many]) => {
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  return `${api}: ${paint("red", told.join(", "))}`;
}

function placeText(docs: string, { file, start }: Span): string {
  return `${visibleLine(`${folderPrefix(docs)}${file}`)}:${start.line}:${start.column}`;
}

/** Aligns rows in columns, with an indentation. The fourth column is a place. */
function layOut(rows: readonly (readonly string[])[], paint: Paint): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) => {
    const cells = row.map((cell, column) => {
      const padded = column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0);
      return column === 3 ? paint("cyan", padded) : padded;
    });
    return `  ${cells.join("  ")}`.trimEnd();
  });
}
