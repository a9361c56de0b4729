import { overlapsAny, type Range } from "../source/source.js";
import type { Row, TableBlock } from "./block.js";

/** How a site generator marks its tables. */
interface TableMarks {
  /** Matches the line above the rows. */
  readonly opens: RegExp;
  /** Matches the line below the rows. */
  readonly closes: RegExp;
  /** Matches a line that no table contains, such as another tag. Undefined if there is none. */
  readonly breaks?: RegExp;
  readonly readRows: (text: string, range: Range) => readonly Row[];
}

/** Finds tables between two lines of marks, outside of fences of code and of the ranges that are taken. */
export function findMarkedTables(
  text: string,
  taken: readonly Range[],
  { opens, closes, breaks, readRows }: TableMarks,
): readonly TableBlock[] {
  const tables: TableBlock[] = [];
  let fence: string | undefined;
  let open: { readonly start: number; readonly rows: number } | undefined;
  let next = 0;
  for (const line of text.split("\n")) {
    const at = next;
    next += line.length + 1;
    const mark = /^[ \t>]*(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) === true) fence = undefined;
    } else if (open === undefined && mark !== undefined) fence = mark;
    else if (opens.test(line)) open = { start: at + line.search(/\S/), rows: next };
    else if (open !== undefined && closes.test(line)) {
      const [start, end] = [open.start, at + line.trimEnd().length];
      const [header, ...rows] = readRows(text, { start: open.rows, end: at });
      open = undefined;
      if (header === undefined || overlapsAny(taken, { start, end })) continue;
      const delimiter = { start: header.end, end: header.end };
      const { cells } = header;
      tables.push({ kind: "table", header: cells, delimiter, rows, isBroken: false, start, end });
    } else if (breaks?.test(line) === true) open = undefined;
  }
  return tables;
}
