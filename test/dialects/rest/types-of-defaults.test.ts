import { expect, it } from "vitest";

import { readRest } from "./read-rest.js";

/** Returns the type of the first parameter of a page, with the rule that inferred it. */
function typeIn(rows: string, more = ""): string {
  const text = `# Crates\n\n## Add crates\n\n\`POST /crates\`\n\n### Body parameters\n\n${rows}\n${more}`;
  const { reading } = readRest([{ path: "page.md", text }]);
  const type = reading.operations[0]?.parameters[0]?.type;
  return type?.value.kind === "scalar" ? `${type.value.name} ${type.rule}` : "none";
}

const described = (words: string): string =>
  `| Name | Description |\n|---|---|\n| size | ${words} |\n`;
const inColumn = (value: string): string =>
  `| Name | Default | Description |\n|---|---|---|\n| size | ${value} | Of a crate |\n`;

it.each([
  [described("How many, default 20"), "integer"],
  [described("Default: `false`"), "boolean"],
  [inColumn("20"), "integer"],
  [inColumn("`true`"), "boolean"],
])("infers the type of a row without a type from its default", (rows, name) => {
  expect(typeIn(rows)).toBe(`${name} rest/type-of-default`);
});

it.each([
  described("By what, default `sum`"),
  described("Default is 1.5"),
  described("One of `1`, `2`. Default: `1`"),
  described("No default"),
  "- `size`: how many, default 20\n",
])("infers no type from an ambiguous default", (rows) => {
  expect(typeIn(rows)).toBe("unknown rest/no-type");
});

it("prefers a stated type to the type of the default", () => {
  const rows = "| Name | Type | Default |\n|---|---|---|\n| size | number | 20 |\n";
  expect(typeIn(rows)).toBe("number stated");
});
