import { expect, it } from "vitest";

import { apiOfPage, factsOf } from "./read-rest.js";

/** Returns the codes and lines of the diagnostics of a page. */
function told(text: string): readonly string[] {
  const [, diagnostics] = apiOfPage(text);
  return diagnostics.map(({ code, span }) => `${span.start.line} ${code}`);
}

const withItem = (item: string): string => `# Hives

## Move a hive

\`POST /hives/move\`

Body:

* \`name\` — string, required — what it is called
* \`spot\` ${item}

## Meadow

| Field | Type   |
| ----- | ------ |
| slope | number |
`;

it.each([
  ["— string or null, optional — where", "string", "no"],
  ["— integer | null, required — where", "int", "yes"],
  ["— string or integer, required — where", "int|string", "yes"],
  ["— [Meadow](#meadow), required — where", "Meadow", "yes"],
  ["- [Meadow](#meadow) or null, optional - where", "Meadow", "no"],
  ["— list of [Meadow](#meadow), required — where", "array[Meadow]", "yes"],
])("reads the type and the marks of an item %s", (item, type, required) => {
  const facts = factsOf(withItem(item));
  expect(facts).toContain(`param:POST /hives/move#spot\t${type}\n`);
  expect(facts).toContain(`required:POST /hives/move#spot\t${required}\n`);
  expect(told(withItem(item))).toEqual([]);
});

it.each([
  ["— string or null — where", "string"],
  ["— date-time — since when", "datetime"],
  ["— [Meadow](#meadow) — where", "Meadow"],
  ["— array of integer — the rows", "array[int]"],
])("reads the type of an item %s without marks", (item, type) => {
  expect(factsOf(withItem(item))).toContain(`param:POST /hives/move#spot\t${type}\n`);
});

it("does not take a link in a sentence for a type", () => {
  const facts = factsOf(withItem("— see [Meadow](#meadow), which has one"));
  expect(facts).toContain("param:POST /hives/move#spot\tunknown\n");
});

it("knows only that a value can be null if the other half of its type is unknown, and says so", () => {
  const page = withItem("(string) where").replace(
    "| slope | number |",
    "| slope | [Hill](#hill) or null |",
  );
  const text = `${page}\n## Hill\n\nHills are green.\n`;
  expect(factsOf(text)).toContain("field:Meadow.slope\tunknown\n");
  expect(factsOf(text)).toContain("nullable:Meadow.slope\tyes\n");
  expect(told(text)).toContain("16 rest/unknown-type");
});
