import { textPiece, type Piece } from "../../../markdown/inline.js";
import type { Vocabulary } from "../vocabulary.js";
import { isPlace } from "./is-place.js";
import type { Member } from "./member.js";
import { presenceOf } from "./presence-word.js";
import { isPresence, readNotes } from "./read-notes.js";

/** A type, and what the words after it in its cell say. */
export interface TypeNotes {
  /** The pieces of the cell without the words after the type. */
  readonly type: readonly Piece[];
  readonly presence: Member["presence"];
  /** The place of the parameter. Undefined if the cell does not say. */
  readonly place: readonly Piece[] | undefined;
  readonly isNullable: boolean;
  readonly isDeprecated: boolean;
  readonly isReadOnly: boolean;
}

/** Matches the last note of a text: `, nullable`, `(required, nullable)`. */
const lastNote = /\s*(?:[,;，；、]\s*([^,;，；、()（）]+)|[(（]([^()（）]*)[)）])\s*$/u;

const alternative = /^(?:or|ou|o|oder|of|или)\s/u;

/** Matches the sentences behind a type with a mark: `number, nullable. How wet it is`. */
const behindMark = /^([^.]*[,;(][^.]*)\.\s+\p{Lu}[^]*$/u;

/**
 * Takes marks and a place off the end of a cell with a type: `string, nullable`, `integer (optional, in query)`.
 * Sentences behind a mark are no part of the type.
 */
export function takeTypeNotes(pieces: readonly Piece[], vocabulary: Vocabulary): TypeNotes {
  const all = notesOnly(pieces, vocabulary);
  if (all !== undefined) return all;
  const last = pieces.at(-1);
  const [, marked] = (last?.kind === "text" && behindMark.exec(last.text)) || [];
  if (last === undefined || marked === undefined) return takeLast(pieces, vocabulary);
  const own = takeLast([...pieces.slice(0, -1), { ...last, text: marked }], vocabulary);
  // Without a mark, the text in front may be a type of several words.
  const isMarked =
    own.presence !== undefined || own.isNullable || own.isDeprecated || own.isReadOnly;
  return isMarked ? own : takeLast(pieces, vocabulary);
}

/** Reads a cell that has one type and marks only: `required string`, `string [optional]`. Undefined for another cell. */
function notesOnly(pieces: readonly Piece[], vocabulary: Vocabulary): TypeNotes | undefined {
  const { notes, rest } = readNotes(pieces, vocabulary);
  const [first] = pieces;
  const types = notes.filter((note) => !isPresence(note, vocabulary));
  const [type] = types;
  if (first === undefined || type === undefined || types.length === notes.length) return undefined;
  if (types.length > 1 || rest.some(({ text }) => text.trim() !== "")) return undefined;
  const own = takeLast([textPiece(type, first)], vocabulary);
  const mark = notes.find((note) => note !== type) ?? "";
  return { ...own, presence: presenceOf(mark, vocabulary) };
}

function takeLast(pieces: readonly Piece[], { words }: Vocabulary): TypeNotes {
  let presence: Member["presence"];
  let place: readonly Piece[] | undefined;
  let isNullable = false;
  let isDeprecated = false;
  let isReadOnly = false;
  const note = (piece: Piece, part: string): boolean => {
    const word = part.trim().toLowerCase();
    if (words.required.includes(word)) presence ??= "required";
    else if (words.optional.includes(word) || word === "not required") presence ??= "optional";
    // `X or null` is a union, which the reader of types reads.
    else if (words.nullable.includes(word) && !alternative.test(word)) isNullable = true;
    else if (words.deprecated.includes(word)) isDeprecated = true;
    else if (words.readOnly.includes(word)) isReadOnly = true;
    else if (isPlace(word)) place ??= [{ ...piece, text: part.trim() }];
    else return false;
    return true;
  };
  let type = pieces;
  for (;;) {
    const last = type.at(-1);
    const before = type.slice(0, -1);
    if (last === undefined || (last.text.trim() === "" && before.length === 0)) break;
    const isSet = before.some(({ text }) => text.trim() !== "");
    if (last.kind !== "text") break;
    if (last.text.trim() === "" || (isSet && /^\s*[,;，；、]\s*$/u.test(last.text))) {
      type = before;
      continue;
    }
    // A mark in bold or italics, or after a type in code, is a piece of its own: `` `string` required ``.
    const own = last.text.replace(/^[\s,;，；、(（]+|[\s)）]+$/gu, "");
    if (isSet && note(last, own)) {
      type = before;
      continue;
    }
    const found = lastNote.exec(last.text);
    const parts = (found?.[1] ?? found?.[2] ?? "").split(/\s*[,;，；、]\s*/);
    const isAlone = found?.index === 0 && !isSet;
    if (found === null || isAlone || !parts.map((part) => note(last, part)).every(Boolean)) break;
    type = [...before, { ...last, text: last.text.slice(0, found.index) }];
  }
  return { type, presence, place, isNullable, isDeprecated, isReadOnly };
}
