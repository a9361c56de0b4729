import type { Html, RootContent } from "mdast";

import type { Located } from "../diagnostics/diagnostic.js";
import type { Range } from "../source/source.js";
import type { MarkdownReader } from "./reader.js";
import { rangeOf } from "./sections.js";

/**
 * Reads the HTML comments of a page, which count as prose. Returns the diagnostic codes to turn off on this page: those
 * of comments like `<!-- stubdown disable CODE … -->`. A reason may follow after `--`.
 */
export function readComments(
  reader: MarkdownReader,
  nodes: readonly RootContent[],
): readonly Located<string>[] {
  return htmlIn(nodes).flatMap((node) => {
    const html = rangeOf(node);
    return findComments(reader.text.slice(html.start, html.end)).flatMap((range) => {
      const [start, end] = [html.start + range.start, html.start + range.end];
      reader.pass({ start, end });
      return readCodes(reader, insideOf(reader, { start, end }));
    });
  });
}

/**
 * Finds the codes that the comments of a page disable, including MDX comments (`{/* stubdown disable CODE *\/}`).
 * Comments directly after a backtick do not count, nor those inside of a sample.
 *
 * @param code the ranges of the samples
 */
export function findDisabled(
  reader: MarkdownReader,
  code: readonly Range[],
): readonly Located<string>[] {
  const isCode = (at: number): boolean =>
    reader.text[at - 1] === "`" || code.some(({ start, end }) => start <= at && at < end);
  return [...findComments(reader.text), ...findComments(reader.text, mdx)].flatMap((range) =>
    isCode(range.start) ? [] : readCodes(reader, insideOf(reader, range)),
  );
}

/** The characters that open and close a comment. */
type Marks = readonly [open: string, close: string];
const html: Marks = ["<!--", "-->"];
const mdx: Marks = ["{/*", "*/}"];

/** Returns the range between the comment marks. */
function insideOf({ text }: MarkdownReader, { start, end }: Range): Range {
  const [open, close] = text.startsWith(mdx[0], start) ? mdx : html;
  return { start: start + open.length, end: end - close.length };
}

/** Returns the HTML nodes of a page in text order. HTML inside of code is not an HTML node. */
function htmlIn(nodes: readonly RootContent[]): readonly Html[] {
  return nodes.flatMap((node): readonly Html[] => {
    if (node.type === "html") return [node];
    return "children" in node ? htmlIn(node.children) : [];
  });
}

/** Returns a text without its comments and without the white space before each of them. */
export function withoutComments(text: string): string {
  let rest = "";
  let at = 0;
  for (const { start, end } of findComments(text)) {
    rest += text.slice(at, start).trimEnd();
    at = end;
  }
  return rest + text.slice(at);
}

function findComments(text: string, [open, close] = html): readonly Range[] {
  const found: Range[] = [];
  for (let at = 0; ;) {
    const start = text.indexOf(open, at);
    const end = start === -1 ? -1 : text.indexOf(close, start + open.length);
    if (end === -1) return found;
    at = end + close.length;
    found.push({ start, end: at });
  }
}

/**
 * Reads the codes that a comment disables. Empty if the comment does not begin with `stubdown`, or is wrong, which is
 * reported.
 */
function readCodes(reader: MarkdownReader, { start, end }: Range): readonly Located<string>[] {
  const text = reader.text.slice(start, end);
  if (!/^\s*stubdown\b/i.test(text)) return [];
  const lead = /^\s*stubdown\s+disable(?=\s)/.exec(text)?.[0] ?? "";
  const list = text.slice(lead.length).replace(/\s--[^]*$/, "");
  const codes = [...list.matchAll(/[^\s,]+/g)];
  if (lead === "" || codes.length === 0) {
    const { value, span } = reader.trimmed(start, end);
    const reason = `The comment \`${value}\` says nothing to stubdown; write \`stubdown disable\`, the codes, and a reason behind \` -- \``;
    reader.report("unexpected-content", span, { reason });
    return [];
  }
  return codes.map(({ 0: value, index }) => {
    const at = start + lead.length + index;
    return reader.located(at, at + value.length);
  });
}
