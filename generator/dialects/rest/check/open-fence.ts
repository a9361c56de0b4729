import type { CodeBlock } from "../../../markdown/block.js";
import type { Page } from "../../../markdown/page.js";

/** Matches the opening fence of a block. */
const opening = /^(`{3,}|~{3,})/;

/** Matches a line in a block that opens a fence with the name of a language. */
const openingInside = /^[ \t>]*(`{3,}|~{3,})[ \t]*[A-Za-z][\w+#.-]*[ \t]*$/gm;

/**
 * Returns the offset of the line above which a fence should be closed: the line that opens the next fence, or the end
 * of the block if nothing closes it. Undefined for a fence that is closed.
 */
export function openFence(
  { isFenced, content, end, start }: CodeBlock,
  page: Page,
): number | undefined {
  const fence = opening.exec(page.slice({ start, end }).slice(0, 100))?.[1];
  if (!isFenced || fence === undefined) return undefined;
  const text = page.slice(content);
  for (const { 0: line, 1: other = "", index } of text.matchAll(openingInside)) {
    const isSame = other[0] === fence[0] && other.length >= fence.length;
    if (isSame) return content.start + index + line.indexOf(other);
  }
  // The end of the content is the end of the block if there is no closing fence.
  return content.end >= end ? end : undefined;
}
