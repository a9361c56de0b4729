import type { Piece } from "../../../markdown/inline.js";
import type { Vocabulary } from "../vocabulary.js";
import { isPlace } from "./is-place.js";
import { presenceOf, presenceOfPair } from "./presence-word.js";
import { isNoun, isTypeUnion, isTypeWord } from "./type-word.js";

/** Notes at the start of a text, and the text after them. */
export interface Notes {
  /** Words for a type, a place, a presence, or `nullable` or `deprecated`. */
  readonly notes: readonly string[];
  readonly rest: readonly Piece[];
  /** True if a mark such as a dash is behind the last note. */
  readonly isEnded: boolean;
  /** True if a colon is behind the last note. */
  readonly isLabel?: boolean;
  /** True if a note is in brackets, code, bold or italics. */
  readonly isSet: boolean;
}

/** Matches the marks between notes. */
const marks = /^(?:[=-]>|[\s–—:·•,;.|→⇒\p{So}\uFE0E\uFE0F-])+/u;

/** Matches the end of a note in plain text. */
const between =
  /\s+(?:[–—-]+|[=-]>|[→⇒])\s+|\s{2,}|\s*[,;·•]\s*|\.\s+|[.:]\s*$|:\s+|\s+(?=[(（[{<])|\s*$/;

/** Matches the end of a note with a label: `Type: integer.`, `Required: no`. */
const labelled = /(?<=^\s*\p{L}[\p{L} ]*:\s+[^\s:.,;]+)(?:\s*[,;.]\s*|\s+(?=\p{Lu})|\s*$)/u;

/** Matches a bar, which may also be a part of a union: `integer | null`. */
const bar = /\s+\|\s*/;

/** Matches the blanks in front of a sentence. */
const sentence = /\s+(?=\p{Lu}\p{Ll}*\s+\p{Ll})/u;

/** Matches a condition behind a mark: `required if …`. */
const condition =
  /^\s*(?:if|when|whenever|unless|for|only|except|in|on|to|by|as|with|and|or|but)\b/;

const brackets = new Map([
  ["(", ")"],
  ["（", "）"],
  ["[", "]"],
  ["{", "}"],
  ["<", ">"],
]);

/** How many characters brackets with notes may have. */
const longest = 60;

/**
 * Reads notes at the start of a text, in any order, with or without brackets, code, bold or italics around them:
 * `— string — **required** — The name`, ``[`string`] (optional) The name``. A mark with a condition is no note.
 *
 * @param name The name in front of the text. A plain word that repeats it is no type: `email (required) - Email`.
 */
export function readNotes(pieces: readonly Piece[], vocabulary: Vocabulary, name = ""): Notes {
  let found: Notes = { notes: [], rest: pieces, isEnded: false, isSet: false };
  for (;;) {
    const next = readNote(found.rest, vocabulary);
    if (next === undefined) return found;
    const [only = ""] = next.notes;
    if (!next.isSet && name.toLowerCase().endsWith(only.toLowerCase())) return found;
    const isMark = isPresence(next.notes.at(-1) ?? "", vocabulary);
    // Behind the type, further types and places may be words of the description: `(string) - date, name or size`.
    const isFurther = found.notes.some((note) => isTypeNote(note, vocabulary));
    const isFree = next.notes.some(
      (note) => isTypeNote(note, vocabulary) || (isPlace(note) && !/^\S+\s/.test(note)),
    );
    if (isFurther && isFree) return found;
    const behind = next.rest.find(({ text }) => text !== "")?.text ?? "";
    if (isMark && (!next.isEnded || next.isLabel) && condition.test(behind)) return found;
    found = { ...next, notes: [...found.notes, ...next.notes], isSet: found.isSet || next.isSet };
  }
}

/** Reads one note, or brackets with several. Undefined if the text begins otherwise. */
function readNote(pieces: readonly Piece[], vocabulary: Vocabulary): Notes | undefined {
  const [piece, ...more] = pieces;
  if (piece === undefined) return undefined;
  const isSet = piece.kind === "code" || piece.isStrong || piece.isEmphasis;
  if (piece.kind === "html") return ofTag(piece, more, vocabulary);
  if (isSet && (piece.kind === "code" || piece.kind === "text")) {
    const bare = piece.text.trim().replace(/[.:,;]+$/, "");
    const inside = /^[([{<](.*)[)\]}>]$/s.exec(bare)?.[1] ?? bare;
    // A bar without blanks joins values: `` `short`|`long` ``.
    const isValue = piece.kind === "code" && /^\|/.test(more[0]?.text ?? "");
    const notes = isValue ? undefined : notesIn(inside, vocabulary);
    const isEnded = /[.:,;]\s*$/.test(piece.text) || marks.test((more[0]?.text ?? "").trimStart());
    return notes && { notes, rest: more, isSet: true, isEnded };
  }
  if (piece.kind !== "text") return undefined;
  const start = piece.text.replace(marks, "");
  if (start === "") return readNote(more, vocabulary);
  const left = [{ ...piece, text: start }, ...more];
  return brackets.has(start.charAt(0)) ? inBrackets(left, vocabulary) : inText(left, vocabulary);
}

/** Reads a tag that is a type in pointed brackets: `<string>`. */
function ofTag(piece: Piece, rest: readonly Piece[], vocabulary: Vocabulary): Notes | undefined {
  const notes = notesIn(/^<(\w[\w |[\]]*)>$/.exec(piece.text)?.[1] ?? "", vocabulary);
  return notes && { notes, rest, isSet: true, isEnded: true };
}

/** Reads brackets that have notes only: ``(`string`, **required**)``. */
function inBrackets(pieces: readonly Piece[], vocabulary: Vocabulary): Notes | undefined {
  const open = pieces[0]?.text.charAt(0) ?? "";
  const close = brackets.get(open);
  let [inside, depth] = ["", 0];
  for (const [index, piece] of pieces.entries()) {
    if ((piece.kind !== "text" && piece.kind !== "code") || inside.length > longest)
      return undefined;
    if (piece.kind === "code") {
      inside += piece.text;
      continue;
    }
    for (let at = 0; at < piece.text.length; at++) {
      const sign = piece.text.charAt(at);
      depth += sign === open ? 1 : sign === close ? -1 : 0;
      if (depth > 0) {
        if (at > 0 || index > 0) inside += sign;
        continue;
      }
      const notes = notesIn(inside, vocabulary);
      const rest = [{ ...piece, text: piece.text.slice(at + 1) }, ...pieces.slice(index + 1)];
      return notes && { notes, rest, isSet: true, isEnded: false };
    }
  }
  return undefined;
}

/** Reads a note in plain text, up to a mark. A sentence may follow the note without a mark: `string The name`. */
function inText([piece, ...more]: readonly Piece[], vocabulary: Vocabulary): Notes | undefined {
  if (piece === undefined) return undefined;
  for (const pattern of [labelled, between, bar, sentence]) {
    const end = pattern.exec(piece.text);
    const told = end === null ? piece.text : piece.text.slice(0, end.index);
    const notes = notesIn(told, vocabulary);
    if (notes === undefined || (pattern === sentence && !tellsMore(notes, vocabulary))) continue;
    const text = end === null ? "" : piece.text.slice(end.index + end[0].length);
    const rest = text === "" ? more : [{ ...piece, text }, ...more];
    const mark = end?.[0] ?? "";
    return {
      notes,
      rest,
      isSet: false,
      isEnded: /\S|\s{2}/.test(mark),
      isLabel: mark.includes(":"),
    };
  }
  return undefined;
}

/**
 * Returns the notes that a text consists of: `string, required`, `optional string`. Undefined if a part is something
 * else.
 */
function notesIn(text: string, vocabulary: Vocabulary): readonly string[] | undefined {
  if (text.length > longest) return undefined;
  if (isNote(text, vocabulary)) return [noteOf(text, vocabulary)];
  const parts = text.split(/\s*[,;]\s*/).map((part) => noteOf(part, vocabulary));
  if (parts.length > 1) return parts.every((part) => isNote(part, vocabulary)) ? parts : undefined;
  // `a required integer`
  const words = text
    .trim()
    .replace(/^an?\s+/i, "")
    .split(/\s+/);
  const pairs = [
    [words[0], words.slice(1)],
    [words.at(-1), words.slice(0, -1)],
  ] as const;
  const [mark, type] =
    pairs.find(
      ([word = "", others]) => isPresence(word, vocabulary) && isNote(others.join(" "), vocabulary),
    ) ?? [];
  return mark === undefined || type === undefined ? undefined : [type.join(" "), mark];
}

/** True for a word that says required or optional. */
export const isPresence = (text: string, vocabulary: Vocabulary): boolean =>
  presenceOf(text, vocabulary) !== undefined;

/** Returns a note without its label: `string` for `type: string`, `optional` for `required: no`. */
function noteOf(text: string, vocabulary: Vocabulary): string {
  const presence = presenceOfPair(text, vocabulary);
  if (presence !== undefined) return presence;
  const [all = "", label = ""] = /^\s*([\p{L} ]+?)\s*[:=：]\s*/u.exec(text) ?? [];
  const isType = vocabulary.columns.type.includes(label.toLowerCase());
  return (isType ? text.slice(all.length) : text).trim();
}

function isNote(text: string, vocabulary: Vocabulary): boolean {
  const word = noteOf(text, vocabulary).toLowerCase();
  const { words, types } = vocabulary;
  return (
    isPresence(word, vocabulary) ||
    words.nullable.includes(word) ||
    words.deprecated.includes(word) ||
    isTypeWord(word.replace(/\?$/, ""), types) ||
    isTypeUnion(word, vocabulary) ||
    isPlace(word)
  );
}

const isTypeNote = (note: string, vocabulary: Vocabulary): boolean =>
  isTypeWord(note, vocabulary.types) || isTypeUnion(note.toLowerCase(), vocabulary);

/** True if a note cannot be the name of a thing: `integer` or `required`, but not `date`. */
export const tellsMore = (notes: readonly string[], vocabulary: Vocabulary): boolean =>
  notes.some(
    (note) =>
      isPresence(note, vocabulary) ||
      !note.split(/\s*\|\s*|\s+or\s+/).every((word) => isNoun.test(word)),
  );
