import { overlapsAny, type Range } from "../source/source.js";
import type { TableBlock } from "./block.js";
import { toTable } from "./pipe-tables.js";
import { splitRow } from "./split-cells.js";

/** A header with pipes above a row of dashes that does not part the columns, and the lines with pipes below it. */
export interface UndividedTable extends Range {
  /** True if it cannot be anything but a table: the first row has as many cells as the header, and no other has more. */
  readonly isTable: boolean;
}

/** Matches code, comments and front matter, or a row of dashes in its first group. */
const ruled =
  /(?<![^])---[ \t]*\n[^]*?^---[ \t]*$|^[ \t>]*(?:`{3,}|~{3,})[^]*?(?:^[ \t>]*(?:`{3,}|~{3,})[ \t]*$|(?![^]))|<!--[^]*?(?:-->|(?![^]))|<pre\b[^]*?(?:<\/pre>|(?![^]))|^([ \t>]*[|+:=–—-][ \t|+:=–—-]{2,})$/gm;

/**
 * Finds tables whose row of dashes does not part the columns: `--- ---` or `-------` below `Name | Type`. remark takes
 * the header for a heading or for text.
 */
export function findUndivided(text: string): readonly UndividedTable[] {
  if (!/\|[^\n|]*\n[ \t>]*[|+:=–—-][ \t|+:=–—-]{2,}\n[^\n]*\|/.test(text)) return [];
  return [...text.matchAll(ruled)].flatMap(({ 1: dashes, index }) =>
    dashes === undefined ? [] : tableAround(text, index),
  );
}

/** Returns those of the tables that are unmistakable and not in a list or a quote. */
export function readUndivided(text: string, taken: readonly Range[]): readonly TableBlock[] {
  return findUndivided(text)
    .filter((one) => one.isTable && /^\S/.test(text.slice(one.start)) && !overlapsAny(taken, one))
    .map((one) => ({ ...toTable(text, one), isBroken: true }));
}

function tableAround(text: string, at: number): readonly UndividedTable[] {
  const lineAt = (start: number): Range => {
    const end = text.indexOf("\n", start);
    return { start, end: end === -1 ? text.length : end };
  };
  const lineAbove = ({ start }: Range): Range =>
    start === 0 ? { start: 0, end: 0 } : lineAt(text.lastIndexOf("\n", start - 2) + 1);
  const written = ({ start, end }: Range): string => text.slice(start, end);
  const dashes = lineAt(at);
  const header = lineAbove(dashes);
  const isRow = (line: Range): boolean => /\S[ \t]*\|[ \t]*\S/.test(written(line));
  // A row of dashes within a table parts its rows.
  const above = header.start === 0 ? "" : written(lineAbove(header));
  if (at === 0 || !isRow(header) || isDivided(written(dashes)) || /\||^[ \t>]*\+-/.test(above))
    return [];
  if (!/[\p{L}\p{N}]/u.test(written(header)) || /^[ \t>]*(?:#|<|[*+-][ \t])/.test(written(header)))
    return [];
  const rows: Range[] = [];
  for (let line = lineAt(dashes.end + 1); isRow(line); line = lineAt(line.end + 1)) {
    rows.push(line);
    if (line.end === text.length) break;
  }
  const last = rows.at(-1);
  if (last === undefined) return [];
  const head = written(header).trim();
  const frame = { opens: head.startsWith("|"), closes: head.endsWith("|") };
  const width = splitRow(text, header, frame).length;
  const widths = rows.map((row) => splitRow(text, row, frame).length);
  const isTable = width > 1 && widths[0] === width && widths.every((one) => one <= width);
  return [{ start: header.start, end: last.end, isTable }];
}

/** True for a row of dashes in the form of GFM, with at least two cells. */
function isDivided(text: string): boolean {
  return (
    /^[ \t>]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?::?-+:?[ \t]*)?$/.test(text) &&
    /-[ \t:]*\|[ \t:]*-/.test(text)
  );
}
