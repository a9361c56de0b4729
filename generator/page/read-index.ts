import { Diagnostics, type Located, type Result } from "../diagnostics/diagnostic.js";
import type { Range, Source } from "../source/source.js";
import type { IndexEntry, PageLink } from "./page.js";
import { readCells } from "./read-cells.js";
import { besideTables, tableRanges, type Section } from "./section.js";

/**
 * Reads the page that lists the resources: a table each, its header a link to the page, its one
 * row the description. What stands beside the tables is prose.
 */
export function readIndex(
  source: Source,
  sections: readonly Section[],
): Result<readonly IndexEntry[]> {
  const diagnostics = new Diagnostics();
  const entries = sections.flatMap((section) => {
    if (section.heading !== undefined) {
      source.pass(section.heading.whole.start, section.heading.whole.end);
    }
    for (const { start, end } of besideTables(source, section)) {
      const { value, span } = source.trimmed(start, end);
      if (!/\|/.test(value)) source.pass(start, end);
      else {
        const found = "text with table cells";
        diagnostics.report("unexpected-content", span, {
          found,
          expected: "an entry: a link, `---|`, a description",
        });
      }
    }
    return tableRanges(source, section).flatMap((range) => readEntry(source, range, diagnostics));
  });
  return diagnostics.finish(entries);
}

function readEntry(
  source: Source,
  { start, end }: Range,
  diagnostics: Diagnostics,
): readonly IndexEntry[] {
  const { header, rows } = diagnostics.take(readCells(source, start, end));
  const [name, second] = header;
  const link = name && readLink(name);
  const [row, ...more] = rows;
  if (link === undefined || second !== undefined || more.length > 0) {
    const span = second?.span ?? more[0]?.[0]?.span ?? name?.span ?? source.span(start, end);
    const found = link === undefined ? "entry without a link" : "entry of more than two cells";
    const expected = "a link, `---|`, a description";
    diagnostics.report("unexpected-content", span, { found, expected }, source.span(start, end));
    return [];
  }
  source.use(link.span.start.offset, link.span.end.offset);
  const description = row && joinCells(source, row);
  if (description !== undefined) {
    source.use(description.span.start.offset, description.span.end.offset);
  }
  return [{ link, description }];
}

function readLink({ value, span }: Located<string>): Located<PageLink> | undefined {
  const [whole, text, url] = /^\[([^[\]]*)\]\(([^()\s]*)\)$/.exec(value) ?? [];
  if (whole === undefined || text === undefined || url === undefined) return undefined;
  return { value: { text, url }, span };
}

/** A description with a pipe in it is still one text. */
function joinCells(source: Source, cells: readonly Located<string>[]): Located<string> | undefined {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const text = source.trimmed(first.span.start.offset, last.span.end.offset);
  return text.value === "" ? undefined : text;
}
