import { expect, it } from "vitest";

import { apiOfPage, factsOf } from "./read-rest.js";

const page = (body: string): string => `# Bookings\n\n## Book\n\n\`POST /bookings\`\n\n${body}\n`;
const below = (body: string): string => page(`### Body parameters\n\n${body}`);
const facts = (text: string): readonly string[] =>
  factsOf(text)
    .split("\n")
    .filter((line) => /^(?:in|param|required):/.test(line))
    .map((line) => line.replace("POST /bookings#", ""));

it("keeps an item whose name has other marks than the first item, if it states a type", () => {
  const read = facts(
    below("- `to` (date, **required**) – last\n- from (date, **required**) – first"),
  );
  expect(read).toContain("param:from\tdate");
  expect(read).toContain("required:from\tyes");
});

it("reads an item in other marks without a type as a note about the items above", () => {
  const read = facts(below("- `to` (date, **required**) – last\n- *hint* – dates are in UTC"));
  expect(read.filter((line) => line.includes("hint"))).toEqual([]);
});

it.each([
  "**Notice** — `name` is trimmed.",
  "**Limits** `50 per day`",
  "**limits** `50 per day`",
  "**Please note** — `name` is trimmed.",
])("takes no member from the note %s below a table of members", (note) => {
  const read = facts(below(`| Name | Type |\n|---|---|\n| name | string |\n\n${note}`));
  expect(read).toEqual(["param:name\tstring", "in:name\tbody"]);
});

it("takes a member with a type from a paragraph below a table", () => {
  const read = facts(
    below("| Name | Type |\n|---|---|\n| name | string |\n\n**size** `integer` how big"),
  );
  expect(read).toContain("param:size\tint");
});

it.each([
  ["- `a` — in query", "in:a\tquery"],
  ["- a - in query", "in:a\tquery"],
  ["- `a` — sent in the query string, integer", "param:a\tint"],
  ["- `a`: integer, in query. The page.", "in:a\tquery"],
  ["- `a` — in body — string — required", "in:a\tbody"],
  ["- `a` — in body — string — required", "param:a\tstring"],
  ["- `a` — in body — string — required", "required:a\tyes"],
  ["- `a` · `string` · **required** · the name", "param:a\tstring"],
  ["- `a` · `string` · **required** · the name", "required:a\tyes"],
  ["- `a` — in header — array of strings — optional — the tags", "param:a\tarray[string]"],
])("reads the notes of the item %s: %s", (item, fact) => {
  expect(facts(below(`${item}\n- \`z\` (string) - last`))).toContain(fact);
});

it("does not take the words of a description for notes", () => {
  const read = facts(below("- `a` — string that is in query form\n- `z` (string) - last"));
  expect(read).toContain("in:a\tbody");
});

it("does not take a mark with a condition for a plain mark", () => {
  const read = facts(below("- `a` — string, **required** when it is new\n- `z` (string) - last"));
  expect(read).not.toContain("required:a\tyes");
});

it.each([
  "- `size` (optional)\n  - Type: Int\n  - Keeps the last `n` bookings.",
  "- `size` (optional)\n  - Keeps the last `n` bookings.\n  - Type: Int",
  "- `size` (int, optional)\n  - Keeps the last `n` bookings.",
])("takes a sentence below a parameter for its description: %s", (items) => {
  const [api, diagnostics] = apiOfPage(page(`### Query parameters\n\n${items}`));
  expect(diagnostics).toEqual([]);
  expect(api.operations[0]?.parameters).toMatchObject([
    {
      name: "size",
      type: { value: { name: "integer" } },
      notes: { value: "Keeps the last n bookings." },
    },
  ]);
});

it("reads the members below an object whose type and description are items, too", () => {
  const read = facts(
    below("- `place`\n  - Type: Object\n  - Where it is kept.\n  - `row` (integer) - the row"),
  );
  expect(read).toContain("param:place\tjson");
  expect(read).toContain("param:place.row\tint");
});

it("reports a type in a list below an item that names no parameter", () => {
  const [, diagnostics] = apiOfPage(below("- Some words on sizes\n  - `size` (int)\n  - more"));
  expect(diagnostics.map(({ code }) => code)).toEqual(["rest/unread-block"]);
});
