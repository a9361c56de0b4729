import { onceFor } from "../../../core/once.js";
import type { Page, Placed } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { RestDiagnostics } from "../diagnostics.js";
import { returnsOf } from "../resolve/answers.js";
import { isStatusLine } from "../resolve/answer-sections.js";
import type { MemberResolver } from "../resolve/resolve-member.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { labelledCodes } from "../resolve/labelled-codes.js";
import { leadsToType } from "../resolve/whole-type.js";
import type { Vocabulary } from "../vocabulary-types.js";
import { english } from "../vocabulary.js";
import { meantWord } from "./is-misspelt.js";

/**
 * Reports misspelt headings and bold labels above tables, lists, samples, statuses and types of answers. This text
 * would be read as something else, or not at all.
 */
export function checkSections(
  { tree, scopes, resolver }: ResolvedTree,
  diagnostics: RestDiagnostics,
): void {
  const words = knownWords(tree.vocabulary);
  const seen = new Set<string>();
  const check = (page: Page, title: string, { start, end }: Range): void => {
    const key = `${page.path}:${start}`;
    if (seen.has(key) || tree.headings.read(title).isWhole) return;
    seen.add(key);
    const meant = correct(title, words);
    if (meant === title || !tree.headings.read(meant).isWhole) return;
    diagnostics.report("misspelt-heading", page.source.span(start, end), { title, meant });
  };
  for (const { scope } of scopes) {
    for (const section of scope.sections) {
      const { page, title, heading, blocks } = section;
      if (section !== scope.title && blocks.some((placed) => holdsFacts(placed, resolver)))
        check(page, title, heading?.text ?? section);
    }
    for (const placed of scope.blocks) {
      const { page } = placed.section;
      const label = labelOf(placed, resolver);
      if (label !== undefined) check(page, label.text.replace(/\W+$/, ""), label);
    }
  }
}

/** True if a block has rows, a sample, a status, or the type of an answer or a body. */
function holdsFacts(placed: Placed, resolver: MemberResolver): boolean {
  const { block } = placed;
  const kinds: readonly string[] = ["table", "list", "definitionList", "code"];
  if (block.kind !== "paragraph") return kinds.includes(block.kind);
  return isStatusLine(placed) || returnsOf(placed, true, resolver) !== undefined;
}

/** Returns the bold label above a block with facts, or at the start of a paragraph with facts. */
function labelOf(
  placed: Placed,
  resolver: MemberResolver,
): (Range & { readonly text: string }) | undefined {
  const { block, label, section } = placed;
  if (block.kind !== "paragraph")
    return label?.isStrong === true && holdsFacts(placed, resolver) ? label : undefined;
  const pieces = section.page.inline(block);
  const [first, ...rest] = pieces;
  if (first?.isStrong !== true || first.kind !== "text" || rest.length === 0) return undefined;
  const isLed = /[:：]\s*$/.test(first.text) || /^\s*[:：\u2013\u2014-]/.test(rest[0]?.text ?? "");
  return labelledCodes(pieces).length > 0 || (isLed && tellsType(placed, resolver))
    ? first
    : undefined;
}

/** True if a paragraph links a type: `**Body**: a [Book](#book)`. */
function tellsType({ block, section: { page } }: Placed, resolver: MemberResolver): boolean {
  return page.inline(block).some((piece) => leadsToType(piece, page, resolver));
}

/**
 * Returns the words of more than three letters that headings consist of. Of equally near words, the English one counts.
 */
const knownWords = onceFor((vocabulary: Vocabulary): readonly string[] => {
  const words = [english, vocabulary]
    .flatMap(({ headings }) => Object.values(headings).flat())
    .flatMap((phrase) => phrase.toLowerCase().split(/[^\p{L}]+/u));
  return [...new Set(words)].filter((word) => word.length > 3);
});

/** Returns a title with each misspelt word replaced by the known word. */
function correct(title: string, words: readonly string[]): string {
  return title.replace(/\p{L}{5,}/gu, (word) => {
    const small = word.toLowerCase();
    if (words.includes(small)) return word;
    const near = meantWord(
      small,
      words.filter((known) => isLike(known, small)),
    );
    if (near === undefined) return word;
    return word.charAt(0) + near.slice(1);
  });
}

/**
 * True if a known word begins like another word: the first letter is seldom misspelt, so `Reader` is not `Header`. A
 * known word of four letters also ends like it: `Boddy` is `Body`, but `Boats` is another word.
 */
function isLike(known: string, word: string): boolean {
  if (known.charAt(0) !== word.charAt(0) || known === `${word}s`) return false;
  return known.length > 4 || known.at(-1) === word.at(-1);
}
