import type { Range } from "../source/source.js";

/**
 * A tag alone on the line above a fence. To remark the fence is part of the tag's block, and its end
 * opens one that swallows what follows; the sites that write so have parsers that see a fence.
 */
export const tagAboveFence = /^<(\w+)(?:\s[^<>\n]*)?>(?:<\/\1>)?(?=[ \t]*\n[ \t]*(?:```|~~~))/gm;

const tabOrNote =
  /^([ \t]*)(===\+?|!!!|\?\?\?\+?)([ \t]+["\w][^\n]*\n(?:[ \t]*\n)*)(?=\1(?: {4}|\t))/gm;

/**
 * The text of a page as remark is to see it, of the same length. Tabs and notes of MkDocs (`=== "Tab"`
 * over indented text) become items of a list, else their text is code; `hidden` ranges are blanks.
 */
export function maskText(text: string, hidden: readonly Range[]): string {
  const tagged = text.replace(tagAboveFence, (tag) => " ".repeat(tag.length));
  const listed = /^[ \t]*(?:===|!!!|\?\?\?)/m.test(tagged)
    ? tagged.replace(
        tabOrNote,
        (_, indent: string, marks: string, rest: string) =>
          `${indent}-${" ".repeat(marks.length - 1)}${rest}`,
      )
    : tagged;
  let at = 0;
  const parts = hidden.flatMap(({ start, end }) => {
    const before = listed.slice(at, start);
    at = end;
    return [before, listed.slice(start, end).replace(/[^\n]/g, " ")];
  });
  return [...parts, listed.slice(at)].join("");
}
