import type { Nodes, RootContent } from "mdast";

import { cutBlocks, type Block } from "./cut-blocks.js";
import { parseMarkdown } from "./parse-markdown.js";
import type { Source } from "./source.js";

/** Parses the blocks of a page. */
export type BlockParser = (source: Source) => readonly RootContent[];

/**
 * Makes a parser that returns the top-level nodes of a page, as remark makes them. The content of paragraphs, tables
 * and lists may be wrong; readers take it from the source text.
 *
 * The pages of a tree consist of the same few kinds of blocks, so remark parses each kind of block once.
 */
export function makeBlockParser(): BlockParser {
  const known = new Map<string, readonly RootContent[]>();
  return (source) => {
    const blocks = cutBlocks(source.text);
    if (blocks === undefined) return parseMarkdown(source.text).children;
    return blocks.flatMap((block) => {
      const key = keyOf(source.text, block);
      const nodes = known.get(key) ?? parseMarkdown(key).children;
      known.set(key, nodes);
      return nodes.map((node) => place(node, block, source));
    });
  };
}

/**
 * Returns a block without its inner text. The characters beside the inner text become `a` if they are letters, digits
 * or dots.
 */
function keyOf(text: string, { start, end, inner }: Block): string {
  if (inner === undefined) return text.slice(start, end);
  const around = [text.charAt(inner.start - 1), text.charAt(inner.end)];
  const same = around.map((character) => character.replace(/[A-Za-z0-9.]/, "a"));
  return text.slice(start, inner.start - 1) + same.join("") + text.slice(inner.end + 1, end);
}

/** Moves a node, which was parsed from a block's key, to the place of the block. */
function place<T extends Nodes>(node: T, block: Block, source: Source): T {
  const { start, inner } = block;
  const move = (offset = 0): number => {
    const at = start + offset;
    return inner === undefined || at < inner.start ? at : at + inner.end - inner.start;
  };
  const position = {
    start: source.point(move(node.position?.start.offset)),
    end: source.point(move(node.position?.end.offset)),
  };
  // Nodes without a position are made by remark's extensions from text outside of `inner`.
  const placed = node.position === undefined ? node : { ...node, position };
  const value = source.text.slice(position.start.offset, position.end.offset);
  switch (node.type) {
    case "html":
      return { ...placed, value };
    case "yaml":
      return { ...placed, value: value.slice("---\n".length, -"\n---".length) };
    case "text":
      return inner === undefined ? placed : { ...placed, value };
    case "heading":
      return { ...placed, children: node.children.map((child) => place(child, block, source)) };
    default:
      return "children" in node
        ? { ...placed, children: node.children.map((child) => place(child, block, source)) }
        : placed;
  }
}
