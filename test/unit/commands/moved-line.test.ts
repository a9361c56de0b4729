import { expect, it } from "vitest";

import { movedLine } from "../../../generator/commands/moved-line.js";

const before = "a\nb\nc\nd\n";

it.each([
  ["a line that nothing moves", 2, "a\nb\nc\nd\n", 2],
  ["a line behind new ones", 3, "a\nx\ny\nb\nc\nd\n", 5],
  ["a line behind a removed one", 4, "a\nc\nd\n", 3],
  ["the first line of those that replaced a line", 2, "x\na\ny\nz\nc\nd\n", 3],
  ["the last line", 4, "x\na\nb\nc\nd\n", 5],
])("finds %s", (_, line, after, found) => {
  expect(movedLine(line, before, after)).toBe(found);
});
