import type { Piece } from "../../../markdown/inline.js";
import type { Vocabulary } from "../vocabulary.js";

/** True for words that name the place of a parameter: `query`, `in body`, `in: header`, `in the query string`. */
export function isPlace(text: string): boolean {
  return /^(?:(?:(?:sent|passed) )?in\b:?\s*(?:the )?)?(?:path|query|body|headers?|cookie|form)(?: (?:parameter|param|string))?$/i.test(
    text.trim(),
  );
}

/** Matches a mark between notes: a dash between blanks, a comma, a semicolon, a dot in the middle, a full stop. */
const between = /\s+[–—-]+\s+|\s*[,;·•]\s*|\.\s+|[.:]\s*$|\s*$/;

/**
 * Puts the notes at the start of a text into brackets: `in body — string — required — The name` becomes
 * `(in body, string, required) The name`. A note is a place, a type or a word for a presence. The text is
 * returned unchanged if it has fewer than two notes and does not begin with `in` and a place.
 */
export function gatherNotes(pieces: readonly Piece[], vocabulary: Vocabulary): readonly Piece[] {
  const notes: string[] = [];
  const [first] = pieces;
  let left: readonly Piece[] = pieces;
  for (let [piece, ...more] = left; piece !== undefined; [piece, ...more] = left) {
    if (piece.kind !== "text" && piece.kind !== "code") break;
    const start = piece.text.replace(/^\s*[–—:·•,;.-]*\s*/, "");
    if (start === "") {
      left = more;
      continue;
    }
    const end = between.exec(start);
    const note = end === null ? start : start.slice(0, end.index);
    // In `*required* when …`, the mark depends on a condition.
    const isCondition = end?.[0].trim() === "" && /^\s*\p{L}/u.test(more[0]?.text ?? "");
    // A bar joins values: `` string. `short`|`long` ``.
    const isValue = piece.kind === "code" && /^\s*\|/.test(more[0]?.text ?? "");
    if (!isNote(note, vocabulary) || isCondition || isValue) break;
    notes.push(note.trim());
    const rest = end === null ? "" : start.slice(end.index + end[0].length);
    left = rest === "" ? more : [{ ...piece, text: rest }, ...more];
  }
  const isTold = notes.length > 1 || /^(?:(?:sent|passed) )?in\b/i.test(notes[0] ?? "");
  if (first === undefined || !isTold) return pieces;
  const told = { ...first, kind: "text" as const, isStrong: false, isEmphasis: false };
  return [{ ...told, text: `(${notes.join(", ")}) ` }, ...left];
}

function isNote(text: string, { words, types }: Vocabulary): boolean {
  const word = text.trim().toLowerCase();
  const bare = word.replace(/^(?:array|list) of\s+|\[\]$|<.*>$/g, "");
  return (
    isPlace(word) ||
    [words.required, words.optional, ...Object.values(types)].some((all) => all.includes(bare))
  );
}
