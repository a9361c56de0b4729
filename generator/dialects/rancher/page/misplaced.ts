import type { RancherReader } from "./rancher-reader.js";
import { besideTables, tableRanges, type Section } from "../../../markdown/sections.js";
import type { FieldTable } from "./page.js";
import {
  blockTag,
  isKnownSection,
  knownTitles,
  routeSections,
  tableKindOf,
  tableTitles,
} from "./headings.js";

/** Makes a placeholder for a table that could not be read, so that nothing is inferred from missing fields. */
export function lostTable(reader: RancherReader, { range }: Section): FieldTable {
  const span = reader.span(range.start, range.end);
  return { kind: "writeable", rows: [], columns: new Map(), isComplete: false, span };
}

/** Reports a section with an unknown heading, including its content. Returns true if the content has a table. */
export function reportSection(reader: RancherReader, section: Section): boolean {
  const { heading, range } = section;
  if (heading === undefined) return false;
  if (reportTables(reader, section)) return true;
  const extent = reader.span(heading.whole.start, range.end);
  const args = { heading: heading.value, known: knownTitles };
  reader.report("unknown-heading", heading.span, args, extent);
  return false;
}

/** Reports the first block of an operation or action in a section that should have none. */
export function reportBlocks(reader: RancherReader, section: Section): void {
  if (routeSections.includes(section.name)) return;
  const { start, end } = section.range;
  const block = blockTag.exec(reader.text.slice(start, end));
  if (block === null) return;
  const reason =
    "A block of an operation or action is read below `Operations` or `Actions` only; move it there";
  const at = start + block.index;
  const span = reader.span(at, at + block[0].length);
  reader.report("unexpected-content", span, { reason }, reader.span(at, end));
}

/** Reports tables at a place where they are not read, so that their fields are lost. Returns true if there are any. */
export function reportTables(reader: RancherReader, section: Section): boolean {
  const [table] = tableRanges(reader, section);
  const { heading, range } = section;
  if (table === undefined) return false;
  // Below the page's own heading, or below none, the table is misplaced, not the heading.
  const isMain = heading === undefined || heading.depth === 2;
  const span = isMain ? reader.trimmed(table.start, table.end).span : heading.span;
  const extent = reader.span(isMain ? table.start : heading.whole.start, range.end);
  const args = { heading: heading?.value ?? "", known: tableTitles };
  reader.report("misplaced-table", span, args, extent);
  return true;
}

/**
 * Claims the text beside the tables of a section as prose. Text that looks like table rows in a section of fields, or
 * like a heading that Markdown does not recognise, is reported instead. Returns true if there are such rows.
 */
export function passProse(reader: RancherReader, section: Section): boolean {
  const isField =
    tableKindOf(section.name) !== undefined || section.name === "common resource fields";
  let hasRows = false;
  for (const range of besideTables(reader, section)) {
    const { value, span } = reader.trimmed(range.start, range.end);
    const [line = ""] = value.split("\n");
    const isHeading =
      /^#{1,6}[^#\s]/.test(value) && isKnownSection(line.replace(/^#+/, "").toLowerCase());
    if (isHeading) {
      const reason = `\`${line}\` is not a heading; write a space between \`#\` and the name`;
      reader.report("unexpected-content", span, { reason });
    } else if (isField && /\||<t[dr]\b/i.test(value)) {
      hasRows = true;
      const reason = `\`${line}\` looks like a row of a table, but is apart from it; remove the blank line between`;
      reader.report("unexpected-content", span, { reason });
    } else reader.pass(range);
  }
  return hasRows;
}
