import type { Located } from "../../../diagnostics/diagnostic.js";
import type { Range } from "../../../source/source.js";
import { readCells, spanOfCells, type Cells } from "../../../markdown/cells.js";
import { parseLink } from "../../../markdown/links.js";
import type { RancherReader } from "./rancher-reader.js";
import { besideTables, tableRanges, type Section } from "../../../markdown/sections.js";
import type { IndexEntry } from "./page.js";

/**
 * Reads the index page of the resources. Each resource is a table: its header is a link to the page, its only row the
 * description. The text beside the tables is prose.
 */
export function readIndex(
  reader: RancherReader,
  sections: readonly Section[],
): readonly IndexEntry[] {
  return sections.flatMap((section) => {
    if (section.heading !== undefined) reader.pass(section.heading.whole);
    for (const range of besideTables(reader, section)) {
      const { value, span } = reader.trimmed(range.start, range.end);
      if (!value.includes("|")) reader.pass(range);
      else {
        const reason = "This looks like an entry; write a link, `---|` and a description";
        reader.report("unexpected-content", span, { reason });
      }
    }
    return tableRanges(reader, section).flatMap((range) => readEntry(reader, range));
  });
}

function readEntry(reader: RancherReader, range: Range): readonly IndexEntry[] {
  const { header, rows } = readCells(reader, range);
  const [name, second] = header;
  const link = name && parseLink(name.value);
  const [row, ...more] = rows;
  if (name === undefined || link === undefined || second !== undefined || more.length > 0) {
    const whole = reader.span(range.start, range.end);
    const span = second?.span ?? more[0]?.[0]?.span ?? name?.span ?? whole;
    const fault = link === undefined ? "no link" : "more than two cells";
    const reason = `The entry has ${fault}; write a link, \`---|\` and a description`;
    reader.report("unexpected-content", span, { reason }, whole);
    return [];
  }
  reader.use(name.span);
  const description = row && joinCells(reader, row);
  if (description !== undefined) reader.use(description.span);
  return [{ link: { value: link, span: name.span }, description }];
}

/** Joins cells to one text, because a description may contain pipes. */
function joinCells(reader: RancherReader, cells: Cells): Located<string> | undefined {
  const span = spanOfCells(cells);
  const text = span && reader.trimmed(span.start.offset, span.end.offset);
  return text?.value === "" ? undefined : text;
}
