import { expect, it } from "vitest";

import { splitDefinitions } from "../../generator/markdown/definition-list.js";

/** Returns the texts of the blocks of a paragraph, with those of each definition in a list. */
function blocksOf(text: string): readonly unknown[] | undefined {
  const slice = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    text.slice(start, end);
  return splitDefinitions(text, { start: 0, end: text.length })?.map((block) =>
    block.kind === "definitionList"
      ? block.items.map(({ term, texts }) => [slice(term), ...texts.map(slice)])
      : slice(block),
  );
}

const size = ["size", "in bytes"];

it.each([
  ["size\n: in bytes\nname\n: of the file", [[size, ["name", "of the file"]]]],
  [": a line\n: another\nsize\n: in bytes", [": a line\n: another", [size]]],
])("puts each line of %j into a block", (text, blocks) => {
  expect(blocksOf(text)).toEqual(blocks);
});

it("reads no definitions in a paragraph without a term", () => {
  expect(blocksOf(": a line\n: another")).toBe(undefined);
});
