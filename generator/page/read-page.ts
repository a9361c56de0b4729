import type { Heading, RootContent, Yaml } from "mdast";
import { toString } from "mdast-util-to-string";

import { Diagnostics, type Located, type Result } from "../diagnostics/diagnostic.js";
import { parseMarkdown } from "../source/parse-markdown.js";
import { Source, type SourceFile } from "../source/source.js";
import type { FieldTable, Page, RouteBlock, TableKind } from "./page.js";
import { looksLikeTable } from "./read-cells.js";
import { readFieldTable } from "./read-field-table.js";
import { readFrontMatter } from "./read-front-matter.js";
import { readRouteBlocks, type Range } from "./read-route-blocks.js";

/** Reads one page: its front matter, its heading and the sections it is made of. */
export function readPage(file: SourceFile): Result<Page> {
  const diagnostics = new Diagnostics();
  const source = new Source(file.path, file.text);
  reportBadBytes(source, diagnostics);
  const nodes = parseMarkdown(file.text).children;
  const yaml = nodes.find((node): node is Yaml => node.type === "yaml");
  const { title } = diagnostics.take(readFrontMatter(source, yaml));
  const sections = splitSections(source, nodes);
  const id = { value: typeName(file.path), span: title?.span ?? source.span(0, 0) };
  const kind = pageKind(file.path, id.value, title, sections);
  const empty = { description: undefined, tables: [], operations: [], actions: [] };
  const page: Page = { path: file.path, kind: kind ?? "type", id, heading: undefined, ...empty };
  if (page.kind === "prose" || page.kind === "index") return diagnostics.finish(page);
  if (kind === undefined) {
    const guess = sections.some(({ name }) => routeSections.includes(name)) ? "resource" : "type";
    diagnostics.report("missing-title", id.span, { id: id.value, kind: guess });
    return diagnostics.finish(
      readSections(source, { ...page, kind: guess }, sections, diagnostics),
    );
  }
  return diagnostics.finish(readSections(source, page, sections, diagnostics));
}

/** A heading and what stands below it, up to the next heading. */
interface Section {
  /** The heading in lower case; blank for what stands before the first one. */
  readonly name: string;
  readonly heading: (Located<string> & { readonly depth: number }) | undefined;
  readonly nodes: readonly RootContent[];
  readonly range: Range;
}

const fieldSections: ReadonlyMap<string, TableKind> = new Map([
  ["writeable fields", "writeable"],
  ["read only fields", "readOnly"],
]);
const routeSections: readonly string[] = ["operations", "actions"];
const knownHeadings = [
  "Resource Fields",
  "Writeable Fields",
  "Read Only Fields",
  "Operations",
  "Actions",
];

function splitSections(source: Source, nodes: readonly RootContent[]): readonly Section[] {
  const content = nodes.filter((node) => node.type !== "yaml");
  const starts = [
    0,
    ...content.flatMap((node, index) => (node.type === "heading" && index > 0 ? [index] : [])),
  ];
  return starts.map((from, index): Section => {
    const to = starts[index + 1] ?? content.length;
    const [first, ...rest] = content.slice(from, to);
    const heading = first?.type === "heading" ? locateHeading(source, first) : undefined;
    const own = heading === undefined && first !== undefined ? [first, ...rest] : rest;
    const start = heading?.span.end.offset ?? first?.position?.start.offset ?? 0;
    const end = content[to]?.position?.start.offset ?? source.text.length;
    return { name: heading?.value.toLowerCase() ?? "", heading, nodes: own, range: { start, end } };
  });
}

function locateHeading(source: Source, node: Heading): Located<string> & { depth: number } {
  const span = source.span(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  return { value: toString(node).trim(), span, depth: node.depth };
}

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
  if (!isType && !names.some((name) => routeSections.includes(name))) return "prose";
  if (id === "api-resources" || id === "") return "index";
  if (title?.value === "API") return "type";
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
    diagnostics.report("missing-heading", source.span(0, 0), { id: page.id.value });
  } else if (page.kind !== "common" && main.name !== page.id.value.toLowerCase()) {
    const args = { heading: main.heading?.value ?? "", id: page.id.value };
    diagnostics.report("heading-mismatch", main.heading?.span ?? page.id.span, args);
  }
  const tables: FieldTable[] = [];
  const routes: Record<string, readonly RouteBlock[]> = {};
  const seen = new Set<string>();
  for (const section of sections) {
    if (section === main || section.heading === undefined) continue;
    if (seen.has(section.name)) {
      diagnostics.report("duplicate-heading", section.heading.span, {
        heading: section.heading.value,
      });
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
    } else {
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
  return ranges.map((range) =>
    diagnostics.take(readFieldTable(source, { kind, ...range, keys: [] })),
  );
}

/** The tables of a section, those included that remark takes for a paragraph. */
function tableRanges(source: Source, section: Section): readonly Range[] {
  return section.nodes.flatMap((node) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    const isTable =
      node.type === "table" ||
      (node.type === "paragraph" && looksLikeTable(source.text.slice(start, end)));
    return isTable ? [{ start, end }] : [];
  });
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
