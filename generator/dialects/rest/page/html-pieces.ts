import type { Piece } from "../../../markdown/inline.js";

/**
 * Replaces tags such as `<code>`, `<strong>` and `<em>` by the marks of pieces, and drops blank pieces at
 * both ends. Pieces without any tag are returned unchanged.
 */
export function withoutTags(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(({ kind }) => kind === "html")) return pieces;
  const open = { code: 0, strong: 0, emphasis: 0 };
  const read = pieces.flatMap((piece): readonly Piece[] => {
    if (piece.kind === "html") {
      const [, close, name = ""] = /^<(\/?)(\w+)/.exec(piece.text) ?? [];
      const mark = markOf[name.toLowerCase()];
      if (mark === undefined) return [piece];
      open[mark] = Math.max(0, open[mark] + (close === "/" ? -1 : 1));
      return [];
    }
    const isCode = open.code > 0 && piece.kind === "text";
    return [
      {
        ...piece,
        kind: isCode ? "code" : piece.kind,
        isStrong: piece.isStrong || open.strong > 0,
        isEmphasis: piece.isEmphasis || open.emphasis > 0,
      },
    ];
  });
  const isSaid = ({ text }: Piece): boolean => text.trim() !== "";
  return read.slice(Math.max(0, read.findIndex(isSaid)), read.findLastIndex(isSaid) + 1);
}

const markOf: Readonly<Record<string, "code" | "strong" | "emphasis">> = {
  code: "code",
  tt: "code",
  strong: "strong",
  b: "strong",
  em: "emphasis",
  i: "emphasis",
};
