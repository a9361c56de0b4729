import type { List, ListItem, Nodes, Paragraph, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";

import type { Code } from "../diagnostics/catalog.js";
import type { Range } from "../source/source.js";
import { looksLikeTable } from "./cells.js";
import { withoutComments } from "./comments.js";
import type { MarkdownReader } from "./reader.js";
import { rangeOf } from "./sections.js";

/** The codes of what looks like facts of an API and was read by no rule. */
export type UnreadCode = Extract<Code, `unread-${"table" | "route" | "parameters" | "sample"}`>;

/**
 * Reports every table, route, list of parameters and sample that went into no fact and that no other
 * diagnostic speaks of. To be called when the rest of the page was read.
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
    const overlaps = (other: Range): boolean => other.start < end && other.end > start;
    if (read.some(overlaps) || told.some(overlaps)) continue;
    told.push({ start, end });
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

/** The first line of a block that tells what it is: no fence, no tag, no bracket alone. */
function show(block: string): string {
  const lines = block.split("\n").map((line) => line.replace(/^[-*+>\s]+|`/g, "").trim());
  return (
    lines.find((line) => /\w{2}/.test(line) && !/^(?:~~~|\{%|\w*$)/.test(line)) ?? lines[0] ?? ""
  );
}

interface Found extends Range {
  readonly code: UnreadCode;
}

/** Finds what looks like facts in a node; what is found is not searched again. */
function findIn(node: Nodes, text: string): readonly Found[] {
  const found: Found[] = [];
  // Pages may nest deeper than the stack of calls is.
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

/** Gives the text of a node as the page writes it. */
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
/** A route in a heading or a cell: a title may stand before it. */
const routeInside = new RegExp(`(?:^|[\\s\`:>|(])${route}`);
/** A line of a fence that begins with a route, as a request does. */
const requestLine = new RegExp(`^[> \\t$]*${route}`, "m");
/**
 * A line of text that is a route: alone, or with a colon or a dash and words behind it. A route inside a
 * sentence, or one with a body behind it, is a mention.
 */
const routeLine = new RegExp(
  `^[> \\t*\`]*${route}(?:[ \\t]+HTTP/\\d[.\\d]*)?[\`*]*[ \\t]*(?:$|[:\u2013\u2014|]|-+[ \\t]|<br|\\\\$)`,
  "m",
);

/**
 * True for a table that lists fields, parameters or routes: its header, a type or a name in code says
 * so. Others, such as a glossary, are prose.
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

/** A name between backticks, alone in its cell but for a footnote or a mark. */
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
  // Only the whole line is a route. A route inside a sentence is a mention of it.
  if (routeLine.test(raw)) return "unread-route";
  return definedTerm.test(raw) ? "unread-parameters" : undefined;
}

/** A line of a table that is drawn, as reStructuredText and Pandoc have them. */
const gridLine = /^\+(?:[-=:]+\+)+[ \t]*$/m;

/** The term of a definition list, a name, and the definition below it. */
const definedTerm = /^[`*_]*[a-z][\w.[\]{}-]*[`*_]*(?:[ \t]+\{[^\n]*)?\n:[ \t]+\S/m;

function codeOfSample(language: string, value: string): UnreadCode | undefined {
  if (requestLine.test(value)) return "unread-route";
  return isSample(language, value) ? "unread-sample" : undefined;
}

/** True for JSON, for a message of HTTP, and for a call of curl that names the method. */
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

/** Samples between the tags of Jekyll, which Markdown takes for paragraphs. */
function findLiquidSamples(text: string): readonly Found[] {
  const found: Found[] = [];
  let opened: RegExpExecArray | undefined;
  // Tag by tag, because a pattern over pairs takes quadratic time where none is closed.
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

/** True if at least half of the items begin with a name and tell something about it. */
function isParameterList({ children }: List, text: string): boolean {
  const items = children.filter((item) => isParameter(item, text));
  return items.length > 0 && items.length * 2 >= children.length;
}

function isParameter({ children }: ListItem, text: string): boolean {
  const [first] = children;
  if (first?.type !== "paragraph") return false;
  return parameter.test(rawText(text)(first));
}

/** A name in code, bold or plain before a bracket or `=`, and what tells of it behind a mark or below it. */
const parameter =
  /^(?:[*_]*`[\w.[\]$<>{}-]+`[*_]*|\*\*[a-z][\w.[\]-]*\*\*|__[a-z][\w.[\]-]*__|[a-z]\w*(?=\s\((?:string|int|number|bool|object|array|required|optional)))\s*(?:[:(\u2013\u2014]|-+\s|=\s|\*|\|\s|\n|<br)/;

function codeOfHtml(html: string): UnreadCode | undefined {
  const value = withoutComments(html);
  if (/<t[hd]\b/i.test(value)) return "unread-table";
  return routeLine.test(value.replace(/<[^<>]*>/g, "")) ? "unread-route" : undefined;
}
