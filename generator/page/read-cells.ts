import { Diagnostics, type Located, type Result } from "../diagnostics/diagnostic.js";
import type { Source } from "../source/source.js";

/** A line of a table: its cells as written, without the white space around them. */
export type Cells = readonly Located<string>[];

/** The lines of a pipe table. */
export interface CellTable {
  readonly header: Cells;
  readonly rows: readonly Cells[];
}

/**
 * Reads the cells of a pipe table from the text, each with its exact place.
 *
 * remark finds the tables, but not their cells: a blank cell is absent from its tree, a surplus
 * one is lost, and a table whose delimiter row has another number of cells is no table to it.
 */
export function readCells(source: Source, start: number, end: number): Result<CellTable> {
  const diagnostics = new Diagnostics();
  const lines: Cells[] = [];
  let frame: Frame = { opens: false, closes: false };
  for (let at = start; at < end;) {
    const newline = source.text.indexOf("\n", at);
    const stop = newline === -1 || newline > end ? end : newline;
    const line = source.text.slice(at, stop).trim();
    // The header shows whether pipes frame the lines or, unframed, a blank cell stands at an end.
    if (lines.length === 0) frame = { opens: line.startsWith("|"), closes: line.endsWith("|") };
    if (line !== "") lines.push(splitLine(source, at, stop, frame));
    at = stop + 1;
  }
  const [header = [], dashes = [], ...rows] = lines;
  // A row of dashes has no blank cells, so pipes around it are a frame, whatever the header has.
  const delimiter = dashes.filter(({ value }) => value !== "");
  for (const { span } of delimiter) source.use(span.start.offset, span.end.offset);
  if (delimiter.length !== header.length) {
    const args = { header: header.length, delimiter: delimiter.length };
    const { span } = delimiter[0] ?? source.trimmed(start, end);
    diagnostics.report(
      "malformed-table",
      { ...span, end: delimiter.at(-1)?.span.end ?? span.end },
      args,
    );
  }
  return diagnostics.finish({ header, rows });
}

/** True if text that is no table to remark was surely meant as one: its second line is a delimiter row. */
export function looksLikeTable(text: string): boolean {
  const [header = "", delimiter = ""] = text.split("\n", 2);
  return header.includes("|") && /^\s*\|?(\s*:?-+:?\s*\|)+\s*(:?-+:?)?\s*$/.test(delimiter);
}

interface Frame {
  readonly opens: boolean;
  readonly closes: boolean;
}

function splitLine(source: Source, start: number, end: number, frame: Frame): Cells {
  const bounds = [start - 1];
  for (let at = start; at < end; at++) {
    const character = source.text[at];
    if (character === "\\") at++;
    else if (character === "|") {
      bounds.push(at);
      source.use(at, at + 1);
    }
  }
  bounds.push(end);
  const cells = bounds
    .slice(1)
    .map((bound, index) => source.trimmed((bounds[index] ?? 0) + 1, bound));
  const text = source.text.slice(start, end).trim();
  const isFramed = text.startsWith("|") && text.endsWith("|");
  const from = (frame.opens || isFramed) && cells.length > 1 && cells[0]?.value === "" ? 1 : 0;
  const isClosed = (frame.closes || isFramed) && cells.length > 1 && cells.at(-1)?.value === "";
  return cells.slice(from, isClosed ? -1 : undefined);
}
