import type { List, ListItem, Nodes, Paragraph, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";

import type { Code } from "../diagnostics/catalog.js";
import { overlapsAny, type Range } from "../source/source.js";
import { looksLikeTable } from "./cells.js";
import { withoutComments } from "./comments.js";
import type { MarkdownReader } from "./reader.js";
import { rangeOf } from "./sections.js";

/** The codes for text that looks like facts of an API, but that no rule read. */
export type UnreadCode = Extract<Code, `unread-${"table" | "route" | "parameters" | "sample"}`>;

/**
 * Reports each table, route, parameter list and sample without any part in a fact or in another diagnostic. Call it
 * after the rest of the page was read.
 */
export function reportUnread(reader: MarkdownReader, nodes: readonly RootContent[]): void {
  const found = [
    ...findLiquidSamples(reader.text),
    ...nodes.flatMap((node) => findIn(node, reader.text)),
  ];
  if (found.length === 0) return;
  const read = reader.readRanges();
  const told: Range[] = [];
  for (const { code, start, end } of found) {
    const range = { start, end };
    if (overlapsAny(read, range) || overlapsAny(told, range)) continue;
    told.push(range);
    const { value, span } = reader.trimmed(start, end);
    const [line = ""] = value.split("\n", 1);
    reader.report(
      code,
      { ...span, end: reader.point(span.start.offset + line.length) },
      { shown: show(value) },
      span,
    );
  }
}

/** Returns the first line that shows what a block is: not a fence, a Liquid tag, a bracket or a single word. */
function show(block: string): string {
  const lines = block.split("\n").map((line) => line.replace(/^[-*+>\s]+|`/g, "").trim());
  return (
    lines.find((line) => /\w{2}/.test(line) && !/^(?:~~~|\{%|\w*$)/.test(line)) ?? lines[0] ?? ""
  );
}

interface Found extends Range {
  readonly code: UnreadCode;
}

/** Finds the blocks in a node that look like facts. A block that was found is not searched further. */
function findIn(node: Nodes, text: string): readonly Found[] {
  const found: Found[] = [];
  // A stack instead of recursion, because pages may nest deeper than the call stack allows.
  const open: Nodes[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const code = codeOf(next, text);
    if (code !== undefined) found.push({ code, ...rangeOf(next as RootContent) });
    else if ("children" in next && next.type !== "paragraph" && next.type !== "heading") {
      open.push(...next.children.toReversed());
    }
  }
  return found;
}

function codeOf(node: Nodes, text: string): UnreadCode | undefined {
  switch (node.type) {
    case "table":
      return isFactTable(node.children.map((row) => row.children.map(rawText(text))))
        ? "unread-table"
        : undefined;
    case "paragraph":
      return codeOfParagraph(node, text);
    case "heading":
      return routeInside.test(toString(node)) ? "unread-route" : undefined;
    case "code":
      return codeOfSample(node.lang ?? "", node.value);
    case "list":
      return isParameterList(node, text) ? "unread-parameters" : undefined;
    case "html":
      return codeOfHtml(node.value);
    default:
      return undefined;
  }
}

/** Makes a function that returns the source text of a node. */
function rawText(text: string): (node: RootContent) => string {
  return (node) => {
    const { start, end } = rangeOf(node);
    return text
      .slice(start, end)
      .replace(/^\||\|$/g, "")
      .trim();
  };
}

const route =
  "(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)[`*:]*[ \\t]+[`*]*(?:https?://[^\\s`*|]+|[/{:][^\\s`*|]*)";
/** Matches a route in a heading or a cell, with or without a title before it. */
const routeInside = new RegExp(`(?:^|[\\s\`:>|(])${route}`);
/** Matches a line of a code block that begins with a route, as an HTTP request does. */
const requestLine = new RegExp(`^[> \\t$]*${route}`, "m");
/**
 * Matches a line that is a route: alone, or followed by a colon or a dash and words. A route inside of a sentence, or
 * followed by a body, is just a mention.
 */
const routeLine = new RegExp(
  `^[> \\t*\`]*${route}(?:[ \\t]+HTTP/\\d[.\\d]*)?[\`*]*[ \\t]*(?:$|[:\u2013\u2014|]|-+[ \\t]|<br|\\\\$)`,
  "m",
);

/**
 * True for a table that lists fields, parameters or routes, judged by its header, a type, or a name in code. Any other
 * table, such as a glossary, is prose.
 */
function isFactTable([header = [], ...rows]: readonly (readonly string[])[]): boolean {
  return (
    header.some((cell) => factHeader.test(cell.replace(/[`*_]/g, "").trim())) ||
    rows.some(
      (row) => isName(row[0] ?? "") || row.some((cell) => isType(cell) || routeInside.test(cell)),
    )
  );
}

const factHeader =
  /^(?:(?:field|param(?:eter)?|attribute|property|argument|key|header|column|variable|query|option|member|element)s?|(?:field|parameter|attribute|property|argument|key|header|query) ?name|name|type|data ?type|method|verb|http (?:method|verb)|endpoint|route|path|ur[il]|request|status(?: code)?|response(?: code)?|http (?:status|code))$/i;

/** True for a name in backticks that is alone in its cell, apart from a footnote or a mark. */
function isName(cell: string): boolean {
  return /^[*_~]*`[^`\s]+`[\s*_~?†‡]*$/.test(cell);
}

function isType(cell: string): boolean {
  return /^[`*_?]*(?:string|str|int(?:eger)?|int(?:32|64)|number|float|double|bool(?:ean)?|object|array|list|date|datetime|timestamp|hash|uuid|snowflake)(?:\[\]|s)?[`*_?]*$/i.test(
    cell,
  );
}

function codeOfParagraph(node: Paragraph, text: string): UnreadCode | undefined {
  const raw = rawText(text)(node);
  if (looksLikeTable(raw)) {
    const rows = raw.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
    if (isFactTable(rows.filter((_, index) => index !== 1))) return "unread-table";
  }
  if (gridLine.test(raw)) {
    const lines = raw.split("\n").filter((line) => line.startsWith("|"));
    const rows = lines.map((line) => line.slice(1).split("|"));
    if (isFactTable(rows.map((row) => row.map((cell) => cell.trim())))) return "unread-table";
  }
  // A paragraph is a route only if a whole line of it is one.
  if (routeLine.test(raw)) return "unread-route";
  return definedTerm.test(raw) ? "unread-parameters" : undefined;
}

/** Matches a line of a drawn table, as in reStructuredText and Pandoc. */
const gridLine = /^\+(?:[-=:]+\+)+[ \t]*$/m;

/** Matches a term of a definition list that is a name, with its definition on the next line. */
const definedTerm = /^[`*_]*[a-z][\w.[\]{}-]*[`*_]*(?:[ \t]+\{[^\n]*)?\n:[ \t]+\S/m;

function codeOfSample(language: string, value: string): UnreadCode | undefined {
  if (requestLine.test(value)) return "unread-route";
  return isSample(language, value) ? "unread-sample" : undefined;
}

/** True for JSON, for an HTTP message, and for a curl command that states the method. */
function isSample(language: string, value: string): boolean {
  if (/^(?:json|jsonc|json5|jsonp|http)\b/i.test(language)) return value.trim() !== "";
  const isText = /^(?:|js|javascript|text|txt|plain\w*|shell|sh|bash|console|curl)$/i.test(
    language,
  );
  return (
    isText &&
    (/^\s*(?:\{\s*(?:"|\}|$)|\[\s*(?:[{"\]]|$))/.test(value) ||
      /^[ \t]*HTTP\/\d/m.test(value) ||
      /^[ \t$>]*curl\b(?:[^\n]|\\\n){0,2000}?\s(?:-X|--request)\b/m.test(value))
  );
}

/** Finds samples between Jekyll tags, which Markdown takes for paragraphs. */
function findLiquidSamples(text: string): readonly Found[] {
  const found: Found[] = [];
  let opened: RegExpExecArray | undefined;
  // Goes tag by tag, because a pattern for pairs takes quadratic time if no tag is closed.
  for (const tag of text.matchAll(
    /\{%-?[ \t]*(?:highlight[ \t]+(\w*)[^%\n]*|endhighlight[ \t]*-?)%\}/g,
  )) {
    const isEnd = tag[0].includes("endhighlight");
    if (!isEnd) opened = tag;
    else if (opened !== undefined) {
      const value = text.slice(opened.index + opened[0].length, tag.index);
      const code = codeOfSample(opened[1] ?? "", value);
      const end = tag.index + tag[0].length;
      if (code !== undefined) found.push({ code, start: opened.index, end });
      opened = undefined;
    }
  }
  return found;
}

/** True if at least half of the items begin with a name that is then described. */
function isParameterList({ children }: List, text: string): boolean {
  const items = children.filter((item) => isParameter(item, text));
  return items.length > 0 && items.length * 2 >= children.length;
}

function isParameter({ children }: ListItem, text: string): boolean {
  const [first] = children;
  if (first?.type !== "paragraph") return false;
  return parameter.test(rawText(text)(first));
}

/**
 * Matches a name (in code, bold, or plain before a bracket) and a mark or line break that separates it from its
 * description.
 */
const parameter =
  /^(?:[*_]*`[\w.[\]$<>{}-]+`[*_]*|\*\*[a-z][\w.[\]-]*\*\*|__[a-z][\w.[\]-]*__|[a-z]\w*(?=\s\((?:string|int|number|bool|object|array|required|optional)))\s*(?:[:(\u2013\u2014]|-+\s|=\s|\*|\|\s|\n|<br)/;

function codeOfHtml(html: string): UnreadCode | undefined {
  const value = withoutComments(html);
  if (/<t[hd]\b/i.test(value)) return "unread-table";
  return routeLine.test(value.replace(/<[^<>]*>/g, "")) ? "unread-route" : undefined;
}
