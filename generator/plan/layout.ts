import { bar, comma, semicolon, type TypeText } from "./type-text.js";

/** The longest line of generated code, in characters. */
export const maxWidth = 100;

/** How much of the first line is taken, and how far the lines below it are indented. */
export interface Room {
  readonly used: number;
  readonly indent: number;
}

/**
 * The text of a type, broken at its separators into lines that fit. Lines after the first are not
 * indented: the printer does that.
 */
export function layOut(type: TypeText, { used, indent }: Room): string {
  const pieces = splitAtSeparators(type);
  if (used + pieces.join("").length <= maxWidth) return pieces.join("");
  const lines: string[] = [];
  let line = "";
  let column = used;
  for (const piece of pieces) {
    // A space at the end of a line is dropped.
    if (line !== "" && column + piece.trimEnd().length > maxWidth) {
      lines.push(line.trimEnd());
      line = "";
      column = indent;
    }
    // A line that begins with a separator begins with its bar.
    const text = line === "" && lines.length > 0 ? piece.trimStart() : piece;
    line += text;
    column += text.length;
  }
  return [...lines, line].join("\n");
}

/** The text of a type on one line. */
export function flat(type: TypeText): string {
  return splitAtSeparators(type).join("");
}

/** Pieces between which a line may end: a bar goes to what follows it, others to what is before. */
function splitAtSeparators(type: TypeText): readonly string[] {
  const pieces: string[] = [""];
  for (const part of type) {
    const text = typeof part === "string" ? part : part.name;
    if (text === bar) pieces.push(text);
    else pieces.push((pieces.pop() ?? "") + text);
    if (text === comma || text === semicolon) pieces.push("");
  }
  return pieces;
}
