import { expect, it } from "vitest";

import { printType } from "../../../generator/dialects/rest/print-type.js";
import { readRest } from "./read-rest.js";

it("reads a word with brackets behind it as the type of a line of code", () => {
  const lines = "tags: array<string>\nmarks: integer[]\nnote: what it is for";
  const text = `# Cups\n\n## Add a cup\n\n\`POST /cups\`\n\nParameters:\n\n\`\`\`\n${lines}\n\`\`\`\n`;
  const [operation] = readRest([{ path: "page.md", text }]).reading.operations;
  expect(operation?.parameters.map(({ name, type }) => [name, printType(type.value)])).toEqual([
    ["tags", "array[string]"],
    ["marks", "array[int]"],
    ["note", "unknown"],
  ]);
});

it("reads lines of code whose names stand in backticks", () => {
  const text =
    "# Cups\n\n## List cups\n\n`GET /cups`\n\nParameters:\n\n    `height`: How high\n    `width`: How wide\n";
  const [operation] = readRest([{ path: "page.md", text }]).reading.operations;
  expect(operation?.parameters.map(({ name, in: { value } }) => [name, value])).toEqual([
    ["height", "query"],
    ["width", "query"],
  ]);
});
