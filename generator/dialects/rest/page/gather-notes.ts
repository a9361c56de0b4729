import type { Piece } from "../../../markdown/inline.js";
import type { Vocabulary } from "../vocabulary.js";
import { isPlace } from "./is-place.js";
import { anyOf } from "./phrases.js";
import { readNotes, tellsMore } from "./read-notes.js";

/**
 * Puts the notes at the start of a text into brackets: `in body — string — required — The name` becomes
 * `(in body, string, required) The name`. One note alone is put into brackets only if it is `in` and a place, or if it is
 * set off (in brackets, code, bold or italics) or followed by a mark such as a dash.
 */
export function gatherNotes(
  pieces: readonly Piece[],
  vocabulary: Vocabulary,
  name: string,
): readonly Piece[] {
  const { notes, rest, isEnded, isSet } = readNotes(pieces, vocabulary, name);
  const [first] = pieces;
  const [only = ""] = notes;
  const isTold =
    notes.length > 1 ||
    ((isSet || isEnded) && tellsMore(notes, vocabulary) && !isPlace(only) && !/^\d/.test(only)) ||
    /^(?:(?:sent|passed) )?in\b/i.test(only);
  if (first === undefined || !isTold) return pieces;
  const told = { ...first, kind: "text" as const, isStrong: false, isEmphasis: false };
  return [{ ...told, text: `(${notes.join(", ")}) ` }, ...rest];
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
