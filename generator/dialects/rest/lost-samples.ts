import type { Block, CodeBlock } from "../../markdown/block.js";
import type { Page } from "../../markdown/page.js";
import type { Lost } from "./lost-requests.js";
import { readSample } from "./resolve/read-sample.js";
import type { ResolvedTree } from "./resolve/resolve-tree.js";
import { sampleBlocks } from "./resolve/resolved-scope.js";
import { showsThing } from "./resolve/shared-samples.js";

/**
 * Finds unread blocks of code in the sections of requests. Such a block shows JSON after other text, or JSON that
 * belongs to no known request.
 */
export function lostSamples(resolved: ResolvedTree): readonly Lost[] {
  const shown = new Set<Block>(sampleBlocks(resolved.scopes));
  // The answer behind a request in one block is a part of that block with the same end.
  const answers = resolved.scopes.flatMap(({ samples }) => [...samples.answers, ...samples.errors]);
  const ends = new Set(
    answers.map(({ placed, code }) => `${placed.section.page.path} ${code.end}`),
  );
  return resolved.scopes.flatMap(({ scope }) =>
    scope.blocks.flatMap((placed): Lost[] => {
      const { block, section } = placed;
      const isShown = shown.has(block) || ends.has(`${section.page.path} ${block.end}`);
      if (block.kind !== "code" || isShown) return [];
      const { start, end } = block;
      if (showsJsonBehind(block, section.page)) return [[block, { kind: "sample", start, end }]];
      const isOpen =
        readSample(placed, block)?.node !== undefined && showsThing(placed, scope, resolved.tree);
      return isOpen ? [[block, { kind: "sample of one of several requests", start, end }]] : [];
    }),
  );
}

/** True if a block of code shows JSON after a command or a comment: `curl /x`, then `{ "id": 1 }`. */
function showsJsonBehind({ lang, content }: CodeBlock, page: Page): boolean {
  if (!/^(?:|json|text|txt|http|sh|shell|bash|console|curl)$/.test(lang)) return false;
  const text = page.slice({ ...content, end: Math.min(content.end, content.start + 10_000) });
  if (/^\s*[[{]/.test(text)) return false;
  return [...text.matchAll(/^[ \t]*[[{](?:\s*$|\s*["}\]])/gm)].some(({ index }) => {
    const before = text.slice(0, index);
    // JSON in quotes, after a sign or in a document of the shell is sent.
    const isQuoted = [/'/g, /(?<!\\)"/g].some(
      (mark) => (before.match(mark) ?? []).length % 2 === 1,
    );
    return !isQuoted && !/\\\s*$|<<-?\s*['"]?\w+['"]?\s*$|[=:,({]\s*$/.test(before);
  });
}
