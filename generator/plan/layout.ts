import { bar, comma, semicolon, type TypeText } from "./type-text.js";

/** The length, in characters, above which a line of generated code is broken where possible. */
export const maxWidth = 100;

/** The characters before a type on its first line, and the indentation of the type's further lines. */
export interface Room {
  readonly used: number;
  readonly indent: number;
}

/**
 * Prints a type. If it does not fit on a line, it is broken at its separators. Lines after the first are not indented
 * here, because callers or the printer do that.
 */
export function layOut(type: TypeText, { used, indent }: Room): string {
  const pieces = splitAtSeparators(type);
  if (used + pieces.join("").length <= maxWidth) return pieces.join("");
  const lines: string[] = [];
  let line = "";
  let column = used;
  for (const piece of pieces) {
    // A blank at the end of a line will be dropped, so its width does not count.
    if (line !== "" && column + piece.trimEnd().length > maxWidth) {
      lines.push(line.trimEnd());
      line = "";
      column = indent;
    }
    // If a line after a break begins with the bar of a union, the blank before the bar is dropped.
    const text = line === "" && lines.length > 0 ? piece.trimStart() : piece;
    line += text;
    column += text.length;
  }
  return [...lines, line].join("\n");
}

/** Prints a type on one line. */
export function flat(type: TypeText): string {
  return splitAtSeparators(type).join("");
}

/**
 * Splits a type at the places where a line may end. A bar goes to the following piece, any other separator to the
 * preceding one.
 */
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
