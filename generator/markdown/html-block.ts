import { Parser } from "htmlparser2";

import type { Range, Source } from "../source/source.js";
import type { Block, DefinitionItem, HeadingBlock, HtmlBlock, Row } from "./block.js";
import { trimRange } from "./split-cells.js";

/** A tag with its attributes, as written. */
export interface Tag extends Range {
  readonly name: string;
  readonly isClosing: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a block of HTML is made of: a heading, or tables, lists of definitions and code. */
export interface HtmlContent {
  readonly heading: HeadingBlock | undefined;
  readonly id: string | undefined;
  readonly blocks: readonly Block[];
}

/** Reads a block of HTML: `<h2 id="x">Title</h2>`, `<table>`, `<pre>`. Other tags are left to who asks. */
export function readHtmlBlock(source: Source, block: HtmlBlock): HtmlContent {
  const text = source.text.slice(block.start, block.end);
  const heading = /^\s*<h([1-6])((?:\s[^>]*)?)>([^]*?)<\/h\1>/i.exec(text);
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
  const all = [...blocks, ...lists].toSorted((a, b) => a.start - b.start);
  return { heading: undefined, id: undefined, blocks: all };
}

/** The lists of definitions of a block; one in a table or in another list is part of that. */
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

/** All tags of a range. */
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

/** The blocks of HTML, element by element. It is long because each callback of the parser shares its state. */
function readElements(source: Source, block: HtmlBlock): readonly Block[] {
  const tags = readTags(source.text, block);
  const blocks: Block[] = [];
  let rows: Row[] = [];
  let cells: Range[] = [];
  let cellStart: number | undefined;
  let pre: Tag | undefined;
  let tableStart = block.start;
  const closeCell = (end: number): void => {
    if (cellStart !== undefined) cells.push(trimRange(source.text, cellStart, end));
    cellStart = undefined;
  };
  const closeRow = (end: number): void => {
    closeCell(end);
    if (cells.length > 0) rows.push({ cells, start: cells[0]?.start ?? end, end });
    cells = [];
  };
  const closeTable = (end: number): void => {
    closeRow(end);
    const [header, ...rest] = rows;
    if (header !== undefined) {
      const delimiter = { start: header.end, end: header.end };
      const range = { start: tableStart, end };
      blocks.push({
        kind: "table",
        header: header.cells,
        delimiter,
        rows: rest,
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
        if (!tag.isClosing) cellStart = tag.end;
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
