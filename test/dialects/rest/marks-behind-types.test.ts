import { expect, it } from "vitest";

import { factsOf } from "./read-rest.js";

const withItem = (item: string): string => `# Hives

## Move a hive

\`POST /hives/move\`

**Body parameters**

- \`name\` (string): What it is called
- \`spot\`${item}
`;

const requiredOf = (value: string): string => `required:POST /hives/move#spot\t${value}\n`;

it.each([
  [": `number` required. How far", "float", "yes"],
  [": `number` required", "float", "yes"],
  [": `string | null` optional. Where", "string", "no"],
  [" _(boolean, optional, default `false`)_ – Whether", "boolean", "no"],
  [" *(integer, required, one of `1`, `2`)* – How far", "int", "yes"],
  [" (datetime) - only later ones (optional)", "datetime", "no"],
])("reads the type and the presence of an item%s", (item, type, required) => {
  const facts = factsOf(withItem(item));
  expect(facts).toContain(`param:POST /hives/move#spot\t${type}\n`);
  expect(facts).toContain(requiredOf(required));
});

it.each([
  [" - how far (optional; default: 1)", "no"],
  [" - how far (optional, default `20`)", "no"],
  [" - how far (required).", "yes"],
])("reads the presence in brackets at the end of an item%s", (item, required) => {
  expect(factsOf(withItem(item))).toContain(requiredOf(required));
});

it.each([
  ": `string` required *if* the hive moves",
  " - how far (required if it moves)",
  " - the owner (required) of the hive",
])("ignores a mark that has a condition or belongs to another thing in%s", (item) => {
  const facts = factsOf(withItem(item));
  expect(facts).not.toContain(requiredOf("yes"));
  expect(facts).not.toContain(requiredOf("no"));
});

it("reads a union of types in code as no values, but a union of names of things as values", () => {
  const facts = factsOf(withItem(": `string | null` ✘ Where"));
  expect(facts).toContain("param:POST /hives/move#spot\tstring\n");
  expect(facts).not.toContain("options:");
  const values = factsOf(withItem(" `date | count` – The order"));
  expect(values).toContain("options:POST /hives/move#spot\tdate,count\n");
});

it.each(["rows[].id", "rows.id", "id"])(
  "reads %s below a list as a member of its items",
  (name) => {
    const facts = factsOf(`# Hives

## Show a hive

\`GET /hives/{id}\`

**Returns**

- \`rows\` (array of objects) – The rows
  - \`${name}\` (string) – Which
`);
    expect(facts).toContain("sample:GET /hives/{id}#rows.id\tstring\n");
  },
);
