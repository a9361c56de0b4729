import type { Range } from "../source/source.js";
import type { Block, Row } from "./block.js";
import { trimRange } from "./split-cells.js";

/**
 * Reads a table drawn in text, in the forms of Pandoc: a grid with `+---+` lines, or columns marked by lines of dashes.
 * The lines above and below become paragraphs. Undefined if there is no table.
 */
export function readDrawnTable(text: string, range: Range): readonly Block[] | undefined {
  if (
    !/^[ \t]*(?:\+[-=+]+\+|-{2,}(?:[ \t]+-{2,})+)[ \t]*$/m.test(text.slice(range.start, range.end))
  )
    return undefined;
  const lines = linesOf(text, range);
  const written = (line: Range): string => text.slice(line.start, line.end);
  const at = lines.findIndex((line) => isRule(written(line)));
  const isGrid = written(lines[at] ?? range)
    .trim()
    .startsWith("+");
  // A grid begins with a `+---+` line; a table of dashes begins with the header above its first line of dashes.
  const first = isGrid ? at : at - 1;
  const rule = lines[at];
  if (rule === undefined || first < 0) return undefined;
  const columns = columnsOf(rule, written(rule), isGrid);
  const rows: Row[] = [];
  let last = first;
  for (const [index, line] of lines.entries()) {
    if (index < first) continue;
    if (isGrid && !/^[ \t]*[+|]/.test(written(line))) break;
    last = index;
    if (isRule(written(line)) || /^[ \t]*-{3,}[ \t]*$/.test(written(line))) continue;
    const cells = columns.map(({ start, end }, column) => {
      const isLast = column === columns.length - 1;
      const from = Math.min(line.start + start, line.end);
      const to = isLast && !isGrid ? line.end : Math.min(line.start + end, line.end);
      return trimRange(text, from, Math.max(from, to));
    });
    rows.push({ cells, start: line.start, end: line.end });
  }
  const [header, ...body] = rows;
  if (header === undefined || body.length === 0) return undefined;
  const end = lines[last]?.end ?? range.end;
  const start = lines[first]?.start ?? range.start;
  const table: Block = {
    kind: "table",
    header: header.cells,
    delimiter: rule,
    rows: body,
    isBroken: false,
    start,
    end,
  };
  const above = lines[first - 1];
  const lead: readonly Block[] =
    above === undefined ? [] : [{ kind: "paragraph", start: range.start, end: above.end }];
  const below = lines[last + 1];
  const rest: readonly Block[] =
    below === undefined ? [] : [{ kind: "paragraph", start: below.start, end: range.end }];
  return [...lead, table, ...rest];
}

function linesOf(text: string, range: Range): readonly Range[] {
  const lines: Range[] = [];
  // Begins at the start of the line, because the indentation of a paragraph's first line counts for its columns.
  const begin = text.lastIndexOf("\n", range.start - 1) + 1;
  for (let at = begin; at < range.end;) {
    const newline = text.indexOf("\n", at);
    const end = newline === -1 || newline > range.end ? range.end : newline;
    lines.push({ start: at, end });
    at = end + 1;
  }
  return lines;
}

function isRule(line: string): boolean {
  return /^[ \t]*(?:\+[-=:+]+\+|-{2,}(?:[ \t]+-{2,})+)[ \t]*$/.test(line);
}

/** Returns the start and end of each column, counted from the start of a line. */
function columnsOf(rule: Range, line: string, isGrid: boolean): readonly Range[] {
  const marks = [...line.matchAll(isGrid ? /\+(?=[-=:])/g : /-+/g)].map(({ index }) => index);
  return marks.map((start, index) => ({
    start: isGrid ? start + 1 : start,
    end:
      (marks[index + 1] ?? rule.end - rule.start) - (isGrid && index === marks.length - 1 ? 1 : 0),
  }));
}
