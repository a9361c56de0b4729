import type { Nodes, RootContent } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified, type Processor } from "unified";

import { overlapsAny, type Range, type Source } from "../source/source.js";
import type { Block, ListItem } from "./block.js";
import { readDrawnTable } from "./drawn-tables.js";
import { findFramedTables } from "./framed-tables.js";
import { splitDefinitions } from "./definition-list.js";
import { findHtmlHeadings, findHtmlTables } from "./html-tables.js";
import { findIndentedFences } from "./indented-fences.js";
import { magicBlocksOf } from "./magic-blocks.js";
import { findMarkdocTables } from "./markdoc-tables.js";
import { maskText } from "./masks.js";
import { trimRange } from "./split-cells.js";
import { findTable, toTable } from "./pipe-tables.js";
import { findTagLists } from "./tag-items.js";
import { readUndivided } from "./undivided-tables.js";

/** The constructs inside of paragraphs and cells. remark does not parse them; `readInline` does, on demand. */
const inlineConstructs = [
  "attention",
  "autolink",
  "characterEscape",
  "characterReference",
  "codeText",
  "hardBreakEscape",
  "htmlText",
  "labelEnd",
  "labelStartImage",
  "labelStartLink",
];

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ["yaml"])
  .use(function (this: Processor) {
    const data = this.data();
    (data.micromarkExtensions ??= []).push(gfmTable(), { disable: { null: inlineConstructs } });
    (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
  })
  .freeze();

/**
 * Parses a page into blocks with remark. Paragraphs, headings and cells are left as text: no code reads most of it, and
 * parsing it would take two fifths of the time.
 */
export function parseBlocks(source: Source): readonly Block[] {
  const magic = magicBlocksOf(source);
  const tags = [
    ...magic.blocks,
    ...findTagLists(source.text).filter((one) => !overlapsAny(magic.blocks, one)),
  ];
  const tables = [...tags, ...findHtmlTables(source.text, tags)];
  const found = [...tables, ...findHtmlHeadings(source.text, tables)];
  const drawn = [...findFramedTables(source.text, found), ...findMarkdocTables(source.text, found)];
  const undivided = readUndivided(source.text, [...found, ...drawn]);
  const own = [...found, ...drawn, ...undivided].toSorted((a, b) => a.start - b.start);
  const root = processor.parse(maskText(source.text, own));
  const blocks = joinTables(
    source,
    root.children.flatMap((node) => toBlocks(source, node)),
  );
  return own.length === 0 ? blocks : [...blocks, ...own].toSorted((a, b) => a.start - b.start);
}

function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** The deepest nesting. Blocks nested deeper are not parsed, so that recursion cannot overflow the stack. */
export const deepest = 100;

function toBlocks(source: Source, node: RootContent, depth = 0): readonly Block[] {
  const range = rangeOf(node);
  if (depth > deepest) return [{ kind: "tooDeep", ...range }];
  switch (node.type) {
    case "heading": {
      const [first, last] = [node.children[0], node.children.at(-1)];
      const start = first === undefined ? range.end : rangeOf(first).start;
      const end = last === undefined ? range.end : rangeOf(last).end;
      return [{ kind: "heading", depth: node.depth, text: { start, end }, ...range }];
    }
    case "paragraph":
      return toParagraphs(source, range);
    case "code":
      return toIndented(source, range) ?? [toCode(source, range, node.lang ?? "", node.meta ?? "")];
    case "table":
      return [toTable(source.text, range)];
    case "list": {
      const items = node.children.map((item): ListItem => {
        const blocks = item.children.flatMap((child) => toBlocks(source, child, depth + 1));
        return { blocks, ...rangeOf(item) };
      });
      return [{ kind: "list", items, ...range }];
    }
    case "blockquote": {
      const blocks = node.children.flatMap((child) => toBlocks(source, child, depth + 1));
      return [{ kind: "quote", blocks, ...range }];
    }
    case "html":
      return [{ kind: "html", ...range }];
    case "definition":
      return [
        { kind: "definition", label: node.label ?? node.identifier, url: node.url, ...range },
      ];
    case "yaml":
      return [{ kind: "frontMatter", value: node.value, ...range }];
    default:
      return [{ kind: "rule", ...range }];
  }
}

/**
 * Splits what remark takes for a paragraph. It may be a heading without a blank after `##`, a definition list, or a
 * table that remark does not recognise.
 */
function toParagraphs(source: Source, range: Range): readonly Block[] {
  const text = source.text.slice(range.start, range.end);
  // Authors put an anchor above a heading: `<a name="x"></a>`.
  const anchor = /^(?:<[^<>\n]*>[ \t]*)+\n(?=#{2,6}\p{L})/u.exec(text)?.[0].length;
  if (anchor !== undefined) {
    const above: Block = { kind: "paragraph", start: range.start, end: range.start + anchor - 1 };
    return [above, ...toParagraphs(source, { start: range.start + anchor, end: range.end })];
  }
  const tight = /^(#{1,6})(?=\p{L})[^\n#]{1,80}(?=\n|$)/u.exec(text);
  // Older renderers accept `##Title` as a heading.
  if (tight !== null && (tight[1] !== "#" || tight[0].length === range.end - range.start)) {
    const depth = tight[1]?.length ?? 1;
    const end = range.start + tight[0].length;
    const title = { start: range.start + depth, end };
    const heading: Block = { kind: "heading", depth, text: title, start: range.start, end };
    // In a quote, the next line begins with its mark.
    const rest = source.text.slice(end, range.end).search(/(?![\s>])/);
    return rest === -1
      ? [heading]
      : [heading, ...toParagraphs(source, { start: end + rest, end: range.end })];
  }
  const definitions = splitDefinitions(source.text, range);
  if (definitions !== undefined) return definitions;
  const table = findTable(source.text, range);
  if (table !== undefined) {
    const above = { start: range.start, end: table.start };
    const below = { start: table.end, end: range.end };
    return [
      ...restOf(source, above),
      { ...toTable(source.text, table), isBroken: table.start === range.start },
      ...restOf(source, below),
    ];
  }
  const drawn = readDrawnTable(source.text, range);
  return drawn ?? [{ kind: "paragraph", ...range }];
}

/** Splits a range as `toParagraphs` does. Empty for a blank range. */
function restOf(source: Source, { start, end }: Range): readonly Block[] {
  const range = trimRange(source.text, start, end);
  return range.start === range.end ? [] : toParagraphs(source, range);
}

/**
 * Joins rows to the table above, if a blank line separates them from their header; and the parts of a drawn table that
 * remark splits at a line of dashes.
 */
function joinTables(source: Source, blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  const ruled = (block: Block | undefined): boolean =>
    block?.kind === "rule" && /-[ \t]+-/.test(source.text.slice(block.start, block.end));
  for (const [index, block] of blocks.entries()) {
    const last = joined.at(-1);
    if (block.kind === "paragraph" && last?.kind === "paragraph" && ruled(blocks[index - 1])) {
      // A line of dashes with gaps is a thematic break to remark, but the line below a table header to Pandoc.
      const drawn = readDrawnTable(source.text, { start: last.start, end: block.end });
      if (drawn !== undefined) {
        joined.splice(-1, 1, ...drawn);
        continue;
      }
    }
    if (ruled(block) && last?.kind === "paragraph" && blocks[index + 1]?.kind === "paragraph")
      continue;
    const isRows =
      block.kind === "paragraph" &&
      last?.kind === "table" &&
      last.rows.length === 0 &&
      source.text
        .slice(block.start, block.end)
        .split("\n")
        .every((line) => line.includes("|"));
    if (isRows)
      joined[joined.length - 1] = toTable(source.text, { start: last.start, end: block.end });
    else joined.push(block);
  }
  return joined;
}

/** The pattern that closes a code block, keyed by the first character of its opening fence. */
const closingOf: Readonly<Record<string, string>> = {
  "`": "`{3,}",
  "~": "~{3,}",
  "{": "\\{(?:%-?[ \\t]*end|\\{[<%][ \\t]*\\/[ \\t]*)highlight[ \\t]*-?[%>]\\}\\}?",
};

/** Returns the fences in indented code below a tag. Undefined for other code. */
function toIndented(source: Source, range: Range): readonly Block[] | undefined {
  return findIndentedFences(source, range)?.map(({ lang, ...fence }) => ({
    kind: "code",
    isFenced: true,
    lang: lang.toLowerCase(),
    ...fence,
  }));
}

function toCode(source: Source, range: Range, lang: string, meta: string): Block {
  const text = source.text.slice(range.start, range.end);
  const fence = /^(?:`{3,}|~{3,}|\{%|\{\{[<%])/.exec(text)?.[0];
  const info = text.slice(0, text.indexOf("\n") === -1 ? text.length : text.indexOf("\n"));
  let content: Range = range;
  if (fence !== undefined) {
    const start = Math.min(range.start + info.length + 1, range.end);
    const closing = new RegExp(`\\n[ \\t>]*${closingOf[fence[0] ?? ""] ?? ""}[ \\t]*$`);
    // The closing fence of an empty block is at the start of its content, so the search begins one character earlier.
    const body = source.text.slice(start - 1, range.end);
    const end = start - 1 + (closing.exec(body)?.index ?? body.length);
    content = { start, end: Math.max(start, end) };
  }
  return {
    kind: "code",
    isFenced: fence !== undefined,
    lang: lang.replace(/^[{.]+|\}$/g, "").toLowerCase(),
    meta: `${lang} ${meta}`.trim(),
    content,
    ...range,
  };
}
