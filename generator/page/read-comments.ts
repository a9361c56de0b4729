import type { Html, RootContent } from "mdast";

import type { Diagnostics, Located } from "../diagnostics/diagnostic.js";
import type { Range, Source } from "../source/source.js";
import { rangeOf } from "./section.js";

/**
 * Reads the comments of a page: prose to the reader, but for `<!-- stubdown disable CODE … -->`,
 * which names the codes that are not to be told of this page. A reason may stand behind `--`.
 */
export function readComments(
  source: Source,
  nodes: readonly RootContent[],
  diagnostics: Diagnostics,
): readonly Located<string>[] {
  return htmlIn(nodes).flatMap((node) => {
    const html = rangeOf(node);
    return findComments(source.text.slice(html.start, html.end)).flatMap((range) => {
      const [start, end] = [html.start + range.start, html.start + range.end];
      source.pass(start, end);
      const [from, to] = [start + "<!--".length, end - "-->".length];
      return readOrder(source, from, source.text.slice(from, to), diagnostics);
    });
  });
}

/** The HTML of a page, in the order of the text: what stands in code is none. */
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

function findComments(text: string): readonly Range[] {
  const found: Range[] = [];
  for (let at = 0; ;) {
    const start = text.indexOf("<!--", at);
    const end = start === -1 ? -1 : text.indexOf("-->", start + "<!--".length);
    if (end === -1) return found;
    at = end + "-->".length;
    found.push({ start, end: at });
  }
}

function readOrder(
  source: Source,
  offset: number,
  text: string,
  diagnostics: Diagnostics,
): readonly Located<string>[] {
  if (!/^\s*stubdown\b/i.test(text)) return [];
  const lead = /^\s*stubdown\s+disable(?=\s)/.exec(text)?.[0] ?? "";
  const list = text.slice(lead.length).replace(/\s--[^]*$/, "");
  const codes = [...list.matchAll(/[^\s,]+/g)];
  if (lead === "" || codes.length === 0) {
    const { value, span } = source.trimmed(offset, offset + text.length);
    const found = `comment \`${value}\``;
    const expected = "`stubdown disable` and the codes, a reason behind ` -- `";
    diagnostics.report("unexpected-content", span, { found, expected });
    return [];
  }
  return codes.map(({ 0: value, index }) => {
    const start = offset + lead.length + index;
    return { value, span: source.span(start, start + value.length) };
  });
}
