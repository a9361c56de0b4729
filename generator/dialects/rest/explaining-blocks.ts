import type { Block, ListBlock } from "../../markdown/block.js";
import { plainText } from "../../markdown/inline.js";
import type { Page } from "../../markdown/page.js";
import type { HeadingReader } from "./page/heading-words.js";

const explained = /^\W*(?:[1-5]\d\d\b|default\b|none\b|n\/a\b)|^\W*`[^`]+`\s*=/i;

/** True if all entries explain statuses or values, or say that there is nothing: `` `a` = text ``, `**none**`. */
export function isExplanation(block: Block, page: Page): boolean {
  const starts =
    block.kind === "table"
      ? block.rows.flatMap(({ cells: [first] }) => (first === undefined ? [] : [first]))
      : block.kind === "list" || block.kind === "definitionList"
        ? block.items
        : [];
  const texts = starts.map((range) => page.slice(range).slice(0, 200));
  // A row `default` explains the other statuses. A table with this row alone describes a member.
  return (
    texts.every((text) => explained.test(text)) &&
    texts.some((text) => !/^\W*default\b/i.test(text))
  );
}

/** True if all items of a list are sentences of at least four words that do not begin with a name. */
export function isOfSentences({ items }: ListBlock, page: Page): boolean {
  return items.every(({ blocks: [first] }) => {
    if (first?.kind !== "paragraph") return false;
    const pieces = page.inline(first);
    const text = plainText(pieces).trim();
    const [lead] = pieces;
    const isMarked = lead?.kind === "code" || lead?.isStrong === true;
    return !isMarked && sentence.test(text);
  });
}

/**
 * Matches a sentence without a colon or a dash in its first words, with blanks between words or in an East Asian
 * script.
 */
const sentence = /^\p{Lu}[\p{L}'’]*(?:\s+[^\s:–—=]+){3}.*[.!?]$|^\p{Lo}[^\s:：–—=]{7}.*[。！]$/su;

/** True for a table with two columns and one header, a word for notes: `| Security | |`. */
export function isOfNotes(block: Block, page: Page, headings: HeadingReader): boolean {
  if (block.kind !== "table" || block.header.length !== 2) return false;
  const [first = "", second] = block.header.map((cell) => plainText(page.inline(cell)).trim());
  const { isWhole, words } = headings.read(first);
  return second === "" && isWhole && words.has("notes");
}
