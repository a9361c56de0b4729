import { expect, it } from "vitest";

import { readCells } from "../../../generator/markdown/cells.js";
import { MarkdownReader } from "../../../generator/markdown/reader.js";

function cellsOf(text: string): readonly (readonly string[])[] {
  const { header, rows } = readCells(new MarkdownReader("page.md", text), {
    start: 0,
    end: text.length,
  });
  return [header, ...rows].map((cells) => cells.map((cell) => cell.value));
}

it.each([
  [
    "a | b\n---|---\n1 | 2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "a | b\n---|---\n1 | ",
    [
      ["a", "b"],
      ["1", ""],
    ],
  ],
  [
    "a | b\n---|---\n1 |",
    [
      ["a", "b"],
      ["1", ""],
    ],
  ],
  [
    "| a | b |\n|---|---|\n| 1 | 2 |",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "| a | b |\n|---|---|\n| 1 |  |",
    [
      ["a", "b"],
      ["1", ""],
    ],
  ],
  [
    "a | b\n---|---\n1 \\| 2 | 3",
    [
      ["a", "b"],
      ["1 \\| 2", "3"],
    ],
  ],
  [
    "a | b\r\n---|---\r\n1 | 2\r\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "a | b\n---|---\n1 | 2 | 3",
    [
      ["a", "b"],
      ["1", "2", "3"],
    ],
  ],
])("splits %j", (text, expected) => {
  expect(cellsOf(text)).toEqual(expected);
});

it("gives each cell the place of its text, not of its padding", () => {
  const text = "a | b\n---|---\n1 |  two  | ";
  const { rows } = readCells(new MarkdownReader("page.md", text), { start: 0, end: text.length });
  const cell = rows[0]?.[1];
  expect(cell?.span.start).toEqual({ line: 3, column: 6, offset: 19 });
  expect(cell?.span.end).toEqual({ line: 3, column: 9, offset: 22 });
});

it("reads a table whose delimiter row has another width, and says so", () => {
  const text = "a | b\n---|---|---\n1 | 2";
  const reader = new MarkdownReader("page.md", text);
  const [{ rows }, diagnostics] = reader.finish(readCells(reader, { start: 0, end: text.length }));
  expect(rows).toHaveLength(1);
  expect(diagnostics.map(({ code }) => code)).toEqual(["malformed-table"]);
});
