import type { Located } from "../diagnostics/diagnostic.js";
import type { Range } from "../source/source.js";
import type { MarkdownReader } from "./reader.js";

/** The cells of one table line, without the white space around each of them. */
export type Cells = readonly Located<string>[];

/** The header and the rows of a pipe table. */
export interface CellTable {
  readonly header: Cells;
  readonly rows: readonly Cells[];
}

/**
 * Reads the cells of a pipe table from the source text, each with its exact place.
 *
 * remark locates the tables, but drops blank and surplus cells, and does not see a table at all if its delimiter row
 * has more or fewer cells than its header.
 */
export function readCells(reader: MarkdownReader, { start, end }: Range): CellTable {
  const lines: Cells[] = [];
  let frame: Frame = { opens: false, closes: false };
  for (let at = start; at < end;) {
    const newline = reader.text.indexOf("\n", at);
    const stop = newline === -1 || newline > end ? end : newline;
    const line = reader.text.slice(at, stop).trim();
    // The header shows whether a pipe at the start or end of a line is a border or belongs to a blank cell.
    if (lines.length === 0) frame = { opens: line.startsWith("|"), closes: line.endsWith("|") };
    if (line !== "") lines.push(splitLine(reader, { start: at, end: stop }, frame));
    at = stop + 1;
  }
  const [header = [], dashes = [], ...rows] = lines;
  // A delimiter row has no blank cells, so a pipe at its start or end is always a border.
  const delimiter = dashes.filter(({ value }) => value !== "");
  for (const { span } of delimiter) reader.use(span);
  if (delimiter.length !== header.length) {
    const args = { header: header.length, delimiter: delimiter.length };
    const { span } = delimiter[0] ?? reader.trimmed(start, end);
    const row = { ...span, end: delimiter.at(-1)?.span.end ?? span.end };
    reader.report("malformed-table", row, args);
  }
  return { header, rows };
}

/**
 * True if the first line has a pipe and the second one is a delimiter row. The author then wrote a table, even if
 * remark does not see one.
 */
export function looksLikeTable(text: string): boolean {
  const [header = "", delimiter = ""] = text.split("\n", 2);
  return header.includes("|") && /^\s*\|?(\s*:?-+:?\s*\|)+\s*(:?-+:?)?\s*$/.test(delimiter);
}

interface Frame {
  readonly opens: boolean;
  readonly closes: boolean;
}

function splitLine(reader: MarkdownReader, { start, end }: Range, frame: Frame): Cells {
  const bounds = [start - 1];
  for (let at = start; at < end; at++) {
    const character = reader.text[at];
    if (character === "\\") at++;
    else if (character === "|") {
      bounds.push(at);
      reader.use({ start: at, end: at + 1 });
    }
  }
  bounds.push(end);
  const cells = bounds
    .slice(1)
    .map((bound, index) => reader.trimmed((bounds[index] ?? 0) + 1, bound));
  const text = reader.text.slice(start, end).trim();
  const isFramed = text.startsWith("|") && text.endsWith("|");
  const from = (frame.opens || isFramed) && cells.length > 1 && cells[0]?.value === "" ? 1 : 0;
  const isClosed = (frame.closes || isFramed) && cells.length > 1 && cells.at(-1)?.value === "";
  return cells.slice(from, isClosed ? -1 : undefined);
}

/** Returns the span from the first to the last cell of a line; undefined for a line without cells. */
export function spanOfCells(cells: Cells): Located<string>["span"] | undefined {
  const [first, last] = [cells[0], cells.at(-1)];
  return first && last && { ...first.span, end: last.span.end };
}
