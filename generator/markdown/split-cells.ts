import type { Range } from "../source/source.js";
import type { Cell } from "./block.js";

/** Says if the header of a table begins and ends with a pipe. */
export interface Frame {
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * Splits a row of a pipe table into cells. A pipe after a backslash belongs to its cell. Blank cells are kept, except
 * before a first pipe, if the header begins with one, too, and after a last pipe. As in GFM, a row may end with a pipe
 * even if its header does not.
 */
export function splitRow(text: string, line: Range, frame: Frame): readonly Cell[] {
  const pipes: number[] = [];
  for (let at = line.start; at < line.end; at++) {
    const character = text[at];
    if (character === "\\") at++;
    else if (character === "|") pipes.push(at);
  }
  const edges = [line.start - 1, ...pipes, line.end];
  const cells: Cell[] = [];
  for (let index = 1; index < edges.length; index++) {
    cells.push(trimRange(text, (edges[index - 1] ?? 0) + 1, edges[index] ?? 0));
  }
  const isBlank = (cell: Cell | undefined): boolean =>
    cell !== undefined && cell.start === cell.end;
  const quoted = (cell: Cell | undefined): boolean =>
    cell !== undefined && /^(?:>\s*)+$/.test(text.slice(cell.start, cell.end));
  if (
    cells.length > 1 &&
    (frame.opens || pipes.length > 0) &&
    (isBlank(cells[0]) || quoted(cells[0]))
  ) {
    if (frame.opens) cells.shift();
  }
  if (cells.length > 1 && isBlank(cells.at(-1)) && (frame.closes || pipes.at(-1) !== undefined)) {
    if (frame.closes || text.slice(line.start, line.end).trimEnd().endsWith("|")) cells.pop();
  }
  return cells;
}

/** Returns a range without the white space at its ends. */
export function trimRange(text: string, start: number, end: number): Range {
  let [from, to] = [start, Math.max(start, end)];
  while (from < to && /\s/.test(text[from] ?? "")) from++;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to--;
  return { start: from, end: to };
}
