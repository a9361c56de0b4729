import { overlapsAny, type Range } from "../source/source.js";
import type { HtmlBlock } from "./block.js";

const table =
  /^[ \t]*<(?:table[\s>][^]*?<\/table|dl[\s>][^]*?<\/dl)>|^[ \t>]*(`{3,}|~{3,})[^\n]*\n[^]*?^[ \t>]*\1/gim;

/**
 * Finds HTML tables and definition lists with blank lines inside, because remark ends an HTML block at a blank line.
 * Those in fences or in `taken` ranges are left out.
 */
export function findHtmlTables(text: string, taken: readonly Range[]): readonly HtmlBlock[] {
  if (!/<(?:table|dl)[\s>]/i.test(text)) return [];
  return [...text.matchAll(table)].flatMap(([whole, fence], index, all): HtmlBlock[] => {
    const start = all[index]?.index ?? 0;
    const end = start + whole.length;
    const isTaken = overlapsAny(taken, { start, end });
    if (fence !== undefined || isTaken || !/\n[ \t]*\n/.test(whole)) return [];
    return [{ kind: "html", start, end }];
  });
}

const heading =
  /^ {0,3}<h([1-6])(?:\s[^>\n]*)?>[^\n]*<\/h\1>[ \t]*(?=\n[ \t]*[^\s<])|^[ \t>]*(`{3,}|~{3,})[^\n]*\n[^]*?^[ \t>]*\2/gim;

/**
 * Finds HTML headings directly above Markdown, which remark would take for a part of the same HTML block. Headings in
 * fences or in `taken` ranges are left out.
 */
export function findHtmlHeadings(text: string, taken: readonly Range[]): readonly HtmlBlock[] {
  if (!/^ {0,3}<h[1-6]/im.test(text)) return [];
  return [...text.matchAll(heading)].flatMap((found): HtmlBlock[] => {
    const { index: start } = found;
    const end = start + found[0].trimEnd().length;
    const isTaken = overlapsAny(taken, { start, end });
    return found[2] !== undefined || isTaken ? [] : [{ kind: "html", start, end }];
  });
}
