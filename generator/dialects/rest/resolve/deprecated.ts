import { stated, type Fact } from "../../../core/fact.js";
import type { Tree } from "../read-tree.js";
import type { Scope } from "./scopes.js";

/** An operation is deprecated where its title or a note about it alone says so. */
export function readDeprecated(scope: Scope, tree: Tree): Fact<boolean> | undefined {
  const { title, request } = scope;
  const { page } = title;
  const words = tree.vocabulary.words.deprecated;
  const says = (text: string): boolean => words.some((word) => text.toLowerCase().includes(word));
  if (title.heading !== undefined && says(page.slice(title.heading))) {
    return stated(true, page.source.span(title.heading.start, title.heading.end));
  }
  for (const { block, section } of scope.blocks) {
    if (
      section !== title ||
      (block.kind !== "quote" && block.kind !== "html" && block.kind !== "paragraph")
    )
      continue;
    const text = page.slice(block);
    if (!says(text) || text.length > 1_500) continue;
    // A note about another route speaks of that one.
    if (
      /\b(?:GET|POST|PUT|PATCH|DELETE)\s+\/|\]\([^)]*\)\s*\(`/.test(text) &&
      request.candidate.range.start !== block.start
    )
      continue;
    const isThis =
      /\b(?:this|the)\s+(?:endpoint|method|api|operation|call|route|resource|request)\b[^.]{0,60}\bdeprecated|^\W*(?:\w+\W+){0,2}deprecated\b|\bdeprecated\W*(?:$|\n)|class="[^"]*deprecat/im.test(
        text,
      );
    if (isThis) return stated(true, page.source.span(block.start, block.end));
  }
  return undefined;
}
