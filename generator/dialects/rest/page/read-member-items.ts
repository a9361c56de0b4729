import type { ListBlock, ListItem, ParagraphBlock } from "../../../markdown/block.js";
import { plainText, type Piece } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import type { Vocabulary } from "../vocabulary.js";
import { readItemNote, type MemberNotes } from "./item-notes.js";
import {
  bareMember,
  cleanName,
  isName,
  memberList,
  type Member,
  type MemberList,
} from "./member.js";
import { memberOf } from "./member-of.js";
import { anyOf } from "./phrases.js";
import { presenceInText } from "./presence-in-text.js";
import { presenceOf } from "./presence-word.js";
import { readMson } from "./read-mson.js";
import { splitItem } from "./split-item.js";
import { joinText, textBelow, withTextBelow } from "./text-below.js";
import { isTypeWord } from "./type-word.js";

/**
 * Reads a list whose items are members: a name set off from the text after it. Undefined if fewer than 70 % of the
 * items are members, or fewer than 30 % where parameters are expected (`isExpected`).
 */
export function readMemberBullets(
  page: Page,
  list: ListBlock,
  { vocabulary, isExpected }: { readonly vocabulary: Vocabulary; readonly isExpected: boolean },
): MemberList | undefined {
  if (list.mson !== undefined) return readMson(page, list, list.mson);
  const all = list.items.flatMap((item) => readItem(page, item, vocabulary, ""));
  // Where parameters are expected, items marked otherwise than the first are notes about those above, unless they
  // say a type or a presence.
  const [first] = all;
  const members =
    isExpected && first !== undefined
      ? all.filter(
          (member) => markOf(page, member) === markOf(page, first) || tellsFact(member, vocabulary),
        )
      : all;
  const own = list.items.filter((item) =>
    members.some(({ range }) => range.start >= item.start && range.start < item.end),
  ).length;
  if (own === 0 || own < list.items.length * (isExpected ? 0.3 : 0.7)) return undefined;
  return memberList({ page, form: "bullets", block: list, members, range: list });
}

/** True if a text after a name says the type, the place or the presence. */
export function tellsFact({ type, presence, place }: Member, { types }: Vocabulary): boolean {
  const words = plainText(type ?? []).split(/[\s,]+/);
  return (
    presence !== undefined || place !== undefined || words.some((word) => isTypeWord(word, types))
  );
}

/** Returns the Markdown characters before the name of an item, such as `` ` `` or `**`. */
function markOf(page: Page, { nameRange }: Member): string {
  return (
    /^[`*_]*/.exec(
      page.slice({ start: nameRange.start - 2, end: nameRange.start + 1 }).trim(),
    )?.[0] ?? ""
  );
}

/** Reads a paragraph like a list item: a name in code or in bold letters, and the text after it. */
export function readMemberBold(
  page: Page,
  block: ParagraphBlock,
  vocabulary: Vocabulary,
): MemberList | undefined {
  const { start, end } = block;
  const members = readItem(page, { start, end, blocks: [block] }, vocabulary, "");
  return members.length === 0
    ? undefined
    : memberList({ page, form: "bullets", block, members, range: block });
}

function readItem(
  page: Page,
  item: ListItem,
  vocabulary: Vocabulary,
  parent: string,
): readonly Member[] {
  const [first, ...more] = item.blocks;
  if (first?.kind !== "paragraph") return [];
  const pieces = withoutFootnotes(page.inline(first));
  const presence = presenceOfGroup(pieces, vocabulary);
  const [group] = more;
  if (presence !== undefined && group?.kind === "list" && more.length === 1) {
    const members = group.items.flatMap((child) => readItem(page, child, vocabulary, parent));
    if (members.length >= group.items.length)
      return members.map((member) => ({ ...member, presence: member.presence ?? presence }));
  }
  const several = more.length === 0 ? namesOnly(pieces) : [];
  if (several.length > 0)
    return several.map((code) => bareMember(nameBelow(parent, code.text.trim()), code, item));
  const found = splitItem(page, pieces, vocabulary);
  if (found === undefined) return [];
  const name = nameBelow(parent, found.name);
  const own = memberOf({ ...found, name, range: item, vocabulary, isSentence: false });
  const below = more.flatMap((block) => (block.kind === "list" ? block.items : []));
  const notes = below.map((child) => readItemNote(page, child, vocabulary));
  const others = below.filter((_, index) => notes[index] === undefined);
  const described = withTextBelow(own, textBelow(page, more));
  const isOfValues = announcesValues(described, vocabulary);
  const isDescribed = plainText(described.description).trim() !== "";
  // Sentences among the items are the description of a member that has no other one.
  const prose =
    isOfValues || isDescribed ? [] : others.filter((child) => isSentence(page, child, vocabulary));
  const sentences = prose.flatMap(({ blocks }) => blocks);
  const text = isDescribed ? textBelow(page, more) : joinText(page, sentences);
  const told = own.presence ?? presenceAlone(own, vocabulary) ?? presenceInText(text, vocabulary);
  const isStruck = pieces.some(
    (piece) => piece.isStruck === true && piece.start === found.nameRange.start,
  );
  const isDeprecated = own.isDeprecated || isStruck;
  const member = { ...withTextBelow(own, text), presence: told, isDeprecated };
  const nested = others.filter((child) => !prose.includes(child));
  const noted = Object.assign({}, ...notes) as MemberNotes;
  const inner = nested.map((child) => readItem(page, child, vocabulary, member.name));
  const children = inner.flat();
  const isObject = holdsMembers({ ...member, ...noted }) || isOnlyName(page, member, children);
  // Items below are members if the type is an object or each has a type; otherwise they are values.
  if (
    inner.every(({ length }) => length > 0) &&
    nested.length > 0 &&
    !isOfValues &&
    (isObject || children.every(({ type }) => type !== undefined))
  ) {
    return [{ ...member, ...noted }, ...children];
  }
  const values = nested.flatMap((child) => valueOf(page, child, { isTold: isOfValues }));
  const areAll = nested.length > 0 && values.length === nested.length;
  return [{ ...member, values: areAll ? values : member.values, ...noted }];
}

/** True for an item of plain words only, which names no member and begins with no value. */
function isSentence(page: Page, item: ListItem, vocabulary: Vocabulary): boolean {
  const [first, ...more] = item.blocks;
  if (first?.kind !== "paragraph" || more.length > 0) return false;
  const isOfWords = /^\p{Lu}\p{L}*[,\s]+(?:\S+\s+){2}/u.test(page.slice(first));
  const isNamed = readItem(page, item, vocabulary, "").length > 0;
  return isOfWords && !isNamed && valueOf(page, item, { isTold: false }).length === 0;
}

/** Removes the marks of footnotes, which may stand between a type and its description: `*string*[^1]`. */
const withoutFootnotes = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.flatMap((piece) => {
    if (piece.kind !== "text" || !piece.text.includes("[^")) return [piece];
    const text = piece.text.replace(/\[\^[\w-]+\](?!:)/g, "");
    return text === "" ? [] : [{ ...piece, text }];
  });

/** Returns the presence if it is all that an item says of a name: `` `size`: required``. */
const presenceAlone = ({ description }: Member, vocabulary: Vocabulary): Member["presence"] =>
  presenceOf(plainText(description).replace(/^[\s:\u2013\u2014-]+|[\s.]+$/g, ""), vocabulary);

/** Returns the names of an item that has only codes with commas between: `` `size`, `weight` and `color` ``. */
function namesOnly(pieces: readonly Piece[]): readonly Piece[] {
  const solid = pieces.filter(({ text }) => text.trim() !== "");
  const codes = solid.filter(({ kind }) => kind === "code");
  const isList =
    codes.length > 1 &&
    codes.every(({ text }) => isName(text.trim()) && !/^(?:true|false|null)$/i.test(text.trim())) &&
    solid.every(({ kind, text }, index) =>
      index % 2 === 0 ? kind === "code" : kind === "text" && /^\s*(?:,|,?\s*and)\s*$/.test(text),
    );
  return isList ? codes : [];
}

/** True for a name in bold without any text, above names that are also in bold. Values would be in code or plain. */
function isOnlyName(page: Page, member: Member, children: readonly Member[]): boolean {
  const { type, description, presence } = member;
  return (
    children.length > 1 &&
    type === undefined &&
    presence === undefined &&
    plainText(description).trim() === "" &&
    [member, ...children].every((one) => markOf(page, one) === "**")
  );
}

/** True if the words for the type of a member say that it can have members of its own. */
export const holdsMembers = ({ type }: Member): boolean =>
  /object|hash|dict|map|structure|array|list/i.test(plainText(type ?? []));

/** Returns the name of an item below another one, which may repeat the outer name: `rows[].id` below `rows`. */
export function nameBelow(parent: string, own: string): string {
  if (parent === "") return own;
  const { name } = cleanName(own);
  const outer = [parent, parent.split(".").at(-1) ?? parent].find((one) =>
    name.startsWith(`${one}.`),
  );
  if (outer === undefined) return `${parent}.${own}`;
  return `${parent}.${own.slice(own.indexOf(".", outer.length) + 1)}`;
}

/** Returns the presence of all items below an item that says only this: `**Required**:`. */
function presenceOfGroup(
  pieces: readonly Piece[],
  { words, headings }: Vocabulary,
): Member["presence"] {
  const text = plainText(pieces).trim();
  const word = text.replace(/\s*[:：]$/, "").toLowerCase();
  const isSet = pieces.some(({ isStrong, isEmphasis }) => isStrong || isEmphasis);
  if (!isSet && word === text.toLowerCase()) return undefined;
  if (words.required.includes(word) || headings.required.includes(word)) return "required";
  const isOptional = words.optional.includes(word) || headings.optional.includes(word);
  return isOptional ? "optional" : undefined;
}

/** True if the text of an item ends with words for values: `One of the following:`, `Possible values:`. */
function announcesValues({ description, type }: Member, { words }: Vocabulary): boolean {
  const text = `${plainText(type ?? [])} ${plainText(description)}`.trim();
  const own = new RegExp(`${anyOf(words.options)}\\s*[:：]?$`, "iu");
  return (
    /\b(?:(?:one|any|some|either) of(?: the following| these)?(?: values| options)?|(?:possible|allowed|valid|accepted|available|supported|permitted) (?:values|options)(?: are)?)\s*:?$/i.test(
      text,
    ) || own.test(text)
  );
}

/**
 * Returns the value that an item begins with: a code. If words announce values (`isTold`), the value may also be a word
 * in bold or a word set off by a mark. Empty for another item.
 */
function valueOf(
  page: Page,
  { blocks: [start] }: ListItem,
  { isTold }: { readonly isTold: boolean },
): readonly string[] {
  if (start === undefined) return [];
  const [first] = page.inline(start).filter(({ text }) => text.trim() !== "");
  if (first === undefined || (first.kind !== "code" && !isTold)) return [];
  const isSet = first.kind === "code" || first.isStrong;
  const word = isSet ? first.text : (/^\s*(\S+?)\s*(?::|\s[–—-]\s|$)/.exec(first.text)?.[1] ?? "");
  const text = word.trim().replace(/:$/, "");
  return /^[\p{L}\p{N}_][\p{L}\p{N}_.:/+-]*$/u.test(text) ? [text] : [];
}
