import type { Range } from "../source/source.js";
import type { Row, TableBlock } from "./block.js";
import { findMarkedTables } from "./marked-tables.js";
import { trimRange } from "./split-cells.js";

const marks = {
  opens: /^[ \t]*\{%[ \t]*table\b[^\n]*?%\}[ \t]*$/,
  closes: /^[ \t]*\{%[ \t]*\/table[ \t]*%\}[ \t]*$/,
  breaks: /^[ \t]*\{%/,
  readRows,
};

/**
 * Finds the tables of Markdoc: rows parted by `---`, each a list of cells, between `{% table %}` and `{% /table %}`. To
 * remark, a row is a list, and its last item is a heading above the line of dashes.
 */
export function findMarkdocTables(text: string, taken: readonly Range[]): readonly TableBlock[] {
  return /\{%[ \t]*\/table/.test(text) ? findMarkedTables(text, taken, marks) : [];
}

function readRows(text: string, { start, end }: Range): readonly Row[] {
  const rows: Row[] = [];
  let at = start;
  for (const part of text.slice(start, end).split(/^[ \t]*-{3,}[ \t]*$/m)) {
    const marks = [...part.matchAll(/^[ \t]*[*-][ \t]?/gm)];
    const margin = Math.min(...marks.map(([mark]) => mark.search(/\S/)));
    const own = marks.filter(([mark]) => mark.search(/\S/) === margin);
    const cells = own.map(({ 0: mark, index }, number): Range => {
      const next = own[number + 1]?.index ?? part.length;
      return trimRange(text, at + index + mark.length, at + next);
    });
    const [first, last] = [cells[0], cells.at(-1)];
    if (first !== undefined && last !== undefined)
      rows.push({ cells, start: first.start, end: last.end });
    at += part.length + (/^[ \t]*-{3,}[ \t]*/.exec(text.slice(at + part.length))?.[0].length ?? 0);
  }
  return rows;
}
