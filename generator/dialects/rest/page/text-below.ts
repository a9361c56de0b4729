import type { Block } from "../../../markdown/block.js";
import type { Piece } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import type { Member } from "./member.js";

/** A word for a type directly after a name, which ends a clause: `**size** integer, default …`. */
const word =
  "(?:string|integer|int(?:32|64)?|number|bool(?:ean)?|float|double|object|array|timestamp|datetime|date|uuid|enum)s?(?=\\s*(?:$|[,.;(\\n]|[-–—]\\s))";

/** A name in bold with a mark, type or dash after it: ``**name** *required* — text``, ``**name** `string` text``. */
export const strongName = new RegExp(
  `^\\*\\*[\\w.[\\]-]+\\*\\*(?:\\\\?\\*)?\\s+(?:\`(?![1-5]\\d\\d\\b)[^\`\\n]+\`|\\*[^*\\n]+\\*|_[^_\\n]+_|\\([^()\\n]+\\)|[-–—:]\\s(?!\`[1-5]\\d\\d\\b)|${word})`,
);

/** Matches a paragraph of values or of a default, which may follow the description of a member. */
const tellsValues =
  /^[\s*_]*(?:(?:can be |must be |either )?one of\b|(?:possible|allowed|valid|accepted|supported|permitted)\s+(?:enum\s+)?(?:values?|options?)\b|(?:the )?defaults?\b|by default\b)/i;

/** Matches a paragraph that is a label or the answer of the request, and no description of a member. */
const describesOther =
  /^(?:\*\*[^*\n]+\*\*\W*$|>|returns?\b|responds?\b|raises?\b|errors?\b)|:\s*$/i;

/**
 * Returns the text in the paragraphs below a member: the first paragraph, and those after it that begin with words for
 * values or a default. Empty if the first paragraph describes something else.
 */
export function textBelow(page: Page, blocks: Iterable<Block>): readonly Piece[] {
  const own: Block[] = [];
  // The blocks are read one by one, because a long page may have a member in each paragraph.
  for (const block of blocks) {
    const text = block.kind === "paragraph" ? page.slice(block) : undefined;
    if (text === undefined || strongName.test(text) || describesOther.test(text)) break;
    if (own.length > 0 && !tellsValues.test(text)) break;
    own.push(block);
  }
  return joinText(page, own);
}

/** Returns the text of paragraphs, with a blank in front of each. */
export function joinText(page: Page, blocks: readonly Block[]): readonly Piece[] {
  return blocks.flatMap((block) => {
    if (block.kind !== "paragraph") return [];
    const inline = page.inline(block);
    const [first] = inline;
    // Without the blank, the last word of a paragraph and the first one of the next would be one word.
    return first === undefined ? [] : [{ ...first, kind: "text" as const, text: " " }, ...inline];
  });
}

/** Adds the text below a member to its description. */
export function withTextBelow(member: Member, below: readonly Piece[]): Member {
  return below.length === 0
    ? member
    : { ...member, description: [...member.description, ...below] };
}
