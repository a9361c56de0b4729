import type { Located } from "../../../diagnostics/diagnostic.js";
import type { Range } from "../../../source/source.js";
import type { RancherReader } from "./rancher-reader.js";
import { blockStarts, cutPieces, type Piece } from "./pieces.js";
import { reportAnchor, reportOpen, reportStray } from "./stray-content.js";

/** The pieces of a block, from its opening tag to its closing tag. */
export interface BlockPieces {
  /** The pieces in text order. */
  readonly pieces: Piece[];
  /** The id of the block, or of the anchor above it. */
  readonly anchor: Located<string> | undefined;
}

/**
 * Splits a section into its blocks, and reports the content between the blocks.
 *
 * Markdown splits a block at its blank lines into several nodes. Therefore the section is read as one text, without the
 * tables that remark found.
 */
export function splitBlocks(
  reader: RancherReader,
  section: Range,
  tables: readonly Range[],
): readonly BlockPieces[] {
  const starts = blockStarts(reader.text, section);
  const bounds = [section.start, ...starts, section.end];
  const splitter = new BlockSplitter(reader, section, starts);
  for (const piece of cutPieces(reader.text, bounds, tables)) splitter.add(piece);
  splitter.end();
  return splitter.blocks;
}

/** Collects the pieces of a section into blocks, in text order. */
class BlockSplitter {
  readonly blocks: BlockPieces[] = [];
  #depth = 0;
  #anchor: Located<string> | undefined;
  #before: Piece | undefined;
  #lostUntil: number;

  constructor(
    readonly reader: RancherReader,
    readonly section: Range,
    readonly starts: readonly number[],
  ) {
    this.#lostUntil = section.start;
  }

  add(piece: Piece): void {
    this.#checkAnchorClosed(piece);
    this.#before = piece;
    if (piece.kind === "open" && piece.name === "div") {
      if (this.#depth === 0 || isBlockTag(piece)) {
        const anchor = locateId(this.reader, piece) ?? this.#anchor;
        this.blocks.push({ pieces: [], anchor });
        this.#depth = 0;
        this.#anchor = undefined;
      }
      this.#depth++;
    }
    if (this.#depth > 0) this.blocks.at(-1)?.pieces.push(piece);
    else if (piece.start >= this.#lostUntil) this.#addStray(piece);
    if (piece.kind === "close" && piece.name === "div" && this.#depth > 0) this.#depth--;
  }

  end(): void {
    reportAnchor(this.reader, this.#anchor);
  }

  /** Reports an unclosed anchor. An anchor has no content, so the next piece must close it. */
  #checkAnchorClosed(piece: Piece): void {
    const before = this.#before;
    if (this.#depth > 0 || before?.kind !== "open" || before.name !== "a") return;
    if (piece.kind !== "close" || piece.name !== "a") reportOpen(this.reader, [before]);
  }

  #addStray(piece: Piece): void {
    // If the opening tag of a block is missing, its parts up to the next block are one fault.
    const end = this.starts.find((start) => start > piece.start) ?? this.section.end;
    if (reportStray(this.reader, piece, end)) this.#lostUntil = end;
    if (piece.kind !== "open" || piece.name !== "a") return;
    reportAnchor(this.reader, this.#anchor);
    this.#anchor = locateId(this.reader, piece);
  }
}

function isBlockTag(piece: Piece & { readonly kind: "open" }): boolean {
  return (piece.attributes["class"] ?? "").split(/\s+/).includes("action");
}

/** Returns the `id` of a tag with its place, for links to the block. */
function locateId(reader: RancherReader, { kind, start, end }: Piece): BlockPieces["anchor"] {
  if (kind !== "open") return undefined;
  const tag = reader.text.slice(start, end);
  const match = /\sid\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/d.exec(tag);
  const [from, to] = match?.indices?.[1] ?? [];
  if (from === undefined || to === undefined) return undefined;
  const quotes = /^["']/.test(tag.slice(from)) ? 1 : 0;
  return reader.located(start + from + quotes, start + to - quotes);
}
