import { expect, it } from "vitest";

import { readMagicBlocks } from "../../../generator/markdown/magic-blocks.js";

const block = (kind: string, json: string): string => `[block:${kind}]\n${json}\n[/block]`;

it("keeps the length of a page and the offset of each line of a string", () => {
  const text = block("callout", String.raw`{"body":"a \"b\"\ncd \\\ne\u0041\tf"}`);
  const { text: shown, ranges } = readMagicBlocks(text);
  expect(shown).toHaveLength(text.length);
  expect(ranges).toEqual([{ start: 0, end: text.length }]);
  expect(shown.trim().split("\n")).toEqual(['a "b"   ', "cd   \\", "eA\tf"]);
  expect(shown.indexOf("cd")).toBe(text.indexOf("cd"));
  expect(shown.indexOf("eA")).toBe(text.indexOf(String.raw`e\u0041`));
});

it("leaves a block as it is if its text is not JSON", () => {
  for (const json of ['{"title": "a}', '{"title": "a",}', "{'title': 'a'}", '["a"]', "title"]) {
    const text = block("api-header", json);
    expect(readMagicBlocks(text)).toEqual({ text, blocks: [], ranges: [] });
  }
});

it("shows a title as a heading of its level", () => {
  const level = (json: string): string => readMagicBlocks(block("api-header", json)).text.trim();
  expect(level('{"title":"a"}')).toBe("## a");
  expect(level('{"level":4,"title":"a"}')).toBe("#### a");
  expect(level('{"level":1e99,"title":"a"}')).toBe("###### a");
  expect(level('{"level":"x","title":"a"}')).toBe("## a");
});

it("reads no block in a fence", () => {
  const text = `\`\`\`\n${block("api-header", '{"title":"a"}')}\n\`\`\`\n`;
  expect(readMagicBlocks(text).text).toBe(text);
});

it("reads cells in any order, and adds empty ones for those that are missing", () => {
  const json = '{"data":{"1-1":"d","h-0":"A","0-0":" b ","h-1":"B"},"cols":2,"rows":2}';
  const { text, blocks } = readMagicBlocks(block("parameters", json));
  const [table] = blocks;
  if (table?.kind !== "table") throw new Error("no table");
  const print = (cells: readonly { start: number; end: number }[]): readonly string[] =>
    cells.map(({ start, end }) => text.slice(start, end));
  expect(print(table.header)).toEqual(["A", "B"]);
  expect(table.rows.map(({ cells }) => print(cells))).toEqual([
    ["b", ""],
    ["", "d"],
  ]);
});

it("needs no quadratic time for unclosed blocks", () => {
  const start = performance.now();
  readMagicBlocks("[block:code]\n{\n".repeat(20_000));
  expect(performance.now() - start).toBeLessThan(2_000);
});
