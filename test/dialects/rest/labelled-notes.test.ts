import { expect, it } from "vitest";

import { apiOfPage, factsOf } from "./read-rest.js";

const page = (items: string): string =>
  `# Boats\n\n## Add a boat\n\n\`POST /boats\`\n\n### Parameters\n\n${items}\n- \`lid\` (integer, required) - a lid\n`;

/** The facts of `size`, such as `param int`. */
const factsOfSize = (text: string): readonly string[] =>
  factsOf(text)
    .split("\n")
    .filter((line) => /^(?:param|required|default):.*#size/.test(line))
    .map((line) => line.replace(/^(\w+):.*\t/, "$1 "));

it.each([
  ["- `size` – Required: no. How big.", ["param unknown", "required no"]],
  ["- `size` - Type: integer. Required: yes. How big.", ["param int", "required yes"]],
  [
    "- `size` - Type: list of strings, required: no. How big.",
    ["param array[string]", "required no"],
  ],
  ["- `size` (Type: boolean; Required: true) – How big.", ["param boolean", "required yes"]],
  ["- `size` – Kind: free text. How big.", ["param unknown"]],
  ["- `size` - Required: only for owners. How big.", ["param unknown"]],
  ["- `size` - Optional: if left out, all. How big.", ["param unknown", "required no"]],
  ["- `size` - Optional: for example 5.", ["param unknown", "required no"]],
  ["- `size` - Typ: Ganzzahl. Pflicht: ja. Wie groß.", ["param int", "required yes"]],
])("reads notes with labels behind a name: %s", (item, facts) => {
  expect(factsOfSize(page(item))).toEqual(facts);
});

it.each([
  ["Type: integer", "Required: yes", ["param int", "required yes"]],
  ["Typ: Ganzzahl", "Pflicht: ja", ["param int", "required yes"]],
  ["Tipo: entero", "Obligatorio: no", ["param int", "required no"]],
  ["Type: string", "Format: DD/MM/YYYY", ["param string"]],
  ["Type: string", "Required: only for owners", ["param string"]],
  ["Type: string", "Must have a letter", ["param string"]],
])("reads notes with labels in the items below a name: %s, %s", (type, other, facts) => {
  const text = page(`- \`size\` - How big\n  - ${type}\n  - ${other}`);
  expect(factsOfSize(text)).toEqual(facts);
  const [, diagnostics] = apiOfPage(text);
  expect(diagnostics.map(({ code }) => code)).not.toContain("rest/unread-block");
});

it("reads notes with labels below the heading of a parameter", () => {
  const below = "### Query parameters\n\n#### size\n\nType: integer. Required: no.\n\nHow big.\n";
  const text = `# Boats\n\n## List boats\n\n\`GET /boats\`\n\n${below}`;
  expect(factsOfSize(text)).toEqual(["param int", "required no"]);
});

it.each([
  ["- `size`, a required integer, says how big it is.", ["param int", "required yes"]],
  ["- `size` (array of `Sail`, optional) the sails", ["param array[Sail]", "required no"]],
  ["- `size` (list of `string`s, required) names", ["param array[string]", "required yes"]],
  ["- `size` - Boolean flag. Whether it is big", ["param boolean"]],
])("reads types of several words: %s", (item, facts) => {
  const sail = "\n## Sail object\n\n| Name | Type |\n|---|---|\n| area | integer |\n";
  expect(factsOfSize(page(item) + sail)).toEqual(facts);
});

it.each([
  "`default_color` (string)",
  "`kind`: string",
  "`format`: string",
  "`type`: string",
  "kind: string",
  "schema: string",
])("reads an item below an object as its member, not as a note about it: %s", (item) => {
  const facts = factsOf(page(`- \`size\` (object) - How big\n  - ${item}`));
  const name = /\w+/.exec(item)?.[0] ?? "";
  expect(facts).toContain(`param:POST /boats#size.${name}\tstring\n`);
  expect(facts).toContain("param:POST /boats#size\tjson\n");
});
