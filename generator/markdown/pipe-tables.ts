import type { Range } from "../source/source.js";
import type { TableBlock } from "./block.js";
import { splitRow } from "./split-cells.js";

const delimiterRow = /^[ \t>]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/;

/**
 * Reads a table from its lines: the header, the row of dashes, the rows. Further rows of dashes only separate rows, and
 * are dropped.
 */
export function toTable(text: string, range: Range): TableBlock {
  const [header, delimiter, ...rows] = linesOf(text, range);
  const head = text.slice(header?.start ?? 0, header?.end ?? 0).trim();
  const frame = { opens: head.startsWith("|"), closes: head.endsWith("|") };
  const split = (line: Range) => ({ ...line, cells: splitRow(text, line, frame) });
  return {
    kind: "table",
    header: header === undefined ? [] : split(header).cells,
    delimiter: delimiter ?? range,
    rows: rows.filter((row) => !delimiterRow.test(text.slice(row.start, row.end))).map(split),
    isBroken: false,
    ...range,
  };
}

/**
 * Returns the range of the first table in a text that remark takes for something else: a line with a pipe, a row of
 * dashes, and the lines with pipes below it. A line that begins with a tag is not a row. Undefined if there is none.
 */
export function findTable(text: string, range: Range): Range | undefined {
  const lines = linesOf(text, range);
  const written = (line: Range | undefined): string =>
    line === undefined ? "" : text.slice(line.start, line.end);
  const isRow = (line: Range): boolean =>
    written(line).includes("|") && !/^[ \t>]*(?:<|\{:)/.test(written(line));
  const at = lines.findIndex(
    (line, index) => isRow(line) && delimiterRow.test(written(lines[index + 1])),
  );
  const first = lines[at];
  if (first === undefined) return undefined;
  const end = lines.findIndex((line, index) => index > at + 1 && !isRow(line));
  const last = lines[end === -1 ? lines.length - 1 : end - 1] ?? first;
  return { start: first.start, end: last.end };
}

/** Returns the lines of a range that are not blank. */
function linesOf(text: string, range: Range): readonly Range[] {
  const lines: Range[] = [];
  for (let at = range.start; at < range.end;) {
    const newline = text.indexOf("\n", at);
    const end = newline === -1 || newline > range.end ? range.end : newline;
    const written = text.slice(at, end).trimEnd();
    if (written !== "") lines.push({ start: at, end: at + written.length });
    at = end + 1;
  }
  return lines;
}
