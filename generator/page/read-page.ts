import type { RootContent, Yaml } from "mdast";

import { Diagnostics, type Located, type Result } from "../diagnostics/diagnostic.js";
import { parseMarkdown } from "../source/parse-markdown.js";
import { Source, type SourceFile } from "../source/source.js";
import type { FieldTable, Page, RouteBlock, TableKind } from "./page.js";
import { readFieldTable } from "./read-field-table.js";
import { readFrontMatter } from "./read-front-matter.js";
import { readRouteBlocks } from "./read-route-blocks.js";
import { splitSections, strayRows, tableRanges, type Section } from "./section.js";

/** Reads one page: its front matter, its heading and the sections it is made of. */
export function readPage(file: SourceFile): Result<Page> {
  const diagnostics = new Diagnostics();
  const source = new Source(file.path, file.text.replace(/^\uFEFF/, ""));
  reportBadBytes(source, diagnostics);
  const nodes = parseNodes(source, diagnostics);
  const yaml = nodes.find((node): node is Yaml => node.type === "yaml");
  const { title, isBroken } = diagnostics.take(readFrontMatter(source, yaml));
  const sections = splitSections(source, nodes);
  const id = { value: typeName(file.path), span: title?.span ?? source.span(0, 0) };
  const kind = pageKind(file.path, id.value, title, sections);
  const empty = { description: undefined, tables: [], operations: [], actions: [] };
  const page: Page = {
    path: file.path,
    kind: kind ?? "type",
    isKindGuessed: kind === undefined,
    id,
    heading: undefined,
    ...empty,
  };
  if (page.kind === "prose" || page.kind === "index") return diagnostics.finish(page);
  if (kind === undefined) {
    const guess = sections.some(({ name }) => routeSections.includes(name)) ? "resource" : "type";
    if (!isBroken) diagnostics.report("missing-title", id.span, { id: id.value, kind: guess });
    return diagnostics.finish(
      readSections(source, { ...page, kind: guess }, sections, diagnostics),
    );
  }
  return diagnostics.finish(readSections(source, page, sections, diagnostics));
}

/** Parses the page; one that nests deeper than a parser's stack is a fault of the page, not ours. */
function parseNodes(source: Source, diagnostics: Diagnostics): readonly RootContent[] {
  try {
    return parseMarkdown(source.text).children;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    diagnostics.report("unreadable-page", source.span(0, 0), {
      reason: "nesting beyond all bounds",
    });
    return [];
  }
}

const fieldSections: ReadonlyMap<string, TableKind> = new Map([
  ["writeable fields", "writeable"],
  ["read only fields", "readOnly"],
]);
const routeSections: readonly string[] = ["operations", "actions"];
const tableHeadings = ["Writeable Fields", "Read Only Fields"];
const knownHeadings = [
  "Resource Fields",
  "Writeable Fields",
  "Read Only Fields",
  "Operations",
  "Actions",
];

/** The folder's name, or the file's where a page has no folder of its own. */
function typeName(path: string): string {
  const parts = path.replace(/\.md$/, "").split("/");
  const last = parts.pop() ?? "";
  return last === "index" ? (parts.pop() ?? "") : last;
}

/** Undefined if the page is about a type and does not say whether it is a resource. */
function pageKind(
  path: string,
  id: string,
  title: Located<string> | undefined,
  sections: readonly Section[],
): Page["kind"] | undefined {
  const parts = path.split("/");
  const names = sections.map((section) => section.name);
  if (names.includes("common resource fields")) return "common";
  const isType = parts.includes("api-resources") || names.includes("resource fields");
  const hasRoutes = names.some((name) => routeSections.includes(name));
  if (!isType && !hasRoutes) return "prose";
  if (id === "api-resources" || id === "") return "index";
  // Routes make a resource; a title that says otherwise is reported, not believed.
  if (title?.value === "API") return hasRoutes ? undefined : "type";
  return title?.value.endsWith(` - ${id}`) ? "resource" : undefined;
}

function readSections(
  source: Source,
  page: Page,
  sections: readonly Section[],
  diagnostics: Diagnostics,
): Page {
  const main = sections.find((section) => section.heading?.depth === 2);
  if (main === undefined) {
    const first = sections.find((section) => section.heading !== undefined)?.heading;
    const span = first?.span ?? source.span(0, 0);
    diagnostics.report("missing-heading", span, { id: page.id.value });
  } else if (page.kind !== "common" && main.name !== page.id.value.toLowerCase()) {
    const args = { heading: main.heading?.value ?? "", id: page.id.value };
    diagnostics.report("heading-mismatch", main.heading?.span ?? page.id.span, args);
  }
  const tables: FieldTable[] = [];
  const routes: Record<string, readonly RouteBlock[]> = {};
  const seen = new Set(main === undefined ? [] : [main.name]);
  if (page.kind !== "common" && main !== undefined) reportTables(source, main, diagnostics);
  for (const section of sections) {
    reportBlocks(source, section, diagnostics);
    if (section === main || section.heading === undefined) continue;
    if (seen.has(section.name)) {
      const { span, value: heading } = section.heading;
      diagnostics.report("duplicate-heading", span, { heading });
      if (section.name === main?.name) continue;
    }
    seen.add(section.name);
    const kind = fieldSections.get(section.name);
    if (kind !== undefined) tables.push(...readTables(source, section, kind, diagnostics));
    else if (routeSections.includes(section.name)) {
      const read = readRouteBlocks(source, section.range, tableRanges(source, section));
      routes[section.name] = diagnostics.take(read);
    } else if (section.name === "resource fields") {
      // Before 2016-08 one table stood right here; reading it as writeable keeps its flags.
      if (tableRanges(source, section).length > 0) {
        tables.push(...readTables(source, section, "writeable", diagnostics));
      }
    } else if (!reportTables(source, section, diagnostics)) {
      const args = { heading: section.heading.value, known: knownHeadings };
      diagnostics.report("unknown-heading", section.heading.span, args);
    }
  }
  if (page.kind === "common" && main !== undefined) {
    tables.push(...readTables(source, main, "common", diagnostics));
  }
  return {
    ...page,
    heading: main?.heading,
    description: page.kind === "common" ? undefined : describe(source, main),
    tables,
    operations: routes["operations"] ?? [],
    actions: routes["actions"] ?? [],
  };
}

/** Reports the first block of an operation or action that stands where none is read. */
function reportBlocks(source: Source, section: Section, diagnostics: Diagnostics): void {
  if (routeSections.includes(section.name)) return;
  const { start, end } = section.range;
  const at = source.text.slice(start, end).indexOf('<div class="action"');
  if (at === -1) return;
  const found = "block of an operation or action";
  const expected = "it below `Operations` or `Actions`";
  const span = source.span(start + at, start + at + '<div class="action"'.length);
  diagnostics.report("unexpected-content", span, { found, expected });
}

/** Reports the heading of tables that are not read, which loses their fields; true if there are any. */
function reportTables(source: Source, section: Section, diagnostics: Diagnostics): boolean {
  const [table] = tableRanges(source, section);
  if (table === undefined || section.heading === undefined) return false;
  const { value: heading, depth, span } = section.heading;
  // Below the page's own heading it is the table that is out of place, not the heading.
  const place = depth === 2 ? source.trimmed(table.start, table.end).span : span;
  diagnostics.report("misplaced-table", place, { heading, known: tableHeadings });
  return true;
}

function readTables(
  source: Source,
  section: Section,
  kind: TableKind,
  diagnostics: Diagnostics,
): readonly FieldTable[] {
  const ranges = tableRanges(source, section);
  if (ranges.length === 0 && section.heading !== undefined) {
    diagnostics.report("missing-table", section.heading.span, { heading: section.heading.value });
  }
  for (const { start, end } of strayRows(source, section)) {
    const { value, span } = source.trimmed(start, end);
    const found = `text \`${value.split("\n")[0] ?? ""}\` with table cells`;
    const expected = "rows right below the table, with no blank line between";
    diagnostics.report("unexpected-content", span, { found, expected });
  }
  return ranges.map((range) =>
    diagnostics.take(readFieldTable(source, { kind, ...range, keys: [] })),
  );
}

function describe(source: Source, main: Section | undefined): Located<string> | undefined {
  const [first, last] = [main?.nodes[0], main?.nodes.at(-1)];
  if (first?.position?.start.offset === undefined) return;
  const end = last?.position?.end.offset ?? first.position.start.offset;
  const text = source.trimmed(first.position.start.offset, end);
  return /^(?:<br\s*\/?>|\s)*$/i.test(text.value) ? undefined : text;
}

function reportBadBytes(source: Source, diagnostics: Diagnostics): void {
  const at = source.text.search(/[\uFFFD\0]/);
  if (at === -1) return;
  const reason = source.text[at] === "\0" ? "a NUL character" : "a replacement character";
  diagnostics.report("unreadable-page", source.span(at, at + 1), { reason });
}
