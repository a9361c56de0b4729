import type { Piece } from "../../../markdown/inline.js";
import type { Vocabulary } from "../vocabulary.js";
import { isTypeWord, isUnionOfTypes } from "./type-word.js";

export function trimStart(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(({ text }) => text.trim() !== "");
  const first = pieces[at];
  if (first === undefined) return [];
  if (first.kind !== "text") return pieces.slice(at);
  const text = first.text.replace(/^[\s:：–—·•-]+/, "");
  const cut = { ...first, text };
  return text === "" ? trimStart(pieces.slice(at + 1)) : [cut, ...pieces.slice(at + 1)];
}

interface Typed {
  readonly type: readonly Piece[] | undefined;
  readonly rest: readonly Piece[];
}

/**
 * Takes the type in brackets, italics or code off the start of a text: `[bool]: text`, `(string) text`,
 * `{string} text`.
 */
export function takeBrackets(pieces: readonly Piece[], vocabulary: Vocabulary): Typed {
  const [first, ...more] = pieces;
  if (first === undefined) return { type: undefined, rest: pieces };
  if ((first.isEmphasis && !first.isStrong) || first.kind === "code") {
    const isAlone =
      /^\s*[-–—:.,(·•]/.test(more[0]?.text ?? "") ||
      more.length === 0 ||
      (first.kind === "code"
        ? isUnionOfTypes(first.text, vocabulary)
        : isTypeWord(first.text, vocabulary.types) && /^\s*\p{Lu}/u.test(more[0]?.text ?? ""));
    // The brackets of `string[]` stay.
    const text = first.text.replace(/^[([{]|(?:(?<!\[)[)\]}]|:)+$/g, "");
    const isOpen = text.endsWith("?") && isTypeWord(text.slice(0, -1), vocabulary.types);
    if (isAlone && /^\p{L}[\p{L}\p{N}_<>[\], |/]*$/u.test(isOpen ? text.slice(0, -1) : text))
      return { type: [{ ...first, text }], rest: trimStart(more) };
    return { type: undefined, rest: pieces };
  }
  const found =
    /^\s*[[({（](\p{L}[^()[\]{}（）]*(?:\[\])?)[\])}）]\s*[:：–—-]?\s*/u.exec(first.text) ??
    /^\s*\(((?:[^()[\]{}]|\[[^()[\]{}]*\])+)\)\s*[:–—-]?\s*/.exec(first.text);
  const word = found?.[1]?.split(/[,;]/)[0] ?? "";
  const isType = /^\s*\p{L}/u.test(word) || isTypeWord(word, vocabulary.types);
  if (found === null || first.kind !== "text" || !isType) return { type: undefined, rest: pieces };
  const rest = { ...first, text: first.text.slice(found[0].length) };
  return { type: [{ ...first, text: found[1] ?? "" }], rest: trimStart([rest, ...more]) };
}

/** Takes a type in code that directly follows the name, without a dash between: ``name `string` text``. */
export function takeCode(
  behind: readonly Piece[],
  [first, ...more]: readonly Piece[],
  vocabulary: Vocabulary,
): Typed | undefined {
  const next = behind.find(({ text }) => text.trim() !== "");
  const isNext = first?.kind === "code" && next?.kind === "code" && next.start === first.start;
  if (!isNext) return undefined;
  if (!isUnionOfTypes(first.text, vocabulary) && !endsInType(first.text, vocabulary.types))
    return undefined;
  return { type: [first], rest: trimStart(more) };
}

/** True for a word for a type with at most two words before it: `positive integer`, `nullable string`. */
function endsInType(text: string, types: Vocabulary["types"]): boolean {
  if (isTypeWord(text, types)) return true;
  const words = text.split(" ");
  const areWords = words.length < 4 && words.every((word) => /^[a-z-]+$/.test(word));
  return areWords && isTypeWord(words.at(-1) ?? "", types);
}

/** Takes a word for a type that punctuation separates from the text: `boolean - text`, `string. Text`, `int`. */
export function takeWord(
  [first, ...more]: readonly Piece[],
  name: string,
  { types }: Vocabulary,
): Typed | undefined {
  if (first?.kind !== "text" || first.isEmphasis) return undefined;
  const found =
    /^([A-Za-z][\w]*(?:\[\]|<\w+>)?)(?:\s*$|[ \t]*\n|\s+[-–—]\s+|[.,;:]\s+|\s+(?=\())/.exec(
      first.text,
    );
  const word = found?.[1] ?? "";
  // Text that repeats the name is not a type: `email - Email`.
  const isName = name.toLowerCase().endsWith(word.toLowerCase());
  if (found === null || isName || !isTypeWord(word, types)) return undefined;
  const rest = { ...first, text: first.text.slice(found[0].length) };
  return { type: [{ ...first, text: word }], rest: trimStart([rest, ...more]) };
}

/** Takes a type in italics, with a dash after it, off the start of a text: `*string* — One of …`. */
export function takeSlanted(pieces: readonly Piece[], vocabulary: Vocabulary): Typed | undefined {
  const [first, next] = pieces;
  const isSet = first?.isEmphasis === true && !first.isStrong;
  if (!isSet || !/^\s*[–—-]\s/.test(next?.text ?? "")) return undefined;
  const taken = takeBrackets(pieces, vocabulary);
  return taken.type === undefined ? undefined : taken;
}

/** Takes the pieces up to the first full stop, semicolon or comma as the type. */
export function takeSentence(pieces: readonly Piece[]): Typed {
  const type: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const end = piece.kind === "text" ? /[.;]\s|[.;]$|,\s/.exec(piece.text) : null;
    if (end === null) {
      type.push(piece);
      continue;
    }
    const at = end.index;
    type.push({ ...piece, text: piece.text.slice(0, at) });
    const rest = { ...piece, text: piece.text.slice(at + 1) };
    return { type, rest: trimStart([rest, ...pieces.slice(index + 1)]) };
  }
  return { type, rest: [] };
}
