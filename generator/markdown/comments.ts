import type { Html, RootContent } from "mdast";

import type { Located } from "../diagnostics/diagnostic.js";
import type { Range } from "../source/source.js";
import type { MarkdownReader } from "./reader.js";
import { rangeOf } from "./sections.js";

/**
 * Reads the comments of a page, which are prose but for `<!-- stubdown disable CODE … -->`: the
 * codes of diagnostics that are not to be reported for this page. A reason may stand behind `--`.
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
 * The codes that the comments of a text disable, those of MDX included (`{/* stubdown disable CODE *\/}`).
 * Nothing inside of `code`, the samples of the page, is a comment.
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

/** How a comment begins and ends. */
type Marks = readonly [open: string, close: string];
const html: Marks = ["<!--", "-->"];
const mdx: Marks = ["{/*", "*/}"];

/** The range of the words of a comment. */
function insideOf({ text }: MarkdownReader, { start, end }: Range): Range {
  const [open, close] = text.startsWith(mdx[0], start) ? mdx : html;
  return { start: start + open.length, end: end - close.length };
}

/** The HTML of a page in the order of the text. remark sees none inside code. */
function htmlIn(nodes: readonly RootContent[]): readonly Html[] {
  return nodes.flatMap((node): readonly Html[] => {
    if (node.type === "html") return [node];
    return "children" in node ? htmlIn(node.children) : [];
  });
}

/** A text without the comments in it, and without the space before them. */
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

/** The codes in the words of a comment; none if it is not one of ours. */
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
