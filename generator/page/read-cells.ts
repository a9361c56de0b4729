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
  for (let at = start; at < end;) {
    const newline = source.text.indexOf("\n", at);
    const stop = newline === -1 || newline > end ? end : newline;
    if (source.text.slice(at, stop).trim() !== "") lines.push(splitLine(source, at, stop));
    at = stop + 1;
  }
  const [header = [], delimiter = [], ...rows] = lines;
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

function splitLine(source: Source, start: number, end: number): Cells {
  const bounds = [start - 1];
  for (let at = start; at < end; at++) {
    const character = source.text[at];
    if (character === "\\") at++;
    else if (character === "|") bounds.push(at);
  }
  bounds.push(end);
  const cells = bounds
    .slice(1)
    .map((bound, index) => source.trimmed((bounds[index] ?? 0) + 1, bound));
  // Pipes at both ends are a frame. One at the end alone closes nothing: a blank cell follows it.
  const framed = cells.length > 1 && cells[0]?.value === "";
  if (!framed) return cells;
  return cells.at(-1)?.value === "" ? cells.slice(1, -1) : cells.slice(1);
}
