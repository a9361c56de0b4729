import type { Piece } from "../../../markdown/inline.js";
import type { Range } from "../../../source/source.js";

/** A sentence of a paragraph, as pieces. */
export interface Sentence {
  readonly pieces: readonly Piece[];
  readonly text: string;
}

/** The sentences of a paragraph. */
export function sentences(pieces: readonly Piece[]): readonly Sentence[] {
  const found: Piece[][] = [[]];
  for (const piece of pieces) {
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
    // A text that ends a sentence ends it also where a code or a link follows.
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

/** Where a sentence stands. */
export function rangeOf(pieces: readonly Piece[], block: Range): Range {
  return { start: pieces[0]?.start ?? block.start, end: pieces.at(-1)?.end ?? block.end };
}
