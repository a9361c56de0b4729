import type { Piece } from "../../../markdown/inline.js";

/** True if pieces of a page have a backtick that is neither escaped nor closed. */
export function hasOpenBacktick(page: string, pieces: readonly Piece[]): boolean {
  return pieces.some(({ kind, start, end, inner }) => {
    if (inner !== undefined) return hasOpenBacktick(page, inner);
    const text = page.slice(start, end);
    // An escaped character is a separate piece.
    return kind === "text" && text.includes("`") && text !== "\\`";
  });
}
