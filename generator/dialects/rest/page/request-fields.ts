import type { Method } from "../../../core/api.js";
import type { Block, TableBlock } from "../../../markdown/block.js";
import { plainText } from "../../../markdown/inline.js";
import type { Page, Placed, Section } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { HeadingReader } from "./heading-words.js";
import { labelAbove } from "./label-above.js";
import { openPath } from "./query-values.js";
import { routeTextOf } from "./route-pieces.js";
import { readMethod, readRoute, type RouteText } from "./route-text.js";

/** A request whose path and method are written in different places of a section. */
export interface RequestFields {
  readonly route: RouteText;
  readonly method: Method;
  readonly range: Range;
  readonly placed: Placed;
  /** The table with the method. Undefined if the method is not in a table. */
  readonly methodTable?: Placed;
}

interface FoundPath extends Omit<RequestFields, "method"> {
  readonly label: string;
}

/**
 * Reads `**URL**: /x` and `**Method**: GET`, each in a paragraph, a code block, a list of one item or below its own
 * heading. The method may also be in a table of labels and values. The first of each counts. Further paths count if
 * they have the label of the first one, or are lines of its paragraph. Empty unless the section states both.
 */
export function readRequestFields(
  section: Section,
  headings: HeadingReader,
): readonly RequestFields[] {
  const found: FoundPath[] = [];
  let method: Method | undefined;
  let methodTable: Placed | undefined;
  for (const placed of partsOf(section, headings)) {
    const { block } = placed;
    if (block.kind === "table" && method === undefined) {
      method = methodInTable(section.page, block, headings);
      if (method !== undefined) methodTable = placed;
    }
    const range = textRange(block);
    if (range === undefined) continue;
    for (const { label, text } of linesOf(section.page, range, above(placed, headings))) {
      // A URL that is a whole paragraph needs no label.
      if (label === "" && block.kind === "paragraph" && /^https?:\/\/\S+$/.test(text))
        addPath(found, { label, range, placed, route: readRoute(text) });
      const own = readMethod(text);
      // A method in capitals counts under any label: `Type: GET`.
      if (own !== undefined && text === own && label !== "") method ??= own;
      const isRequest =
        headings.read(label).words.has("endpoint") || /^request format$/i.test(label);
      if (!isRequest) continue;
      if (own !== undefined) method ??= own;
      else addPath(found, { label, range, placed, route: readRoute(text) });
    }
  }
  const known = method;
  return known === undefined
    ? []
    : found.map(({ route, range, placed }) => ({
        route,
        method: known,
        range,
        placed,
        ...(methodTable && { methodTable }),
      }));
}

/** Returns the only method in a table of labels and values. Undefined if the table also has the path. */
function methodInTable(page: Page, table: TableBlock, headings: HeadingReader): Method | undefined {
  if (readFieldTable(page, table, headings) !== undefined) return undefined;
  const texts = fieldsOf(page, table, headings).map(({ text }) => text);
  const known = texts.flatMap((text) => readMethod(text) ?? []);
  return known.length === 1 ? known[0] : undefined;
}

/** Returns the values in a table of labels and values that belong to words for a request. The header is a row, too. */
function fieldsOf(
  page: Page,
  table: TableBlock,
  headings: HeadingReader,
): readonly { readonly text: string; readonly range: Range }[] {
  if (table.header.length !== 2) return [];
  return [table.header, ...table.rows.map(({ cells }) => cells)].flatMap(([label, value]) => {
    if (label === undefined || value === undefined) return [];
    const { words } = headings.read(plainText(page.inline(label)));
    return words.has("endpoint") ? [{ text: routeTextOf(page.inline(value)), range: value }] : [];
  });
}

/** Adds a path without a method, unless it is written in another way than the first path or repeats a path. */
function addPath(
  found: FoundPath[],
  { route, ...one }: Omit<FoundPath, "route"> & { readonly route: RouteText | undefined },
): void {
  if (route === undefined || route.method !== undefined) return;
  const [first] = found;
  const isLike =
    first === undefined ||
    (first.label === one.label && (one.label !== "" || first.placed === one.placed));
  const isKnown = found.some((other) => openPath(other.route) === openPath(route));
  if (isLike && !isKnown) found.push({ ...one, route });
}

/** Returns the range of a block's text if it may be a field. A list is a field only with a single item. */
function textRange(block: Block): Range | undefined {
  if (block.kind === "paragraph") return block;
  if (block.kind === "code") return block.content;
  if (block.kind !== "list" || block.items.length !== 1) return undefined;
  const [only] = block.items[0]?.blocks ?? [];
  return only?.kind === "paragraph" ? only : undefined;
}

/**
 * Reads a table of two columns whose rows (the header included) state the path and the method: `URL | /x`.
 * Undefined unless the table states both.
 */
export function readFieldTable(
  page: Page,
  table: TableBlock,
  headings: HeadingReader,
): Omit<RequestFields, "placed"> | undefined {
  let route: RouteText | undefined;
  let method: Method | undefined;
  let range: Range = table;
  for (const field of fieldsOf(page, table, headings)) {
    const path = readRoute(field.text);
    method ??= readMethod(field.text) ?? path?.method;
    if (path === undefined || route !== undefined) continue;
    route = path;
    range = field.range;
  }
  return route === undefined || method === undefined ? undefined : { route, method, range };
}

/** Returns the blocks of a section, and the first block of each part below it that mentions the request. */
function partsOf(section: Section, headings: HeadingReader): readonly Placed[] {
  const { sections } = section.page;
  const blocks = [...section.blocks];
  for (let index = section.index + 1; index < sections.length; index++) {
    const part = sections[index];
    if (part === undefined || part.depth <= section.depth) break;
    const { isWhole, words } = headings.read(part.title);
    if (!isWhole) break;
    if (words.has("endpoint")) blocks.push(...part.blocks.slice(0, 1));
  }
  return blocks;
}

/** Returns the label of a block that does not begin with one: the line above, or else the heading of its part. */
function above({ section, lead, block, label }: Placed, headings: HeadingReader): string {
  const own = labelAbove(lead ?? label, block);
  if (own !== undefined && headings.read(own.text).isWhole) return own.text;
  return headings.read(section.title).isWhole ? section.title : "";
}

interface LabelledLine {
  readonly label: string;
  readonly text: string;
}

function linesOf(page: Page, range: Range, label: string): readonly LabelledLine[] {
  const text = plainText(page.inline(range));
  return text.split(/\n(?:[ \t]*>)*/).map((line): LabelledLine => {
    const parts = /^(?!https?:)([^:/{]{2,30}?)\s*[:：]\s*(\S.*)$/.exec(line.trim());
    if (parts === null) return { label, text: line.trim() };
    return { label: parts[1] ?? "", text: (parts[2] ?? "").trim() };
  });
}
