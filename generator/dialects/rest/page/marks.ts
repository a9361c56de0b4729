import { textWithCodes, type Piece } from "../../../markdown/inline.js";
import type { Vocabulary } from "../vocabulary.js";
import type { Presence } from "./member.js";

/** The meaning of marks such as `(optional)`, `**Required.**`, `{{<nullable>}}` and `<Required />`. */
export interface Marks {
  readonly presence: Presence | undefined;
  readonly isNullable: boolean;
  readonly isDeprecated: boolean;
  /** The pieces without marks, except that a mark at the end stays. */
  readonly rest: readonly Piece[];
}

/** Reads the marks at the start and the end of a text, and shortcodes and tags anywhere in it. */
export function readMarks(pieces: readonly Piece[], vocabulary: Vocabulary): Marks {
  let presence: Presence | undefined;
  let isNullable = false;
  let isDeprecated = false;
  const { words } = vocabulary;
  const note = (text: string): boolean => {
    const word = text
      .toLowerCase()
      .replace(/[^\p{L} ]+/gu, " ")
      .trim();
    if (words.required.includes(word)) presence ??= "required";
    else if (words.optional.includes(word) || word === "not required") presence ??= "optional";
    else if (words.nullable.includes(word)) isNullable = true;
    else if (words.deprecated.includes(word)) isDeprecated = true;
    else return false;
    return true;
  };
  const rest: Piece[] = [];
  let isStart = true;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === "shortcode" || piece.kind === "html") {
      const word =
        piece.text
          .replace(/<\/|[{}<>%/]/g, " ")
          .trim()
          .split(/\s/)[0] ?? "";
      if (note(word)) continue;
    }
    if (!isStart) {
      rest.push(piece);
      continue;
    }
    const after = pieces[index + 1]?.text ?? "";
    const taken = takeStart(piece, after, note, () => (presence = "conditional"));
    if (taken === undefined) {
      rest.push(piece);
      if (piece.text.trim() !== "" && piece.kind !== "html") isStart = false;
    } else if (taken.text.trim() !== "") {
      rest.push(taken);
      isStart = false;
    }
  }
  if (conditionally.test(textWithCodes(rest))) presence ??= "conditional";
  const last = rest.findLast(({ kind }) => kind !== "html");
  const end =
    last === undefined ? null : /(?:^|[.;)。）]\s*)[(（]?(\p{L}+)[)）]?[.。]?\s*$/u.exec(last.text);
  if (
    last !== undefined &&
    end !== null &&
    (last.isStrong || end.index > 0 || /[.。]\s*$/.test(last.text))
  )
    note(end[1] ?? "");
  isNullable ||= endsInWords(last, words.nullable);
  isDeprecated ||= isNotedAs(rest, words.deprecated);
  return { presence, isNullable, isDeprecated, rest };
}

/**
 * Reads the marks of a description in a table, which may be one word without a full stop: `Optional`. A word that is the
 * name of its member is no mark.
 */
export function marksOfCell(
  pieces: readonly Piece[],
  name: string | undefined,
  vocabulary: Vocabulary,
): Marks {
  const [first, ...more] = pieces;
  const word = first?.kind === "text" && more.length === 0 ? first.text.trim() : "";
  const isMark =
    /^\p{L}+$/u.test(word) && name?.toLowerCase().endsWith(word.toLowerCase()) === false;
  const marked =
    first && isMark ? readMarks([{ ...first, text: `${word}.` }], vocabulary) : undefined;
  // Without a mark, the word is the description.
  const isTold = marked?.rest.every(({ text }) => text.trim() === "") === true;
  return isTold ? marked : readMarks(pieces, vocabulary);
}

/** Matches a presence with a condition at the start of a sentence or in brackets: `Required if`, `(mandatory when`. */
const conditionally =
  /(?:^|[.;(])\s*(?:(?:this|it)\s+)?(?:is\s+)?(?:only\s+)?(?:required|mandatory)\s+(?:only\s+)?(?:if|when|unless)\b/i;

/** True if a text ends with one of the given phrases, in brackets or as its last clause: `Its owner (can be null)`. */
function endsInWords(last: Piece | undefined, phrases: readonly string[]): boolean {
  if (last?.kind !== "text") return false;
  const found =
    /[(（]([^()（）]{2,40})[)）]\s*[.。]?\s*$|[,，;；.。]\s*([^,，;；.。()（）]{2,40}?)\s*[.。]?\s*$/u.exec(
      last.text,
    );
  const words = (found?.[1] ?? found?.[2] ?? "").trim().toLowerCase();
  return words !== "" && phrases.includes(words);
}

/**
 * True if brackets begin with one of the given words and go on: ``Labels (**deprecated**, use `tags`)``. Behind a list
 * of values, the brackets are about a value.
 */
function isNotedAs(pieces: readonly Piece[], phrases: readonly string[]): boolean {
  const text = pieces.map((piece) => (piece.kind === "code" ? "`" : piece.text)).join("");
  const [, before, word = ""] = /^([^,:;`()（）]+)[(（]([\p{L} -]+)[,，:：;；]/u.exec(text) ?? [];
  const isOfValue = before === undefined || /\s(?:or|and|ou|o|oder|und)\s/i.test(before);
  return !isOfValue && phrases.includes(word.trim().toLowerCase());
}

/** Removes marks from the start of a piece and returns the rest; undefined if there is no mark. */
function takeStart(
  piece: Piece,
  after: string,
  note: (text: string) => boolean,
  conditional: () => void,
): Piece | undefined {
  if (piece.kind !== "text" && piece.kind !== "code") return undefined;
  // After a full stop, `when` begins a sentence and no condition: `*required.* When it opened`.
  const isCondition = (text: string): boolean =>
    /^\s*(?:if|when|unless|for|only|except)\b/i.test(text);
  if (piece.isStrong || piece.isEmphasis || piece.kind === "code") {
    const bare = piece.text.replace(/[.:,]+\s*$/, "");
    if (isCondition(after) && /^\s*required/i.test(bare) && !/\.\s*$/.test(piece.text)) {
      conditional();
      return { ...piece, text: "" };
    }
    return note(bare) ? { ...piece, text: "" } : undefined;
  }
  // The type beside the marks may have brackets of its own: `(string[], optional)`.
  const brackets =
    /^\s*[([（]\s{0,9}((?:[^()[\]（）]|\[[^()[\]（）]{0,20}\]){2,40}?)[)\]）]\s{0,9}[:.：–—-]?\s*/.exec(
      piece.text,
    );
  if (brackets !== null) {
    const parts = (brackets[1] ?? "").trim().split(/[,;/，；、]\s*/);
    const isMark = parts.map((part) => note(part)).some(Boolean);
    if (isMark) {
      const rest = piece.text.slice(brackets[0].length);
      // `(required) when it rains`. Behind a type, the words may be the description: `(date, required) when it sails`.
      const isRequired = parts.length === 1 && /^required$/i.test(parts[0] ?? "");
      const isStart = /^(?:if (?!true|false)|when |unless )/.test(rest);
      if (isRequired && /[)\]）]\s+$/.test(brackets[0]) && isStart) conditional();
      const left = parts.filter((part) => !note(part)).join(", ");
      const head = left === "" ? "" : `(${left}) `;
      return { ...piece, text: head + rest };
    }
    return undefined;
  }
  // `Is optional and orders the books`
  const told = /^\s*(?:(?:this|it)\s+)?is\s+(\p{L}+)(?:\s+(?:and|but)\s+|\s*[.,;]\s*)/iu.exec(
    piece.text,
  );
  if (told !== null && note(told[1] ?? ""))
    return { ...piece, text: piece.text.slice(told[0].length) };
  // A sign may stand before the word: `✔ required. Its name`.
  const sentence = /^[\s.\p{So}\uFE0E\uFE0F]*(\p{L}+)\s*[.:;,。：；，–—-]\s*/u.exec(piece.text);
  if (sentence !== null && note(sentence[1] ?? "")) {
    const text = piece.text.slice(sentence[0].length);
    // `Required: only for owners`
    const isRequired = /^\W*required\s*:/i.test(sentence[0]);
    if (isRequired && isCondition(text) && !/^for\b/i.test(text)) conditional();
    return { ...piece, text };
  }
  return undefined;
}
