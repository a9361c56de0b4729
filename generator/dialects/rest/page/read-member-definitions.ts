import type { DefinitionListBlock } from "../../../markdown/block.js";
import { plainText, type Piece } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import type { Vocabulary } from "../vocabulary.js";
import { withoutTags } from "./html-pieces.js";
import { isName, memberList, type Member, type MemberList } from "./member.js";
import { memberOf } from "./member-of.js";

/** Matches the name of a part of a description as a term: `Input`, `Returns`. Names of members begin with a small letter. */
const partTerm =
  /^(?:(?:Request |Response )?(?:Body|Headers|Parameters)|Inputs?|Outputs?|Requests?|Responses?|Returns|Errors|Example)$/;

/** True if the terms of a definition list are the parts of a description, in plain text. */
const namesParts = (page: Page, { items }: DefinitionListBlock): boolean =>
  items.every(({ term }) =>
    partTerm.test(
      page
        .slice(term)
        .trim()
        .replace(/^\*\*|:?\*\*$/g, ""),
    ),
  );

/** True if all terms of a definition list are names of types, which codes on the page use: `Paper`, `Paper[]`. */
function namesTypes(page: Page, { items }: DefinitionListBlock): boolean {
  const { text } = page.source;
  const terms = items.map(({ term }) => page.slice(term).trim());
  return (
    terms.every((term) => /^[A-Z][a-z]+(?:[A-Z][a-z]+)*$/.test(term)) &&
    terms.some((term) => text.includes(`\`${term}[]\``) || text.includes(`\`${term}\``))
  );
}

/**
 * Reads a definition list as members. Undefined if fewer than 70 % of its terms are names of members, or if its terms
 * are the parts of a description or the names of types.
 */
export function readMemberDefinitions(
  page: Page,
  list: DefinitionListBlock,
  vocabulary: Vocabulary,
): MemberList | undefined {
  if (namesParts(page, list) || namesTypes(page, list)) return undefined;
  const members = list.items.flatMap((item): Member[] => {
    const marked = termOf(withoutTags(page.inline(item.term)));
    // A bare asterisk is a mark; one after a backslash leads to a footnote: `` `day`* ``.
    const isMarked = /[\p{L}\p{N}_\]](?:`?\*|\*`)\s*$/u.test(page.slice(item.term));
    const name = marked.name.replace(/(?:\s*\*)+$/, "");
    const { more } = marked;
    if (!isName(name.replace(/\?$/, "").replace(/^:/, "")) || /^(?:none|n\/a)$/i.test(name))
      return [];
    const text = item.texts.flatMap((range, index) => {
      const inline = withoutTags(page.inline(range));
      const [first] = inline;
      return index === 0 || first === undefined
        ? inline
        : [{ ...first, kind: "text" as const, text: " " }, ...inline];
    });
    const parts = { name, nameRange: item.term, range: item, vocabulary };
    const isSentence = more.length === 0;
    const member = memberOf({ ...parts, text: [...more, ...text], isSentence });
    return [isMarked ? { ...member, presence: member.presence ?? "required" } : member];
  });
  if (members.length < list.items.length * 0.7) return undefined;
  return memberList({ page, form: "definitions", block: list, members, range: list });
}

/** Splits a term such as `` `size` *integer* **required** `` into the name and the words after it, put in brackets. */
function termOf(pieces: readonly Piece[]): {
  readonly name: string;
  readonly more: readonly Piece[];
} {
  const [first, ...rest] = pieces;
  const words = rest
    .filter(({ kind }) => kind === "text" || kind === "code")
    .flatMap(({ text }) => text.replace(/^[\s:,(\u2013\u2014-]+|[\s:,)]+$/g, "") || [])
    .filter((text) => text !== "*");
  const isSet = first !== undefined && (first.kind === "code" || first.isStrong);
  if (!isSet || words.length === 0 || words.length > 4 || words.some((word) => word.length > 40))
    return { name: plainText(pieces).trim(), more: [] };
  const marks = { ...first, kind: "text" as const, isStrong: false, isEmphasis: false };
  return { name: first.text.trim(), more: [{ ...marks, text: `(${words.join(", ")}) ` }] };
}
