import type { Located } from "../../../diagnostics/diagnostic.js";
import { withoutComments } from "../../../markdown/comments.js";
import type { RancherReader } from "./rancher-reader.js";
import { besideTables, tableRanges, type Section } from "../../../markdown/sections.js";
import type { FieldRow, FieldTable, Page, RouteBlock, TableKind } from "./page.js";
import { checkOrder, correctName, findMain, tableKindOf } from "./headings.js";
import { lostTable, passProse, reportBlocks, reportSection, reportTables } from "./misplaced.js";
import { readFieldTable } from "./read-field-table.js";
import { readRouteBlocks } from "./read-route-blocks.js";

/** Reads the sections of a page about a type, or of the common fields page. */
export function readSections(reader: RancherReader, page: Page, given: readonly Section[]): Page {
  const main = findMain(reader, page, given);
  const isCommon = page.kind === "common";
  const sections = isCommon
    ? given
    : given.map((section) => (section === main ? section : correctName(reader, section)));
  const content = new PageContent(reader, sections, isCommon);
  for (const section of withoutRepeats(reader, sections, main)) {
    reportBlocks(reader, section);
    if (section.heading === undefined) content.readProse(section);
    else if (section.heading !== main?.heading) content.readSection(section);
    else if (isCommon) content.readTables(section, "common");
    else content.readProse(section);
  }
  const { tables, operations, actions } = content;
  const description = isCommon || main === undefined ? undefined : describe(reader, main);
  return { ...page, heading: main?.heading, description, tables, operations, actions };
}

/** Removes sections that repeat the page's own heading, and reports repeated headings. */
function withoutRepeats(
  reader: RancherReader,
  sections: readonly Section[],
  main: Section | undefined,
): readonly Section[] {
  const seen = new Set<string>();
  let isPageRepeated = false;
  return sections.filter((section) => {
    const { heading, name, range } = section;
    if (heading === undefined) return true;
    const repeatsMain = heading !== main?.heading && name === main?.name;
    // If a page contains its own heading twice, later repeated headings are part of the same fault.
    if ((repeatsMain || seen.has(name)) && !isPageRepeated) {
      const { span, value, whole } = heading;
      const extent = reader.span(whole.start, repeatsMain ? range.end : whole.end);
      reader.report("duplicate-heading", span, { heading: value }, extent);
    }
    isPageRepeated ||= repeatsMain;
    if (!repeatsMain) seen.add(name);
    return !repeatsMain;
  });
}

/** The content of a page's sections, as far as it was read. */
class PageContent {
  readonly tables: FieldTable[] = [];
  readonly operations: RouteBlock[] = [];
  readonly actions: RouteBlock[] = [];
  readonly #routes = new Map([
    ["operations", this.operations],
    ["actions", this.actions],
  ]);
  readonly #seen = new Set<string>();

  constructor(
    readonly reader: RancherReader,
    readonly sections: readonly Section[],
    readonly isCommon: boolean,
  ) {}

  /** Reads a section that should contain just prose. */
  readProse(section: Section): void {
    if (reportTables(this.reader, section)) this.tables.push(lostTable(this.reader, section));
    passProse(this.reader, section);
  }

  /** Reads a section below a heading other than the page's own. */
  readSection(section: Section): void {
    const { name } = section;
    const kind = this.isCommon ? undefined : tableKindOf(name);
    const blocks = this.#routes.get(name);
    // A second section with the same heading, which was reported, may repeat rows and blocks of the first one.
    const rows = this.tables.flatMap((table) => table.rows);
    const known = this.#seen.has(name) ? [...rows, ...(blocks ?? [])].map(nameOf) : [];
    this.#seen.add(name);
    if (blocks !== undefined) {
      if (section.heading !== undefined) this.reader.use(section.heading.whole);
      const read = readRouteBlocks(this.reader, section);
      blocks.push(...read.filter((block) => !known.includes(nameOf(block))));
    } else if (kind !== undefined) {
      checkOrder(this.reader, section, this.sections);
      this.readTables(section, kind, known);
    } else if (reportSection(this.reader, section)) {
      this.tables.push(lostTable(this.reader, section));
    }
  }

  /** Reads the tables of a section, except the rows whose names are in `known`. */
  readTables(section: Section, kind: TableKind, known: readonly string[] = []): void {
    const { heading } = section;
    if (heading !== undefined) this.reader.use(heading.whole);
    const ranges = tableRanges(this.reader, section);
    const isLost = passProse(this.reader, section);
    const mayBeEmpty = section.name === "resource fields";
    if (ranges.length === 0 && heading !== undefined && !mayBeEmpty && !isLost) {
      this.reader.report("missing-table", heading.span, { heading: heading.value });
    }
    for (const range of ranges) {
      const table = readFieldTable(this.reader, { kind, range, keys: [] });
      const rows = table.rows.filter((row) => !known.includes(nameOf(row)));
      this.tables.push({ ...table, rows });
    }
    if (isLost) this.tables.push(lostTable(this.reader, section));
  }
}

function nameOf({ name }: FieldRow | RouteBlock): string {
  return name.value;
}

/** Returns the text below the page's own heading, without comments. */
function describe(reader: RancherReader, main: Section): Located<string> | undefined {
  const texts = besideTables(reader, main).filter(({ start, end }) => {
    return withoutComments(reader.text.slice(start, end)).trim() !== "";
  });
  const [first, last] = [texts[0], texts.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const { value, span } = reader.trimmed(first.start, last.end);
  const text = withoutComments(value).trim();
  return /^(?:<br\s*\/?>|\s)*$/i.test(text) ? undefined : { value: text, span };
}
