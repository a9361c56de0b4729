import type { Diagnostics, Located } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { Source } from "../source/source.js";
import type { FieldTable, Page, RouteBlock, TableKind } from "./page.js";
import { withoutComments } from "./read-comments.js";
import { readFieldTable } from "./read-field-table.js";
import { readRouteBlocks } from "./read-route-blocks.js";
import { besideTables, blockTag, routeSections, tableRanges, type Section } from "./section.js";

const tableHeadings = ["Writeable Fields", "Read Only Fields"];
/** The headings of a page about a type, and how deep they stand. */
const headingDepths: ReadonlyMap<string, number> = new Map([
  ["Resource Fields", 3],
  ["Writeable Fields", 4],
  ["Read Only Fields", 4],
  ["Operations", 3],
  ["Actions", 3],
]);
const knownHeadings = [...headingDepths.keys()];
const tableKinds: ReadonlyMap<string, TableKind> = new Map([
  ["writeable fields", "writeable"],
  ["read only fields", "readOnly"],
  // Before 2016-08 one table stood right below; reading it as writeable keeps its flags.
  ["resource fields", "writeable"],
]);

/** Reads the sections of a page about a type, or of the common page. */
export function readSections(
  source: Source,
  page: Page,
  given: readonly Section[],
  diagnostics: Diagnostics,
): Page {
  const main = findMain(source, page, given, diagnostics);
  const isCommon = page.kind === "common";
  const sections = isCommon
    ? given
    : given.map((section) => correct(source, section, main, diagnostics));
  const tables: FieldTable[] = [];
  const routes: Record<string, readonly RouteBlock[]> = {};
  const seen = new Set<string>();
  let isTwice = false;
  for (const section of sections) {
    reportBlocks(source, section, diagnostics);
    if (section.heading === undefined) {
      if (reportTables(source, section, diagnostics)) tables.push(lostTable(source, section));
      passProse(source, section, diagnostics);
      continue;
    }
    const isMain = section.heading === main?.heading;
    const isSecondMain = !isMain && section.name === main?.name;
    const isSecond = isSecondMain || seen.has(section.name);
    if (isSecond && !isTwice) {
      const { span, value: heading, whole } = section.heading;
      const extent = source.span(whole.start, isSecondMain ? section.range.end : whole.end);
      diagnostics.report("duplicate-heading", span, { heading }, extent);
    }
    // A page that is there twice is one fault.
    isTwice ||= isSecondMain;
    if (isSecondMain) continue;
    seen.add(section.name);
    const known = new Set(isSecond ? namesOf(tables, routes[section.name] ?? []) : []);
    if (isMain) {
      if (isCommon) tables.push(...readTables(source, section, "common", diagnostics));
      else {
        if (reportTables(source, section, diagnostics)) tables.push(lostTable(source, section));
        passProse(source, section, diagnostics);
      }
    } else if (routeSections.includes(section.name)) {
      useHeading(source, section);
      const read = readRouteBlocks(source, section.range, tableRanges(source, section));
      const blocks = diagnostics.take(read).filter(({ name }) => !known.has(name.value));
      routes[section.name] = [...(routes[section.name] ?? []), ...blocks];
    } else {
      const kind = isCommon ? undefined : tableKinds.get(section.name);
      if (kind === undefined) {
        if (reportSection(source, section, diagnostics)) tables.push(lostTable(source, section));
      } else {
        checkOrder(section, sections, diagnostics);
        for (const table of readTables(source, section, kind, diagnostics)) {
          const rows = table.rows.filter(({ name }) => !known.has(name.value));
          tables.push({ ...table, rows });
        }
      }
    }
  }
  return {
    ...page,
    heading: main?.heading,
    description: isCommon ? undefined : describe(source, main),
    tables,
    operations: routes["operations"] ?? [],
    actions: routes["actions"] ?? [],
  };
}

/** The names of fields and blocks read so far: a second section that repeats them was reported. */
function namesOf(tables: readonly FieldTable[], blocks: readonly RouteBlock[]): readonly string[] {
  const rows = tables.flatMap((table) => table.rows);
  return [...rows, ...blocks].map(({ name }) => name.value);
}

/** The section of the page's own heading, held against the folder. */
function findMain(
  source: Source,
  page: Page,
  sections: readonly Section[],
  diagnostics: Diagnostics,
): Section | undefined {
  const id = page.kind === "common" ? "Common Resource Fields" : page.id.value;
  const withHeading = sections.filter(({ heading }) => heading !== undefined);
  const main =
    withHeading.find(({ name }) => name === id.toLowerCase()) ??
    withHeading.find(({ name, heading }) => heading?.depth === 2 && !isKnown(name));
  if (main?.heading === undefined) {
    const span = withHeading[0]?.heading?.span ?? source.span(0, 0);
    diagnostics.report("missing-heading", span, { id });
    return undefined;
  }
  useHeading(source, main);
  const { value: heading, span, depth } = main.heading;
  if (main.name !== id.toLowerCase()) {
    diagnostics.report("heading-mismatch", span, { heading, id });
  }
  if (depth !== 2) diagnostics.report("heading-level", span, { heading, depth, expected: 2 });
  return main;
}

function isKnown(name: string): boolean {
  return knownHeadings.some((heading) => heading.toLowerCase() === name);
}

/** A section whose heading is misspelt is read as what was surely meant, or all of it would be lost. */
function correct(
  source: Source,
  section: Section,
  main: Section | undefined,
  diagnostics: Diagnostics,
): Section {
  const { heading, name } = section;
  if (heading === undefined || section === main) return section;
  const exact = knownHeadings.find((known) => known.toLowerCase() === name);
  const meant = exact ?? guessHeading(source, section, heading.value);
  if (meant === undefined) return section;
  const expected = headingDepths.get(meant) ?? heading.depth;
  if (exact === undefined) {
    const args = { heading: heading.value, known: knownHeadings };
    diagnostics.report("unknown-heading", heading.span, args);
  } else if (heading.depth !== expected) {
    const args = { heading: heading.value, depth: heading.depth, expected };
    diagnostics.report("heading-level", heading.span, args);
  }
  return { ...section, name: meant.toLowerCase() };
}

/** The heading that was meant: one that is spelt alike and whose section holds such content. */
function guessHeading(source: Source, section: Section, heading: string): string | undefined {
  const hasTable = tableRanges(source, section).length > 0;
  const hasBlock = blockTag.test(source.text.slice(section.range.start, section.range.end));
  const fitting = knownHeadings.filter((known) => {
    if (routeSections.includes(known.toLowerCase())) return hasBlock;
    return known === "Resource Fields" ? !hasBlock && !hasTable : hasTable && !hasBlock;
  });
  return suggest(heading, fitting);
}

/** Both kinds of fields stand below `Resource Fields`. */
function checkOrder(
  section: Section,
  sections: readonly Section[],
  diagnostics: Diagnostics,
): void {
  if (section.heading === undefined || section.name === "resource fields") return;
  const before = sections.slice(0, sections.indexOf(section));
  const parent = before.findLast(({ name }) => isKnown(name))?.name;
  // The other kind of fields may stand between, and was reported if it is out of place itself.
  if (parent !== undefined && !routeSections.includes(parent)) return;
  const { value: heading, span } = section.heading;
  diagnostics.report("misplaced-heading", span, { heading, parent: "Resource Fields" });
}

/** Reports a section that is none of the dialect's, with all that stands in it; true if that is a table. */
function reportSection(source: Source, section: Section, diagnostics: Diagnostics): boolean {
  const { heading, range } = section;
  if (heading === undefined) return false;
  if (reportTables(source, section, diagnostics)) return true;
  const extent = source.span(heading.whole.start, range.end);
  const args = { heading: heading.value, known: knownHeadings };
  diagnostics.report("unknown-heading", heading.span, args, extent);
  return false;
}

/** A table that stands where none is read. */
function lostTable(source: Source, { range }: Section): FieldTable {
  const span = source.span(range.start, range.end);
  return { kind: "writeable", rows: [], columns: new Map(), isComplete: false, span };
}

/** Reports the first block of an operation or action that stands where none is read. */
function reportBlocks(source: Source, section: Section, diagnostics: Diagnostics): void {
  if (routeSections.includes(section.name)) return;
  const { start, end } = section.range;
  const block = blockTag.exec(source.text.slice(start, end));
  if (block === null) return;
  const found = "block of an operation or action";
  const expected = "it below `Operations` or `Actions`";
  const at = start + block.index;
  const span = source.span(at, at + block[0].length);
  const extent = source.span(at, end);
  diagnostics.report("unexpected-content", span, { found, expected }, extent);
}

/** Reports the heading of tables that are not read, which loses their fields; true if there are any. */
function reportTables(source: Source, section: Section, diagnostics: Diagnostics): boolean {
  const [table] = tableRanges(source, section);
  const { heading, range } = section;
  if (table === undefined) return false;
  // Below the page's own heading, or none, it is the table that is out of place, not the heading.
  const isMain = heading === undefined || heading.depth === 2;
  const place = isMain ? source.trimmed(table.start, table.end).span : heading.span;
  const extent = source.span(isMain ? table.start : heading.whole.start, range.end);
  const args = { heading: heading?.value ?? "", known: tableHeadings };
  diagnostics.report("misplaced-table", place, args, extent);
  return true;
}

function readTables(
  source: Source,
  section: Section,
  kind: TableKind,
  diagnostics: Diagnostics,
): readonly FieldTable[] {
  useHeading(source, section);
  const ranges = tableRanges(source, section);
  const isLost = passProse(source, section, diagnostics);
  const mayBeEmpty = section.name === "resource fields";
  if (ranges.length === 0 && section.heading !== undefined && !mayBeEmpty && !isLost) {
    diagnostics.report("missing-table", section.heading.span, { heading: section.heading.value });
  }
  const tables = ranges.map((range) =>
    diagnostics.take(readFieldTable(source, { kind, ...range, keys: [] })),
  );
  return isLost ? [...tables, lostTable(source, section)] : tables;
}

function useHeading(source: Source, section: Section): void {
  if (section.heading === undefined) return;
  source.use(section.heading.whole.start, section.heading.whole.end);
}

/**
 * Takes what stands beside the tables of a section for prose, unless it has the marks of a row or
 * a heading that Markdown does not see; true if rows were lost so.
 */
function passProse(source: Source, section: Section, diagnostics: Diagnostics): boolean {
  let isLost = false;
  for (const { start, end } of besideTables(source, section)) {
    const { value, span } = source.trimmed(start, end);
    const [line = ""] = value.split("\n");
    const isHeading = /^#{1,6}[^#\s]/.test(value) && isKnown(line.replace(/^#+/, "").toLowerCase());
    const isField = tableKinds.has(section.name) || section.name === "common resource fields";
    const isRow = isField && /\||<t[dr]\b/i.test(value);
    if (isHeading) {
      const found = `text \`${line}\``;
      const expected = "a space behind the `#`s of a heading";
      diagnostics.report("unexpected-content", span, { found, expected });
    } else if (isRow) {
      isLost = true;
      const found = `text \`${line}\` with table cells`;
      const expected = "rows right below the table, with no blank line between";
      diagnostics.report("unexpected-content", span, { found, expected });
    } else source.pass(start, end);
  }
  return isLost;
}

function describe(source: Source, main: Section | undefined): Located<string> | undefined {
  const texts = (main === undefined ? [] : besideTables(source, main)).map(({ start, end }) => {
    return { start, end, value: withoutComments(source.text.slice(start, end)).trim() };
  });
  const ranges = texts.filter(({ value }) => value !== "");
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const { value, span } = source.trimmed(first.start, last.end);
  const text = { value: withoutComments(value).trim(), span };
  return /^(?:<br\s*\/?>|\s)*$/i.test(text.value) ? undefined : text;
}
