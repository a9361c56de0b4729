import type { Block } from "../../markdown/block.js";
import { readsNested } from "./resolve/nested-lists.js";
import { showsKnown } from "./resolve/parameters-in-samples.js";
import type { ResolvedTree } from "./resolve/resolve-tree.js";
import { sampleBlocks } from "./resolve/resolved-scope.js";

/** Returns the blocks of a tree whose facts were read. */
export function usedBlocks(resolved: ResolvedTree): ReadonlySet<Block> {
  const { tree, scopes, resolver, listParameters, commonErrors } = resolved;
  const used = new Set<Block>(sampleBlocks(resolved.scopes));
  const { requests, mentions } = tree.choice;
  for (const { placed, methodTable } of [
    ...requests.map(({ candidate }) => candidate),
    ...mentions,
  ])
    for (const one of [placed, methodTable]) if (one !== undefined) used.add(one.block);
  for (const { scope, lists, operation } of scopes) {
    const known = { parameters: operation.parameters, headings: tree.headings };
    for (const one of scope.blocks) if (showsKnown(one, scope, known)) used.add(one.block);
    for (const { placed, list } of lists) {
      used.add(placed.block);
      if (list.valuesBlock !== undefined) used.add(list.valuesBlock);
    }
    for (const { block, containers } of scope.blocks)
      if (block.kind === "list" && containers.includes("item"))
        if (lists.some(({ list }) => readsNested(list, block))) used.add(block);
  }
  for (const { placed } of listParameters) used.add(placed.block);
  for (const { evidence, isBodyOfAll, blocks } of commonErrors)
    if (evidence !== undefined || isBodyOfAll) for (const block of blocks) used.add(block);
  for (const placed of resolver.registry.byBlock.keys()) used.add(placed.block);
  for (const draft of resolver.registry.drafts) {
    if (draft.placed !== undefined) used.add(draft.placed.block);
    for (const { valuesBlock } of draft.lists) if (valuesBlock !== undefined) used.add(valuesBlock);
    for (const section of draft.section.page.sections) {
      const isMember = draft.lists.some(
        ({ form, members }) =>
          form === "headings" &&
          members.some(({ range }) => range.start === section.heading?.start),
      );
      if (isMember) for (const { block } of section.blocks) used.add(block);
    }
  }
  return used;
}
