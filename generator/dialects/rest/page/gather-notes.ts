import type { Piece } from "../../../markdown/inline.js";
import type { Vocabulary } from "../vocabulary.js";
import { inPlace } from "../languages/sentences.js";
import { isNoun } from "./colon-brackets.js";
import { anyOf } from "./phrases.js";
import { isTypeWord } from "./type-word.js";

const englishPlace =
  /^(?:(?:(?:(?:sent|passed) )?in\b:?\s*(?:the )?)?(?:path|query|body|headers?|cookie|form)(?: (?:parameter|param|string))?|ur[il] param(?:eter)?|in (?:the )?url)$/i;
const otherPlace = new RegExp(`^${inPlace}$`, "iu");

/**
 * True for words that name the place of a parameter: `query`, `in body`, `in: header`, `in the query string`, `dans le
 * corps`.
 */
export function isPlace(text: string): boolean {
  const words = text.trim();
  return englishPlace.test(words) || otherPlace.test(words);
}

/** Matches a mark between notes: a dash between blanks, a comma, a semicolon, a dot in the middle, a full stop. */
const between = /\s+[–—-]+\s+|\s*[,;·•]\s*|\.\s+|[.:]\s*$|\s*$/;

/**
 * Puts the notes at the start of a text into brackets: `in body — string — required — The name` becomes
 * `(in body, string, required) The name`. A note is a place, a type or a word for a presence. The text is
 * returned unchanged if it has one note only, unless this is `in` and a place, or a type of several words and a dash.
 */
export function gatherNotes(pieces: readonly Piece[], vocabulary: Vocabulary): readonly Piece[] {
  const notes: string[] = [];
  let isApart = false;
  const [first] = pieces;
  let left: readonly Piece[] = pieces;
  for (let [piece, ...more] = left; piece !== undefined; [piece, ...more] = left) {
    if (piece.kind !== "text" && piece.kind !== "code") break;
    const start = piece.text.replace(/^\s*[–—:·•,;.\p{So}\uFE0E\uFE0F-]*\s*/u, "");
    if (start === "") {
      left = more;
      continue;
    }
    const end = between.exec(start);
    const note = end === null ? start : start.slice(0, end.index);
    // In `*required* when …`, the mark depends on a condition.
    const isMark = [...vocabulary.words.required, ...vocabulary.words.optional].includes(
      note.trim().toLowerCase(),
    );
    const isCondition = isMark && end?.[0].trim() === "" && /^\s*\p{L}/u.test(more[0]?.text ?? "");
    // A bar joins values: `` string. `short`|`long` ``.
    const isValue = piece.kind === "code" && /^\s*\|/.test(more[0]?.text ?? "");
    if (!isNote(note, vocabulary) || isCondition || isValue) break;
    notes.push(note.trim());
    isApart = /[–—-]/.test(end?.[0] ?? "");
    const rest = end === null ? "" : start.slice(end.index + end[0].length);
    left = rest === "" ? more : [{ ...piece, text: rest }, ...more];
  }
  // One note of several words before a dash is a type, too: `string or null — …`, `date-time — …`.
  const [only = ""] = notes;
  const isType = notes.length === 1 && isApart && /[\s|-]/.test(only) && !isPlace(only);
  const isTold = notes.length > 1 || isType || /^(?:(?:sent|passed) )?in\b/i.test(only);
  if (first === undefined || !isTold) return pieces;
  const told = { ...first, kind: "text" as const, isStrong: false, isEmphasis: false };
  return [{ ...told, text: `(${notes.join(", ")}) ` }, ...left];
}

function isNote(text: string, { words, types }: Vocabulary): boolean {
  const word = text.trim().toLowerCase();
  const marks = [words.required, words.optional, words.nullable, words.deprecated].flat();
  if (isPlace(word) || marks.includes(word) || isTypeWord(word, types)) return true;
  return isTypeUnion(word, { words, types });
}

/** True for a union of types in lower case: `string or null`, `string | integer`. */
function isTypeUnion(text: string, { words, types }: Pick<Vocabulary, "words" | "types">): boolean {
  const parts = text.split(new RegExp(`\\s*\\|\\s*|\\s+(?:or|${anyOf(words.or)})\\s+`, "u"));
  const all = Object.values(types);
  return parts.length > 1 && parts.every((part) => all.some((one) => one.includes(part)));
}

/**
 * True for a union of types such as `string | null`. Words that are all names of things may be values: `date | count`.
 */
export function isUnionOfTypes(text: string, vocabulary: Vocabulary): boolean {
  const words = text.trim().toLowerCase();
  return isTypeUnion(words, vocabulary) && words.split(/[\s|]+/).some((word) => !isNoun.test(word));
}

/** A type that contains a link, and the pieces after it. */
interface LinkedNote {
  readonly type: readonly Piece[];
  readonly rest: readonly Piece[];
}

/** Matches the text of a link that is the name of a type: `Place`. */
const isTypeName = /^\s*[A-Z][A-Za-z\d]*\s*$/;

/**
 * Takes a link in the place of the type off the start of a text: `— [Place](#place), required — Where`, `— array of
 * [Place](#place) or null — Where`. A comma has to be followed by a mark. A link of one word in upper case may also
 * follow the name directly: `[Place](#place), where`. Undefined for other texts.
 */
export function takeLinkedType(
  pieces: readonly Piece[],
  { words, types }: Vocabulary,
): LinkedNote | undefined {
  const solid = pieces.filter(({ text }) => text.trim() !== "");
  const at = solid.findIndex(({ kind }) => kind === "link");
  const [link, after, ...more] = solid.slice(at);
  const [lead, other] = solid.slice(0, at);
  if (at === 0 && link?.href?.includes("#") === true && isTypeName.test(link.text)) {
    const behind = /^\s*(?:[,:–—-]\s|$)/.exec(after?.text ?? "");
    if (behind === null) return undefined;
    const rest = after && { ...after, text: after.text.slice(behind[0].length) };
    return { type: [link], rest: rest === undefined ? [] : [rest, ...more] };
  }
  if (at < 1 || other !== undefined || lead?.kind !== "text" || link?.href === undefined)
    return undefined;
  const listOf = `(?:(?:an?\\s+)?(?:array|list)\\s+of|${anyOf(words.listOf)})`;
  const before = new RegExp(`^\\s*[:：–—-]\\s+(${listOf}\\s+)?$`, "iu").exec(lead.text);
  const or = `(?:\\s+or\\s+|\\s*\\|\\s*|\\s+${anyOf(words.or)}\\s+)`;
  const marks = [words.required, words.optional, words.nullable, words.deprecated].flat();
  const behind = new RegExp(
    `^((?:\\[\\])?(?:${or}${anyOf(types.null)})?)\\s*(?:,\\s*(?=${anyOf(marks)}(?:\\s*[,.;]|\\s+[–—-]|\\s*$))|\\s[–—-]\\s+)`,
    "iu",
  ).exec(after?.kind === "text" ? after.text : "");
  if (before === null || behind === null || after === undefined) return undefined;
  return {
    type: [{ ...lead, text: before[1] ?? "" }, link, { ...after, text: behind[1] ?? "" }].filter(
      ({ text }) => text !== "",
    ),
    rest: [{ ...after, text: after.text.slice(behind[0].length) }, ...more],
  };
}
