import type { Source } from "../../../source/source.js";
import { suggest } from "../../../diagnostics/suggest.js";
import type { RancherReader } from "./rancher-reader.js";
import { tableRanges, type Section } from "../../../markdown/sections.js";
import type { Page, TableKind } from "./page.js";

/** A section heading that pages about types may have. */
interface KnownHeading {
  readonly title: string;
  readonly depth: number;
  /** The kind of the tables in the section. Undefined for the sections of operations and actions. */
  readonly table: TableKind | undefined;
}

const headings: readonly KnownHeading[] = [
  // Before 2016-08, a single table was directly below this heading. Reading it as writeable keeps its flags.
  { title: "Resource Fields", depth: 3, table: "writeable" },
  { title: "Writeable Fields", depth: 4, table: "writeable" },
  { title: "Read Only Fields", depth: 4, table: "readOnly" },
  { title: "Operations", depth: 3, table: undefined },
  { title: "Actions", depth: 3, table: undefined },
];

/** The titles of all sections of a page about a type. */
export const knownTitles: readonly string[] = headings.map(({ title }) => title);

/** The titles of the sections that contain just tables of fields. */
export const tableTitles: readonly string[] = ["Writeable Fields", "Read Only Fields"];

/** The names of the sections that contain blocks of operations and actions. */
export const routeSections: readonly string[] = ["operations", "actions"];

/** Matches the opening tag of the block of an operation or action. */
export const blockTag =
  /<div\b[^>]*\bclass\s*=\s*(?:"(?:[^"]*\s)?action(?:\s[^"]*)?"|'(?:[^']*\s)?action(?:\s[^']*)?')/;

/** True for the name of a section of a page about a type. */
export function isKnownSection(name: string): boolean {
  return headings.some(({ title }) => title.toLowerCase() === name);
}

/** Returns the kind of the tables in a section; undefined for a section that is read without tables. */
export function tableKindOf(name: string): TableKind | undefined {
  return headings.find(({ title }) => title.toLowerCase() === name)?.table;
}

/** Finds the section of the page's own heading, and compares the heading with the name of the folder. */
export function findMain(
  reader: RancherReader,
  page: Page,
  sections: readonly Section[],
): Section | undefined {
  const id = page.kind === "common" ? "Common Resource Fields" : page.id.value;
  const withHeading = sections.filter(({ heading }) => heading !== undefined);
  const main =
    withHeading.find(({ name }) => name === id.toLowerCase()) ??
    withHeading.find(({ name, heading }) => heading?.depth === 2 && !isKnownSection(name));
  if (main?.heading === undefined) {
    const span = withHeading[0]?.heading?.span ?? reader.span(0, 0);
    reader.report("missing-heading", span, { id });
    return undefined;
  }
  reader.use(main.heading.whole);
  const { value: heading, span, depth } = main.heading;
  if (main.name !== id.toLowerCase()) reader.report("heading-mismatch", span, { heading, id });
  if (depth !== 2) reader.report("heading-level", span, { heading, depth, expected: 2 });
  return main;
}

/** Gives a section with a misspelt heading the correctly spelt name, so that the section can be read. */
export function correctName(reader: RancherReader, section: Section): Section {
  const { heading, name } = section;
  if (heading === undefined) return section;
  const exact = headings.find(({ title }) => title.toLowerCase() === name);
  const meant = exact ?? guessHeading(reader, section, heading.value);
  if (meant === undefined) return section;
  const { value, depth, span } = heading;
  if (exact === undefined) {
    reader.report("unknown-heading", span, { heading: value, known: knownTitles });
  } else if (depth !== meant.depth) {
    reader.report("heading-level", span, { heading: value, depth, expected: meant.depth });
  }
  return { ...section, name: meant.title.toLowerCase() };
}

/** Returns the known heading that a misspelt heading resembles, if the section has the content of its sections. */
function guessHeading(source: Source, section: Section, heading: string): KnownHeading | undefined {
  const hasTable = tableRanges(source, section).length > 0;
  const hasBlock = blockTag.test(source.text.slice(section.range.start, section.range.end));
  const fitting = headings.filter(({ title, table }) => {
    if (table === undefined) return hasBlock;
    return !hasBlock && hasTable === (title !== "Resource Fields");
  });
  const meant = suggest(
    heading,
    fitting.map(({ title }) => title),
  );
  return fitting.find(({ title }) => title === meant);
}

/** Reports a section of fields that is not below `Resource Fields`. */
export function checkOrder(
  reader: RancherReader,
  section: Section,
  sections: readonly Section[],
): void {
  if (section.heading === undefined || section.name === "resource fields") return;
  const before = sections.slice(0, sections.indexOf(section));
  const parent = before.findLast(({ name }) => isKnownSection(name))?.name;
  // The section of the other kind of fields may be in between. If it is misplaced itself, it was reported.
  if (parent !== undefined && !routeSections.includes(parent)) return;
  const { value: heading, span } = section.heading;
  reader.report("misplaced-heading", span, { heading, parent: "Resource Fields" });
}
