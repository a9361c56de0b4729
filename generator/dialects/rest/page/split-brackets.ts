import type { Piece } from "../../../markdown/inline.js";
import type { Vocabulary } from "../vocabulary.js";
import { anyOf } from "./phrases.js";
import { isPresence } from "./read-notes.js";
import { isTypeWord, isUnionOfTypes } from "./type-word.js";

/** A text whose brackets at the start are rearranged. */
export interface SplitBrackets {
  /** Brackets with the parts without code, then brackets with the parts with code, then the rest. */
  readonly pieces: readonly Piece[];
  /** The code after a word for a default. Undefined if there is none. */
  readonly default: readonly Piece[] | undefined;
}

/**
 * Splits brackets with code, bold or italics at the start of a text: ``(integer, optional, default `50`) Size`` becomes
 * `(integer, optional) Size` and a default; ``(integer, one of `1`, `2`)`` becomes ``(integer) (one of `1`, `2`)``.
 * Undefined if the text begins otherwise, or if the brackets have no type, presence or default.
 */
export function splitBrackets(
  pieces: readonly Piece[],
  vocabulary: Vocabulary,
): SplitBrackets | undefined {
  const at = pieces.findIndex(({ text }) => text.trim() !== "");
  const first = pieces[at];
  const open = /^([\s:：–—·•-]*)[(（]([^()（）]*)$/.exec(first?.text ?? "");
  if (first?.kind !== "text" || open === null) return undefined;
  const inner: Piece[] = [{ ...first, text: open[2] ?? "" }];
  for (const [index, piece] of pieces.entries()) {
    if (index <= at) continue;
    const close = piece.kind === "text" ? /[()（）]/.exec(piece.text) : null;
    if (close === null) {
      if (piece.kind !== "text" && piece.kind !== "code") return undefined;
      inner.push(piece);
      continue;
    }
    if (close[0] === "(" || close[0] === "（") return undefined;
    inner.push({ ...piece, text: piece.text.slice(0, close.index) });
    const rest = { ...piece, text: piece.text.slice(close.index + 1) };
    return arrange(inner, [rest, ...pieces.slice(index + 1)], vocabulary);
  }
  return undefined;
}

/** Puts the parts of brackets in the order that `SplitBrackets` describes. */
function arrange(
  inner: readonly Piece[],
  rest: readonly Piece[],
  vocabulary: Vocabulary,
): SplitBrackets | undefined {
  const [first] = inner;
  const parts = splitParts(inner);
  const isPlain = (part: readonly Piece[]): boolean =>
    part.every(({ kind }) => kind === "text") || isType(textOf(part), vocabulary) || isListOf(part);
  const plain = parts.filter(isPlain).map(textOf);
  const coded = parts.filter((part) => !isPlain(part));
  // A type in code and a word in bold or italics are parts like any other: ``(`date`, **required**)``.
  const isSet = inner.some(
    ({ kind, isStrong, isEmphasis }) => kind === "code" || isStrong || isEmphasis,
  );
  if (first === undefined || !isSet) return undefined;
  const defaults = coded.filter((part) => isDefault(part, vocabulary));
  const isTold = plain.some((text) => isPresence(text, vocabulary) || isType(text, vocabulary));
  if (!isTold && defaults.length === 0) return undefined;
  // Italics around the whole brackets say nothing: ``_(boolean, default `false`)_``.
  const isAround = inner.every(({ isEmphasis }) => isEmphasis);
  const upright = (piece: Piece): Piece => (isAround ? { ...piece, isEmphasis: false } : piece);
  const told = coded.filter((part) => part !== defaults[0]).map((part) => part.map(upright));
  const text = (words: string): Piece => upright({ ...first, text: words });
  const notes = told.flatMap((part, index) => (index === 0 ? part : [text(", "), ...part]));
  return {
    pieces: [
      ...(plain.length === 0 ? [] : [text(`(${plain.join(", ")}) `)]),
      ...(notes.length === 0 ? [] : [text("("), ...notes, text(") ")]),
      ...rest,
    ],
    default: defaults[0]?.filter(({ kind }) => kind === "code"),
  };
}

/** True for a list of a type in code: ``array of `Boat` ``. */
function isListOf(part: readonly Piece[]): boolean {
  const codes = part.filter(({ kind }) => kind === "code");
  return codes.length === 1 && /^(?:an?\s+)?(?:array|list)\s+of\s+[\w-]+s?$/i.test(textOf(part));
}

/** Splits brackets at commas and semicolons outside of code. */
function splitParts(inner: readonly Piece[]): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [[]];
  for (const piece of inner) {
    const texts = piece.kind === "text" ? piece.text.split(/[,;，；、]/) : [piece.text];
    for (const [index, text] of texts.entries()) {
      if (index > 0) parts.push([]);
      parts.at(-1)?.push({ ...piece, text });
    }
  }
  return parts.filter((part) => textOf(part) !== "");
}

/** True if a part is a word for a default, then one code span: ``Vorgabe: `50` ``. */
function isDefault(part: readonly Piece[], vocabulary: Vocabulary): boolean {
  const solid = part.filter(({ text }) => text.trim() !== "");
  const [words, code] = solid;
  return (
    solid.length === 2 &&
    code?.kind === "code" &&
    new RegExp(`^${defaultWords(vocabulary)}$`, "iu").test(words?.text.trim() ?? "")
  );
}

/** Returns the source of a regular expression for the words before a default: `defaults to`, `Vorgabe:`. */
export function defaultWords({ words, columns }: Pick<Vocabulary, "words" | "columns">): string {
  const known = anyOf([...words.default, ...columns.default]);
  return `(?:defaults?|${known})(?:\\s+(?:to|is|value))?\\s*[:=：]?`;
}

const isType = (text: string, vocabulary: Vocabulary): boolean =>
  isTypeWord(text, vocabulary.types) || isUnionOfTypes(text, vocabulary);

function textOf(part: readonly Piece[]): string {
  return part
    .map(({ text }) => text)
    .join("")
    .trim();
}
