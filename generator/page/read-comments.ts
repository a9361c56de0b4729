import type { Diagnostics, Located } from "../diagnostics/diagnostic.js";
import type { Source } from "../source/source.js";
import type { Range } from "./read-route-blocks.js";

/**
 * Reads the comments of a page: prose to the reader, but for `<!-- stubdown disable CODE … -->`,
 * which names the codes that are not to be told of this page. A reason may stand behind `--`.
 */
export function readComments(source: Source, diagnostics: Diagnostics): readonly Located<string>[] {
  return findComments(source.text).flatMap(({ start, end }) => {
    source.pass(start, end);
    const [from, to] = [start + "<!--".length, end - "-->".length];
    return readOrder(source, from, source.text.slice(from, to), diagnostics);
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
