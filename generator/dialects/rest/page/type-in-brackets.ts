import { textPiece, type Piece } from "../../../markdown/inline.js";
import type { Vocabulary } from "../vocabulary.js";
import { anyOf } from "./phrases.js";

/** A type in brackets, and the pieces after it. A mark after the brackets is in brackets in front of these pieces. */
interface TypeInBrackets {
  readonly type: readonly Piece[];
  readonly rest: readonly Piece[];
}

/** Matches the words before a type in brackets: `[]` and `map[string]` of Go, `array of`. */
const before = "(?:\\[\\]|map\\[\\w+\\]|(?:an?\\s+)?(?:array|list|map)\\s+of\\s+)*";
/** Matches the start of brackets around a link. */
const open = new RegExp(`^\\s*\\(\\s*(${before})$`, "i");
/** Matches brackets around a type of Go: `([]string)`, `(map[string]int)`. */
const goType = /^\s*\(\s*((?:\[\]|map\[\w+\])+[\w.]+)\s*\)/;

/**
 * Takes a link or a type of Go in brackets off the start of a text: `([]string), required`, `([Boat](#boat)) Which one`.
 * Undefined for other texts.
 */
export function takeTypeInBrackets(
  pieces: readonly Piece[],
  { words }: Vocabulary,
): TypeInBrackets | undefined {
  const [first, link, after, ...more] = pieces.filter(({ text }) => text.trim() !== "");
  if (first?.kind !== "text") return undefined;
  const all = pieces.slice(pieces.indexOf(first) + 1);
  const told = goType.exec(first.text);
  if (told !== null) {
    const type = [{ ...first, text: told[1] ?? "" }];
    const rest = [{ ...first, text: first.text.slice(told[0].length) }, ...all];
    return { type, rest: marksInFront(rest, words) };
  }
  const lead = open.exec(first.text);
  const close = after?.kind === "text" ? /^(\[\])?\s*\)/.exec(after.text) : null;
  if (lead === null || link?.kind !== "link" || after === undefined || close === null)
    return undefined;
  const type = [{ ...first, text: lead[1] ?? "" }, link, { ...after, text: close[1] ?? "" }];
  const rest = [{ ...after, text: after.text.slice(close[0].length) }, ...more];
  return { type: type.filter(({ text }) => text !== ""), rest: marksInFront(rest, words) };
}

/** Puts marks after a comma at the start of a text into brackets: `, required` becomes `(required) `. */
function marksInFront(pieces: readonly Piece[], words: Vocabulary["words"]): readonly Piece[] {
  const [first, ...more] = pieces;
  if (first?.kind !== "text") return pieces;
  const marks = marksOf(first.text, words);
  if (marks === "") return pieces;
  const rest = { ...first, text: first.text.slice(marks.length) };
  return [textPiece(`(${marks.replace(/^[\s,]+/, "").trim()}) `, first), rest, ...more];
}

/** Returns the commas and marks at the start of a text. Empty if more words of the clause follow: `, required if …`. */
function marksOf(text: string, words: Vocabulary["words"]): string {
  const mark = anyOf([words.required, words.optional, words.nullable, words.deprecated].flat());
  const end = "(?=\\s*(?:[.;:]|[–—-]\\s|\\n|$))";
  return new RegExp(`^(?:\\s*,\\s*${mark}(?![\\p{L}]))+${end}`, "iu").exec(text)?.[0] ?? "";
}
