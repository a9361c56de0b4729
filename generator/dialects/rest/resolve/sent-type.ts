import type { TypeRef } from "../../../core/api.js";
import { stated, type Fact } from "../../../core/fact.js";
import type { Tree } from "../read-tree.js";
import type { MemberResolver } from "./resolve-member.js";
import type { Scope } from "./scopes.js";
import { wholeType } from "./whole-type.js";

/** What a request sends, where a paragraph below `Body` is a type and nothing else: `An array of strings.` */
export function readSentType(
  { blocks, title }: Scope,
  { headings }: Tree,
  resolver: MemberResolver,
): Fact<TypeRef> | undefined {
  for (const { block, section } of blocks) {
    if (block.kind !== "paragraph" || section === title) continue;
    const { words, isWhole } = headings.read(section.title);
    if (!isWhole || !words.has("body") || words.has("response") || words.has("example")) continue;
    const { page } = section;
    const type = wholeType(page.inline(block), page, resolver);
    if (type !== undefined) return stated(type, page.source.span(block.start, block.end));
  }
  return undefined;
}
