import { expect, it } from "vitest";

import { checkTree } from "../../../generator/dialects/rest/check/check-tree.js";
import { factsOf, readRest } from "./read-rest.js";

const page = (type: string): string =>
  `## Paint\n\n\`POST /cups\`\n\n| Name | Type |\n|---|---|\n| x | ${type} |\n`;

const read = (type: string): readonly string[] =>
  [...factsOf(page(type)).matchAll(/^(?:param|options|enum):POST \/cups#x\t(.*)$/gm)].map(
    ([, value = ""]) => value,
  );

const told = (type: string): readonly string[] =>
  checkTree(readRest([{ path: "page.md", text: page(type) }])).flatMap(({ code, message }) =>
    code === "unknown-type" ? [message] : [],
  );

it.each([
  ["red or blue"],
  ["red \\| blue"],
  ["`red`, `blue`"],
  ["`red` or `blue`"],
  ["`red` / `blue`"],
  ["`red` oder `blue`"],
  ["red oder blue"],
  ['"red" or "blue"'],
  ['"red", "blue"'],
])("reads the values %s in the place of a type, and a string", (type) => {
  expect(read(type).toSorted()).toEqual(["red,blue", "string"].toSorted());
  expect(told(type)).toEqual([]);
});

it("reads numbers in the place of a type as an integer", () => {
  expect(read("`1`, `2`, `3`").toSorted()).toEqual(["1,2,3", "int"]);
});

it.each(["intger or strng", "Thing or Other", "unique, sorted", "the red or blue"])(
  "takes no values from %s and reports it",
  (type) => {
    expect(read(type)).toEqual(["unknown"]);
    expect(told(type)).toHaveLength(1);
  },
);

it("says that values belong in code if they are bare words behind commas", () => {
  expect(told("red, blue")[0]).toContain("write allowed values in code: `` `a`, `b` ``");
});

it.each(["string or integer", "string, integer"])("keeps the types %s", (type) => {
  expect(read(type).some((value) => value.includes("string"))).toBe(true);
  expect(told(type)).toEqual([]);
});
