import type { Range } from "../../../source/source.js";
import { tokenizeHtml, type HtmlToken } from "../../../markdown/html.js";
import { blockTag } from "./headings.js";

/** A piece of a section: a tag, text, a sample, or a table. */
export type Piece = HtmlToken | ({ readonly kind: "table" } & Range);

/** Returns the start offsets of the blocks of a section. */
export function blockStarts(text: string, { start, end }: Range): readonly number[] {
  const tags = new RegExp(`^[ \\t]*${blockTag.source}`, "gm");
  return [...text.slice(start, end).matchAll(tags)].map(({ index }) => start + index);
}

/** Cuts a section into pieces. Each block is tokenized on its own, so that an unclosed tag ends with its block. */
export function cutPieces(
  text: string,
  bounds: readonly number[],
  tables: readonly Range[],
): readonly Piece[] {
  const tokens = bounds.slice(1).flatMap((end, index) => {
    const start = bounds[index] ?? 0;
    const holes = tables.filter((table) => table.start >= start && table.end <= end);
    return tokenizeHtml(text, { start, end }, holes);
  });
  const cut = tables.map((table): Piece => ({ kind: "table", ...table }));
  return [...tokens, ...cut].sort((a, b) => a.start - b.start);
}
