import type { Piece } from "../../../markdown/inline.js";
import type { Range } from "../../../source/source.js";

/** A sentence of a paragraph. */
export interface Sentence {
  readonly pieces: readonly Piece[];
  /** The text of all pieces on one line. */
  readonly text: string;
}

/**
 * Splits a paragraph into sentences. A line break, a colon before a capital letter, and a bold label at the start of a
 * line end a sentence too.
 */
export function sentences(pieces: readonly Piece[]): readonly Sentence[] {
  const found: Piece[][] = [[]];
  for (const [index, piece] of pieces.entries()) {
    const isLabel = piece.isStrong && /[:：]\s*$/.test(piece.text);
    if (isLabel && /\n[ \t>]*$/.test(pieces[index - 1]?.text ?? "")) found.push([]);
    if (piece.kind === "break") {
      found.push([]);
      continue;
    }
    if (piece.kind !== "text") {
      found.at(-1)?.push(piece);
      continue;
    }
    const parts = piece.text.split(/(?<=[.!?:])\s+(?=[A-Z`*[(])|(?<=[.!?])\s+(?=$)/);
    parts.forEach((text, index) => {
      if (index > 0) found.push([]);
      if (text !== "") found.at(-1)?.push({ ...piece, text });
    });
    // The sentence also ends if code or a link follows.
    if (/[.!?]\s+$/.test(piece.text)) found.push([]);
  }
  return found
    .map((all) => ({
      pieces: all,
      text: all
        .map((piece) => piece.text)
        .join("")
        .replace(/\s+/g, " ")
        .trim(),
    }))
    .filter(({ text }) => text !== "");
}

/** Returns the range of a sentence; that of the block for a sentence without pieces. */
export function rangeOf(pieces: readonly Piece[], block: Range): Range {
  return { start: pieces[0]?.start ?? block.start, end: pieces.at(-1)?.end ?? block.end };
}

/** Returns the pieces without the first `from` characters of the whole text. */
export function cutPieces(pieces: readonly Piece[], from: number): readonly Piece[] {
  let at = 0;
  return pieces.flatMap((piece): Piece[] => {
    const start = at;
    at += piece.text.length;
    if (at <= from) return [];
    return start >= from ? [piece] : [{ ...piece, text: piece.text.slice(from - start) }];
  });
}
