import { overlapsAny, type Range } from "../source/source.js";
import type { Row, TableBlock } from "./block.js";
import { trimRange } from "./split-cells.js";

const framed =
  /^([ \t]*)#\|[ \t]*\n([^]*?)^[ \t]*\|#[ \t]*$|^[ \t>]*(`{3,}|~{3,})[^\n]*\n[^]*?^[ \t>]*\3/gm;

/**
 * Finds the tables of Yandex Flavored Markdown: rows between `||` and `||`, cells parted by `|`, all between lines `#|`
 * and `|#`. A row may have several lines. To remark, such a table is a paragraph.
 */
export function findFramedTables(text: string, taken: readonly Range[]): readonly TableBlock[] {
  if (!/^[ \t]*#\|[ \t]*$/m.test(text)) return [];
  return [...text.matchAll(framed)].flatMap((match): TableBlock[] => {
    const [whole, indent = "", inner] = match;
    const [start, end] = [match.index + indent.length, match.index + whole.length];
    if (inner === undefined || overlapsAny(taken, { start, end })) return [];
    const from = match.index + whole.indexOf("\n") + 1;
    const [header, ...rows] = readRows(text, { start: from, end: from + inner.length });
    if (header === undefined) return [];
    const delimiter = { start: header.end, end: header.end };
    return [{ kind: "table", header: header.cells, delimiter, rows, isBroken: false, start, end }];
  });
}

function readRows(text: string, { start, end }: Range): readonly Row[] {
  return [...text.slice(start, end).matchAll(/\|\|([^]*?)\|\|/g)].map(
    ({ 0: whole, 1: inner = "", index }): Row => {
      let at = start + index + 2;
      const cells = inner.split(/(?<!\\)\|/).map((cell): Range => {
        const range = trimRange(text, at, at + cell.length);
        at += cell.length + 1;
        return range;
      });
      return { cells, start: start + index, end: start + index + whole.length };
    },
  );
}
