import type { Located } from "../../../diagnostics/diagnostic.js";
import type { Range } from "../../../source/source.js";
import type { RancherReader } from "./rancher-reader.js";
import type { Piece } from "./pieces.js";

const words = {
  open: "tag",
  close: "tag",
  text: "text",
  sample: "sample",
  table: "table",
} as const;

/**
 * Reports content between blocks, except comments, kramdown options and the tags `a`, `br` and `div`. Returns true if
 * the content is a part of a block; the text up to `blockEnd` is then included in the report.
 */
export function reportStray(reader: RancherReader, piece: Piece, blockEnd: number): boolean {
  if (piece.kind === "other") {
    reportOther(reader, piece);
    return false;
  }
  if (isFiller(piece)) {
    reader.use(piece);
    return false;
  }
  const outer = piece.kind === "sample" ? piece.outer : piece;
  const isPart = piece.kind !== "text";
  const reason = `This ${words[piece.kind]} is outside of the blocks; put it into a \`<div class="action">\``;
  const extent = reader.span(outer.start, isPart ? blockEnd : outer.end);
  reader.report(
    "unexpected-content",
    reader.trimmed(piece.start, piece.end).span,
    { reason },
    extent,
  );
  return isPart;
}

function isFiller(piece: Piece): boolean {
  if (piece.kind === "text") return piece.text.replace(/\{::options[^}]*\}/g, "").trim() === "";
  return "name" in piece && ["a", "br", "div"].includes(piece.name);
}

/** Reports text that the HTML parser skips. A comment is claimed as prose instead. */
export function reportOther(reader: RancherReader, range: Range): void {
  const { value, span } = reader.trimmed(range.start, range.end);
  if (/^(?:<!--[\s\S]*?-->\s*)+$/.test(value)) reader.pass(range);
  else if (value.startsWith("</")) reader.report("unbalanced-tag", span, { tag: value });
  else {
    const reason = `\`${value}\` is not part of a block; remove it`;
    reader.report("unexpected-content", span, { reason });
  }
}

/** Reports an anchor that no block follows. */
export function reportAnchor(reader: RancherReader, anchor: Located<string> | undefined): void {
  if (anchor === undefined) return;
  const reason = `No block follows the anchor \`${anchor.value}\`; write the block below it, or remove the anchor`;
  reader.report("unexpected-content", anchor.span, { reason });
}

/** Reports unclosed tags. */
export function reportOpen(reader: RancherReader, open: readonly Range[]): void {
  for (const { start, end } of open) {
    const { value, span } = reader.trimmed(start, end);
    reader.report("unbalanced-tag", span, { tag: value });
  }
}
