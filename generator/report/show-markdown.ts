import { visibleLine } from "../diagnostics/visible.js";
import type { Finding } from "./finding.js";
import { relatedText } from "./present-place.js";
import { findingsOf, hasFailed, summarizePart, type CheckReport } from "./check-report.js";

/** The most findings in the table. GitHub limits a summary to one mebibyte. */
const most = 200;

/** Prints a summary in Markdown, for `$GITHUB_STEP_SUMMARY` or a comment. */
export function showMarkdown(report: CheckReport): string {
  const { findings } = report;
  const rows = report.parts.map((part) => {
    const summary = summarizePart(part, findingsOf(report, part));
    return `| ${cell(part.api)} | ${part.part} | ${cell(summary)} |`;
  });
  const told = findings.filter(({ severity }) => severity !== "info");
  const shown = told.slice(0, most);
  const more = told.length - shown.length;
  return [
    `## Stubdown: ${hasFailed(report) ? "failed" : "passed"}`,
    "",
    "| API | part | outcome |",
    "| --- | --- | --- |",
    ...rows,
    ...(shown.length === 0
      ? []
      : ["", "| | place | finding | to mend |", "| --- | --- | --- | --- |"]),
    ...shown.map(findingRow),
    ...(more === 0 ? [] : ["", `And ${more} more.`]),
  ].join("\n");
}

function findingRow({ severity, rule, message, place, fix, related }: Finding): string {
  const at = `${place.file}:${place.start.line}:${place.start.column}`;
  const others = related.map((one) => `<br>See ${cell(relatedText(one))}`).join("");
  return `| ${severity} | ${cell(at)} | ${cell(message)} (${rule})${others} | ${cell(fix)} |`;
}

/**
 * Escapes text for a cell of a table. Text between two backticks stays code, and code has no links or HTML. All other
 * text is escaped, so that backticks in hostile text do no harm.
 */
function cell(text: string): string {
  const pieces = visibleLine(text).split("`");
  const shown = pieces.map((piece, index) => {
    const isInside = index % 2 === 1 && index < pieces.length - 1;
    const isCode = isInside && piece.trim() !== "" && !/[\\|]/.test(piece);
    if (isCode) return `\`${piece}\``;
    const [before, after] = index % 2 === 0 ? ["", ""] : ["&#96;", isInside ? "&#96;" : ""];
    const text = piece.replace(
      /[\\*_{}[\]<>()#+!|~&@]|:(?=\/\/)/g,
      (char) => `&#${char.charCodeAt(0)};`,
    );
    return before + text.replace(/\bwww\./gi, "www&#46;") + after;
  });
  return shown.join("");
}
