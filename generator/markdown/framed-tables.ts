import type { Range } from "../source/source.js";
import type { Row, TableBlock } from "./block.js";
import { findMarkedTables } from "./marked-tables.js";
import { trimRange } from "./split-cells.js";

const marks = { opens: /^[ \t]*#\|[ \t]*$/, closes: /^[ \t]*\|#[ \t]*$/, readRows };

/**
 * Finds the tables of Yandex Flavored Markdown: rows between `||` and `||`, cells parted by `|`, all between lines `#|`
 * and `|#`. A row may have several lines. To remark, such a table is a paragraph.
 */
export function findFramedTables(text: string, taken: readonly Range[]): readonly TableBlock[] {
  return text.includes("#|") ? findMarkedTables(text, taken, marks) : [];
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
