import type { Method } from "../../../core/api.js";
import type { TableBlock } from "../../../markdown/block.js";
import { plainText } from "../../../markdown/inline.js";
import type { Label, Page, Placed, Section } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { HeadingReader } from "./heading-words.js";
import { routeTextOf } from "./route-pieces.js";
import { readMethod, readRoute, type RouteText } from "./route-text.js";

/** A request whose path and method are told apart from each other. */
export interface RequestFields {
  readonly route: RouteText;
  readonly method: Method;
  readonly range: Range;
  readonly placed: Placed;
}

/**
 * Reads `**URL**: /x` and `**Method**: GET`, each in a paragraph, an item or below a heading of its
 * own. Undefined unless a section tells both once.
 */
export function readRequestFields(
  section: Section,
  headings: HeadingReader,
): RequestFields | undefined {
  let route:
    { readonly value: RouteText; readonly range: Range; readonly placed: Placed } | undefined;
  let method: Method | undefined;
  for (const placed of partsOf(section, headings)) {
    const { block } = placed;
    if (block.kind !== "paragraph" && block.kind !== "code") continue;
    const range = block.kind === "code" ? block.content : block;
    for (const { label, text } of linesOf(section.page, range, above(placed, headings))) {
      const found = readMethod(text);
      // A method in capitals is one, whatever its label is: `Type: GET`.
      if (found !== undefined && text === found && label !== "") method ??= found;
      const isRequest =
        headings.read(label).words.has("endpoint") || /^request format$/i.test(label);
      if (!isRequest) continue;
      const path = found === undefined ? readRoute(text) : undefined;
      if (found !== undefined) method ??= found;
      else if (path !== undefined && path.method === undefined)
        route ??= { value: path, range, placed };
    }
  }
  return route === undefined || method === undefined
    ? undefined
    : { route: route.value, method, range: route.range, placed: route.placed };
}

/**
 * Reads a table of two columns whose rows tell the path and the method: `URL | /x`. Its header may
 * be one of the rows, or blank.
 */
export function readFieldTable(
  page: Page,
  table: TableBlock,
  headings: HeadingReader,
): Omit<RequestFields, "placed"> | undefined {
  if (table.header.length !== 2) return undefined;
  let route: RouteText | undefined;
  let method: Method | undefined;
  let range: Range = table;
  for (const [label, value] of [table.header, ...table.rows.map(({ cells }) => cells)]) {
    if (label === undefined || value === undefined) continue;
    if (!headings.read(plainText(page.inline(label))).words.has("endpoint")) continue;
    const text = routeTextOf(page.inline(value));
    const path = readRoute(text);
    method ??= readMethod(text) ?? path?.method;
    if (path === undefined || route !== undefined) continue;
    route = path;
    range = value;
  }
  return route === undefined || method === undefined ? undefined : { route, method, range };
}

/** The blocks of a section and of its parts that speak of the request alone. */
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

/** The label that a block without one of its own stands below: the heading of its part, or the line above. */
function above({ section, lead, block, label }: Placed, headings: HeadingReader): string {
  const own: Label | undefined = lead ?? label;
  if (own !== undefined && own.start !== block.start && headings.read(own.text).isWhole)
    return own.text;
  return headings.read(section.title).isWhole ? section.title : "";
}

interface LabelledLine {
  readonly label: string;
  readonly text: string;
}

function linesOf(page: Page, range: Range, label: string): readonly LabelledLine[] {
  const text = plainText(page.inline(range));
  return text.split("\n").map((line): LabelledLine => {
    const parts = /^\s*([^:/{]{2,30}?)\s*[:：]\s*(\S.*)$/.exec(line);
    if (parts === null) return { label, text: line.trim() };
    return { label: parts[1] ?? "", text: (parts[2] ?? "").trim() };
  });
}
