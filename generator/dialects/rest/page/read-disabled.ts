import type { Located, Result } from "../../../diagnostics/diagnostic.js";
import type { Block } from "../../../markdown/block.js";
import { findDisabled } from "../../../markdown/comments.js";
import { parseBlocks } from "../../../markdown/parse-blocks.js";
import { MarkdownReader } from "../../../markdown/reader.js";
import type { Range, SourceFile } from "../../../source/source.js";

/**
 * Returns the diagnostic codes that comments of a page disable: `<!-- stubdown disable CODE … -- reason -->`.
 * A page without the word `stubdown` in a comment is not parsed.
 */
export function readDisabled({ path, text }: SourceFile): Result<readonly Located<string>[]> {
  if (!/(?:<!--|\{\/\*)\s*stubdown\b/i.test(text)) return [[], []];
  const reader = new MarkdownReader(path, text);
  return reader.finish(findDisabled(reader, codeIn(parseBlocks(reader))));
}

function codeIn(blocks: readonly Block[]): readonly Range[] {
  return blocks.flatMap((block): readonly Range[] => {
    switch (block.kind) {
      case "code":
        return [block];
      case "quote":
        return codeIn(block.blocks);
      case "list":
        return block.items.flatMap((item) => codeIn(item.blocks));
      default:
        return [];
    }
  });
}
