import { plainText, textPiece, type Piece } from "../../../markdown/inline.js";
import type { Range } from "../../../source/source.js";
import type { Vocabulary } from "../vocabulary.js";
import { takeColonBrackets, type ColonBrackets } from "./colon-brackets.js";
import { gatherNotes, takeLinkedType } from "./gather-notes.js";
import { isPlace } from "./is-place.js";
import { takeListedValues } from "./listed-values.js";
import { readMarks } from "./marks.js";
import { cleanName, type Member } from "./member.js";
import { presenceInText } from "./presence-in-text.js";
import { presenceOf } from "./presence-word.js";
import { splitBrackets } from "./split-brackets.js";
import type { Found } from "./split-item.js";
import { splitNotes } from "./split-notes.js";
import {
  takeBrackets,
  takeCode,
  takeSentence,
  takeSlanted,
  takeWord,
  trimStart,
} from "./take-type.js";
import { takeTypeInBrackets } from "./type-in-brackets.js";
import { isTypeWord } from "./type-word.js";

/** The text of a member, for `memberOf`. */
export interface MemberText extends Found {
  readonly range: Range;
  readonly vocabulary: Vocabulary;
  /** True if the type is the first sentence: `String. The name.` */
  readonly isSentence: boolean;
}

/**
 * Makes a member of its name and text: finds the type, the marks, the default and the values in the text. The function
 * is long because each form of notes is taken in turn.
 */
export function memberOf(member: MemberText): Member {
  const { name, nameRange, range, vocabulary, isSentence } = member;
  const placed = takePlace(member.text);
  if (placed !== undefined) {
    const made = memberOf({ ...member, text: placed.rest });
    return { ...made, place: made.place ?? [placed.place] };
  }
  const listed = isSentence ? undefined : takeListedValues(member.text);
  if (listed !== undefined) {
    const made = memberOf({ ...member, text: listed.rest });
    return { ...made, values: listed.values, default: made.default ?? [listed.default] };
  }
  const slanted = slantedNotes(member.text, vocabulary);
  if (slanted !== undefined) return memberOf({ ...member, text: slanted, isSentence: false });
  const colon = takeColonBrackets(member.text, vocabulary);
  if (colon !== undefined) return withColonBrackets(member, colon);
  const linked = isSentence ? undefined : takeLinkedType(member.text, vocabulary);
  if (linked !== undefined)
    return { ...memberOf({ ...member, text: linked.rest }), type: linked.type };
  const inside = isSentence ? undefined : takeTypeInBrackets(member.text, vocabulary);
  if (inside !== undefined)
    return { ...memberOf({ ...member, text: inside.rest }), type: inside.type };
  const told = isSentence ? member.text : gatherNotes(member.text, vocabulary, name);
  const split = splitBrackets(told, vocabulary);
  const text = split?.pieces ?? told;
  const clean = cleanName(name.replace(/\?$/, ""));
  const isColon = /^\s*[:：]/.test(text.find((piece) => piece.text.trim() !== "")?.text ?? "");
  const plain = trimStart(text);
  const behind = isColon ? withoutExample(plain, vocabulary) : plain;
  const marks = readMarks(behind, vocabulary);
  const start = trimStart(marks.rest);
  const typed = isSentence
    ? (takeSlanted(start, vocabulary) ?? takeSentence(marks.rest))
    : (takeWord(start, clean.name, vocabulary) ??
      takeCode(text, start, vocabulary) ??
      takeBrackets(start, vocabulary));
  const again = readMarks(trimStart(typed.rest), vocabulary);
  const noted = splitNotes(typed.type, vocabulary);
  return {
    ...clean,
    nameRange,
    type: noted.type,
    required: undefined,
    optional: undefined,
    place: noted.place,
    default: noted.default ?? split?.default ?? member.default,
    options: noted.options,
    description: withWords(noted.words, typed.type ? withoutComma(again.rest) : again.rest),
    presence: name.endsWith("?")
      ? "optional"
      : (member.presence ?? marks.presence ?? again.presence ?? presenceInText(text, vocabulary)),
    isMarkedName: name.endsWith("?"),
    isStarred: member.presence !== undefined,
    isNullable: marks.isNullable || again.isNullable,
    isDeprecated: marks.isDeprecated || again.isDeprecated,
    ...(noted.isReadOnly === true && { isReadOnly: true }),
    values: [],
    range,
  };
}

/** Makes a member of the facts in its brackets and the text after them. */
function withColonBrackets(member: MemberText, colon: ColonBrackets): Member {
  const solid = member.text.find(({ text }) => text.trim() !== "");
  const head = (text: string): Piece => textPiece(text, solid ?? member.nameRange);
  const type = member.isSentence ? `${colon.type}. ` : `(${colon.type}) `;
  const words = colon.words === "" ? [] : [head(`${colon.words}. `)];
  const made = memberOf({ ...member, text: [head(type), ...words, ...trimStart(colon.rest)] });
  return {
    ...made,
    default: colon.default ?? made.default,
    presence: colon.presence ?? made.presence,
  };
}

/** Removes the comma between a type and the description behind it: `, set by the server`. */
function withoutComma([first, ...more]: readonly Piece[]): readonly Piece[] {
  if (first?.kind !== "text") return first === undefined ? [] : [first, ...more];
  return [{ ...first, text: first.text.replace(/^\s*,\s+(?=[\p{L}\d])/u, "") }, ...more];
}

/** Puts the words of brackets before a text. */
function withWords(words: readonly Piece[] | undefined, text: readonly Piece[]): readonly Piece[] {
  if (words === undefined) return text;
  const isAlone = plainText(text).trim() === "";
  return [
    ...words.map((one) => ({ ...one, text: isAlone ? one.text : `(${one.text}) ` })),
    ...trimStart(text),
  ];
}

/** Takes a place in italics and brackets off the start of a text: `(*in query*): string`. Undefined without one. */
function takePlace(
  pieces: readonly Piece[],
): { readonly place: Piece; readonly rest: readonly Piece[] } | undefined {
  const [open, place, close, ...rest] = pieces;
  const isOpen = open?.kind === "text" && /^\s*[(（]\s*$/.test(open.text);
  if (!isOpen || place?.kind !== "text" || !place.isEmphasis || !isPlace(place.text))
    return undefined;
  const end = close?.kind === "text" ? /^\s*[)）]/.exec(close.text)?.[0] : undefined;
  if (close === undefined || end === undefined) return undefined;
  return { place, rest: [{ ...close, text: close.text.slice(end.length) }, ...rest] };
}

/**
 * Puts a type and marks in italics at the start of a text in brackets: `*string, optional*`. Undefined without marks.
 */
function slantedNotes(
  pieces: readonly Piece[],
  vocabulary: Vocabulary,
): readonly Piece[] | undefined {
  const at = pieces.findIndex(({ text }) => !/^[\s:：–—-]*$/u.test(text));
  const first = pieces[at];
  if (first?.kind !== "text" || !first.isEmphasis || first.isStrong) return undefined;
  const behind = pieces.slice(at + 1);
  const end = behind.findIndex(({ isEmphasis }) => !isEmphasis);
  const inside = end === -1 ? behind : behind.slice(0, end);
  const [, ...marks] = first.text.split(/\s*[,，]\s*/);
  const isMark = (word: string): boolean => presenceOf(word.trim(), vocabulary) !== undefined;
  if (!marks.some(isMark) || [first, ...inside].some(({ text }) => /[()]/.test(text)))
    return undefined;
  const rest = behind.slice(inside.length);
  // Words directly after a mark may be its condition: `*string, required* when it moves`.
  if (/^\s*\p{Ll}/u.test(rest[0]?.text ?? "")) return undefined;
  if (inside.length === 0)
    return [{ ...first, isEmphasis: false, text: `(${first.text}) ` }, ...rest];
  const upright = inside.map((piece) => ({ ...piece, isEmphasis: false }));
  const open = { ...first, isEmphasis: false, text: `(${first.text}` };
  return [open, ...upright, { ...open, text: ") " }, ...rest];
}

/** Drops an example value before brackets with a type: `1` in `name: 1 (number, required)`. */
function withoutExample(pieces: readonly Piece[], { types }: Vocabulary): readonly Piece[] {
  const at = pieces.findIndex(({ text }) => text.includes("("));
  const piece = pieces[at];
  if (piece === undefined || piece.kind !== "text" || at > 1) return pieces;
  const parts = /^([^()]{0,40}?)\s*(\(([^()]*)\).*)$/s.exec(piece.text);
  if (parts === null || (at === 1 && (parts[1] !== "" || pieces[0]?.kind !== "code")))
    return pieces;
  if (/\.\s/.test(parts[1] ?? "")) return pieces;
  const isTyped = (parts[3] ?? "").split(",").some((word) => isTypeWord(word, types));
  return isTyped ? [{ ...piece, text: parts[2] ?? "" }, ...pieces.slice(at + 1)] : pieces;
}
