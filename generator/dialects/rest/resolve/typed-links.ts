import { onceForPair } from "../../../core/once.js";
import type { Block } from "../../../markdown/block.js";
import { plainText, type Piece } from "../../../markdown/inline.js";
import { bareName } from "../../../markdown/page-links.js";
import type { Page, Section } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import { columnsOf } from "../page/columns.js";
import type { HeadingSense } from "../page/heading-words.js";
import type { Tree } from "../read-tree.js";
import type { HeadingWord, Vocabulary } from "../vocabulary.js";
import { ownWords } from "./own-words.js";
import { nameInType } from "./told-types.js";

/**
 * Finds the sections that a link in the place of a type leads to. The link may be in a column of types, after the name
 * of an item, or after an article, as in `Returns an [Address](#address)`. Such a section describes a type, even if its
 * heading does not say so. In sentences, the text of the link has to be the heading. A name without a link in a column of
 * types leads to the heading on the same page that is this name: `Address`, `array of Address`.
 */
export function sectionsOfTypes(tree: Tree): ReadonlySet<Section> {
  const { pages, vocabulary, links } = tree;
  const found = new Set<Section>(pages.flatMap((page) => sectionsNamedByTypes(page, tree)));
  for (const page of pages) {
    for (const { href, text, isNamed } of linksOf(page, vocabulary)) {
      const target = links.resolve(href, page);
      if (target.kind !== "section" || target.section.heading === undefined) continue;
      if (!isNamed || bareName(text) === bareName(target.section.title)) found.add(target.section);
    }
  }
  return found;
}

/** Returns the sections of a page whose heading is a word for a part of a page and also the type of a row. */
function sectionsNamedByTypes(page: Page, { vocabulary, headings }: Tree): readonly Section[] {
  const named = page.sections.filter(({ title, blocks }) => {
    const { words, isWhole } = oneName.test(title) ? headings.read(title) : noSense;
    const isPart = parts.some((part) => words.has(part));
    return isWhole && !isPart && blocks.some(({ block }) => block.kind === "table");
  });
  if (named.length === 0) return [];
  const types = new Set<string | undefined>();
  for (const { block } of page.sections.flatMap(({ blocks }) => blocks)) {
    for (const range of typeRanges(block, page, vocabulary))
      types.add(nameInType(plainText(page.inline(range))));
  }
  return named.filter(({ title }) => types.has(title));
}

/** Matches a name in upper camel case. */
const oneName = /^[A-Z]\w*[a-z]\w*$/;

const noSense: Pick<HeadingSense, "words" | "isWhole"> = { words: new Set(), isWhole: false };

/** The words of headings of parts of a request, which a column of types may have in another sense: `Query`, `Response`. */
const parts: readonly HeadingWord[] = [
  ...(["path", "query", "body", "header", "cookie"] as const),
  ...(["request", "response", "example"] as const),
];

/** Finds the sections to which a sentence about an answer leads: `Returns a [crate](#crate)`. */
export function sectionsOfAnswers({ pages, vocabulary, links }: Tree): ReadonlySet<Section> {
  const found = new Set<Section>();
  for (const page of pages) {
    for (const { href, isReturned } of linksOf(page, vocabulary)) {
      const target = isReturned ? links.resolve(href, page) : undefined;
      if (target?.kind === "section") found.add(target.section);
    }
  }
  return found;
}

/** A link in the place of a type. If `isNamed`, its text has to be the heading of its target. */
interface TypedLink {
  readonly href: string;
  readonly text: string;
  readonly isNamed: boolean;
  /** True if the words before the link say that it is returned. */
  readonly isReturned: boolean;
}

const linksOf = onceForPair((page: Page, vocabulary: Vocabulary): readonly TypedLink[] => {
  const found: TypedLink[] = [];
  const { listOf } = ownWords(vocabulary);
  const add = ({ href = "", text }: Piece, isNamed: boolean, isReturned = false): void => {
    if (href.includes("#")) found.push({ href, text, isNamed, isReturned });
  };
  const hasLink = (range: Range): boolean => linkToSection.test(page.slice(range));
  for (const { block } of page.sections.flatMap(({ blocks }) => blocks)) {
    if (!hasLink(block)) continue;
    for (const range of typeRanges(block, page, vocabulary).filter(hasLink)) {
      for (const piece of page.inline(range)) if (piece.kind === "link") add(piece, false);
    }
    for (const range of textRanges(block).filter(hasLink)) {
      const pieces = page.inline(range);
      for (const [index, piece] of pieces.entries()) {
        if (piece.kind !== "link") continue;
        const before = pieces[index - 1]?.text ?? "";
        const isItemType = block.kind === "list" && beforeItemType.test(before) && index < 3;
        if (isItemType || article.test(before) || listOf.test(before))
          add(piece, !isItemType, returned.test(before));
      }
    }
  }
  return found;
});

/** Matches a link to a section. Reading the Markdown of a text takes much longer than this search. */
const linkToSection = /\]\([^)\n]*#|\bhref=[^>\n]*#/;

/** Matches the text between the name of an item and the link to its type: `: `, ` ([]`. */
const beforeItemType = /^\s*[:：–—(-]\s*(?:\[\]|map\[\w+\])*$/;

const returned = /\b(?:returns?|responds? with)\b[^.]*$/i;

const article = /(?:^|\s)(?:an?|of|eine?n?|une?|una?|um|uma|een)\s+$/i;

/** Returns the cells of a table that have types. */
function typeRanges(block: Block, page: Page, vocabulary: Vocabulary): readonly Range[] {
  if (block.kind !== "table") return [];
  const at = columnsOf(page, block, vocabulary).findIndex((sense) => sense.has("type"));
  return block.rows.flatMap(({ cells }) => cells[at] ?? []);
}

/** Returns the paragraphs of a block that may have a type after a name or an article. */
function textRanges(block: Block): readonly Range[] {
  if (block.kind === "paragraph") return [block];
  if (block.kind !== "list") return [];
  return block.items.flatMap(({ blocks: [first] }) => (first?.kind === "paragraph" ? [first] : []));
}
