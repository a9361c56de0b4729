import { Parser } from "htmlparser2";

import type { Range, Source } from "../source/source.js";
import type { Block, DefinitionItem, HeadingBlock, HtmlBlock, Row } from "./block.js";
import { findTable, toTable } from "./pipe-tables.js";
import { trimRange } from "./split-cells.js";

/** An HTML tag with its attributes. */
export interface Tag extends Range {
  readonly name: string;
  readonly isClosing: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

const headingStart = /^\s*<h([1-6])((?:\s[^>]*)?)>([^]*?)<\/h\1>/i;

/** Matches a box with a heading and nothing else: `<div class="right"><h3>Response</h3></div>`. */
const headingInBox =
  /^\s*(?:<(?:div|center|section|header)(?:\s[^<>]*)?>\s*)+<h([1-6])((?:\s[^<>]*)?)>((?:(?!<\/?(?:h[1-6]|div|p)\b)[^])*)<\/h\1>\s*(?:<\/(?:div|center|section|header)>\s*)+$/i;

/** The content of an HTML block: either a heading, or tables, definition lists and code. */
export interface HtmlContent {
  readonly heading: HeadingBlock | undefined;
  readonly id: string | undefined;
  readonly blocks: readonly Block[];
}

/**
 * Reads an HTML block: `<h2 id="x">Title</h2>`, `<table>`, `<pre>`, `<dl>`. Other elements are ignored, and so is what
 * follows a heading.
 */
export function readHtmlBlock(source: Source, block: HtmlBlock): HtmlContent {
  const text = source.text.slice(block.start, block.end);
  const heading = headingStart.exec(text) ?? headingInBox.exec(text);
  if (heading !== null) {
    const [whole, depth = "", attributes = "", inner = ""] = heading;
    const start = block.start + whole.lastIndexOf(inner, whole.length - "</h1>".length);
    const range = trimRange(source.text, start, start + inner.length);
    return {
      heading: {
        kind: "heading",
        depth: Number(depth),
        text: range,
        start: block.start,
        end: block.end,
      },
      id: /\bid=["']?([^"'\s>]+)/.exec(attributes)?.[1],
      blocks: [],
    };
  }
  const blocks = /<(?:table|pre)[\s>]/i.test(text) ? readElements(source, block) : [];
  const lists = /<dl[\s>]/i.test(text) ? readDefinitions(source, block) : [];
  const tables = readPipeTables(source.text, block);
  const all = [...blocks, ...lists, ...tables].toSorted((a, b) => a.start - b.start);
  return { heading: undefined, id: undefined, blocks: all };
}

/**
 * Reads the pipe tables directly below tags. kramdown reads Markdown between tags. To remark, the lines down to the next
 * blank line are a part of the HTML block. Comments and code have no tables.
 */
function readPipeTables(text: string, { start, end }: Range): readonly Block[] {
  const html = text
    .slice(start, end)
    .replace(/<!--[^]*?(?:-->|$)|<(pre|code|script|style|table)\b[^]*?(?:<\/\1>|$)/gi, (hidden) =>
      hidden.replace(/[^\n]/g, " "),
    );
  const tables: Block[] = [];
  for (let at = 0; ;) {
    const found = findTable(html, { start: at, end: html.length });
    if (found === undefined) return tables;
    tables.push(toTable(text, { start: start + found.start, end: start + found.end }));
    at = found.end;
  }
}

/** Reads the definition lists of a block. A list inside of a table or of another list is not read on its own. */
function readDefinitions(source: Source, block: HtmlBlock): readonly Block[] {
  const blocks: Block[] = [];
  let items: DefinitionItem[] = [];
  let open: { readonly name: string; readonly start: number } | undefined;
  let [depth, tables, listStart] = [0, 0, block.start];
  const close = (end: number): void => {
    if (open === undefined) return;
    const range = trimRange(source.text, open.start, end);
    const last = items.at(-1);
    if (open.name === "dt") items.push({ ...range, term: range, texts: [] });
    else if (last !== undefined)
      items[items.length - 1] = { ...last, texts: [...last.texts, range], end: range.end };
    open = undefined;
  };
  for (const { name, isClosing, start, end } of readTags(source.text, block)) {
    if (name === "table") tables += isClosing ? -1 : 1;
    if (tables > 0) continue;
    if (name === "dl") {
      depth += isClosing ? -1 : 1;
      if (!isClosing && depth === 1) [items, listStart] = [[], start];
      if (!isClosing || depth !== 0) continue;
      close(start);
      if (items.length > 0) blocks.push({ kind: "definitionList", items, start: listStart, end });
    } else if (depth === 1 && (name === "dt" || name === "dd")) {
      close(start);
      if (!isClosing) open = { name, start: end };
    }
  }
  return blocks;
}

/** Returns the tags of a range in text order. Closing tags that close nothing are left out. */
export function readTags(text: string, { start, end }: Range): readonly Tag[] {
  const tags: Tag[] = [];
  const place = (): Range => ({
    start: start + parser.startIndex,
    end: start + parser.endIndex + 1,
  });
  const parser = new Parser(
    {
      onopentag: (name, attributes) =>
        void tags.push({ name, isClosing: false, attributes, ...place() }),
      onclosetag: (name, implied) => {
        if (!implied) tags.push({ name, isClosing: true, attributes: {}, ...place() });
      },
    },
    { decodeEntities: true, lowerCaseAttributeNames: true, lowerCaseTags: true },
  );
  parser.end(text.slice(start, end));
  return tags;
}

/** A table cell with the number of columns and rows that it spans. */
interface Cell {
  readonly range: Range;
  /** True for a `<th>`. */
  readonly isHead: boolean;
  readonly columns: number;
  readonly rows: number;
}

/** The most columns or rows that a cell may span; it keeps a wrong number from making a huge table. */
const mostSpanned = 100;

/** Returns the number in a `colspan` or `rowspan` attribute, at most `mostSpanned`; 1 if there is none. */
function spanOf(attribute: string | undefined): number {
  const count = Number.parseInt(attribute ?? "", 10);
  return count > 1 ? Math.min(count, mostSpanned) : 1;
}

/** Returns the cells of a row by column. A cell that spans several columns or rows is repeated in each of them. */
function placeCells(own: readonly Cell[], above: readonly Cell[]): readonly Cell[] {
  const placed: Cell[] = [];
  const wide = own.flatMap((cell) => Array.from({ length: cell.columns }, () => cell));
  let next = 0;
  while (next < wide.length || placed.length < above.length) {
    const over = above[placed.length];
    const cell =
      over !== undefined && over.rows > 1 ? { ...over, rows: over.rows - 1 } : wide[next++];
    if (cell === undefined) break;
    placed.push(cell);
  }
  return placed;
}

function rangesOf(cells: readonly Cell[]): readonly Range[] {
  return cells.map(({ range }) => range);
}

/** Reads the tables and code blocks of an HTML block. The function is long because its callbacks share their state. */
function readElements(source: Source, block: HtmlBlock): readonly Block[] {
  const tags = readTags(source.text, block);
  const blocks: Block[] = [];
  let rows: { cells: readonly Cell[]; start: number; end: number }[] = [];
  let cells: Cell[] = [];
  let cellStart: number | undefined;
  let form: Omit<Cell, "range"> = { columns: 1, rows: 1, isHead: false };
  let pre: Tag | undefined;
  let tableStart = block.start;
  const closeCell = (end: number): void => {
    if (cellStart !== undefined)
      cells.push({ ...form, range: trimRange(source.text, cellStart, end) });
    cellStart = undefined;
  };
  const closeRow = (end: number): void => {
    closeCell(end);
    if (cells.length > 0) {
      const above = rows.at(-1)?.cells ?? [];
      rows.push({ cells: placeCells(cells, above), start: cells[0]?.range.start ?? end, end });
    }
    cells = [];
  };
  const closeTable = (end: number): void => {
    closeRow(end);
    const [first] = rows;
    if (first !== undefined) {
      // A `<th>` before `<td>` is the header of a row. The header of the table is then blank.
      const [name, ...others] = first.cells;
      const isRow =
        name?.isHead === true && others.length > 0 && others.every((one) => !one.isHead);
      const headEnd = isRow ? first.start : first.end;
      const blank = { start: first.start, end: first.start };
      const range = { start: tableStart, end };
      blocks.push({
        kind: "table",
        header: isRow ? first.cells.map(() => blank) : rangesOf(first.cells),
        delimiter: { start: headEnd, end: headEnd },
        rows: rows.slice(isRow ? 0 : 1).map((row): Row => ({ ...row, cells: rangesOf(row.cells) })),
        isBroken: false,
        ...range,
      });
    }
    rows = [];
  };
  for (const tag of tags) {
    switch (tag.name) {
      case "table":
        if (tag.isClosing) closeTable(tag.end);
        else tableStart = tag.start;
        break;
      case "tr":
        closeRow(tag.start);
        break;
      case "td":
      case "th":
        closeCell(tag.start);
        if (!tag.isClosing) {
          cellStart = tag.end;
          const { colspan, rowspan } = tag.attributes;
          const isHead = tag.name === "th";
          form = { columns: spanOf(colspan), rows: spanOf(rowspan), isHead };
        }
        break;
      case "pre":
        if (tag.isClosing && pre !== undefined) {
          const inner = tags.find(({ name, start }) => name === "code" && start >= (pre?.end ?? 0));
          const content = { start: inner?.end ?? pre.end, end: tag.start };
          const text = source.text.slice(content.start, content.end);
          const close = text.lastIndexOf("</code>");
          if (close !== -1) content.end = content.start + close;
          const range = { start: pre.start, end: tag.end };
          blocks.push({ kind: "code", isFenced: true, lang: "", meta: "", content, ...range });
          pre = undefined;
        } else pre = tag;
        break;
      default:
    }
  }
  if (rows.length > 0 || cells.length > 0) closeTable(block.end);
  return blocks;
}
