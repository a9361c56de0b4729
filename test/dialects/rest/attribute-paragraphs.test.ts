import { expect, it } from "vitest";

import { apiOfPage, factsOf } from "./read-rest.js";

/** Returns the codes and lines of the diagnostics of a page. */
const told = (text: string): readonly string[] =>
  apiOfPage(text)[1].map(({ code, span }) => `${code} ${span.start.line}`);

const attributes = `**id** \`string\`

Which kite.

**tail** \`nullable object\`

<details>
<summary>Show child attributes</summary>

**tail.length** \`positive integer\`

In metres.

- **tail.colour** \`enum\`

  Possible values: \`red\`, \`blue\`.

</details>
`;

const request = "\n## Get a kite\n\n`GET /kites/{id}`\n";

it.each([
  ["## The kite object", ""],
  ["## The Kite Object", "**Attributes**\n\n"],
  ["## Kite object", "### Attributes\n\n"],
  ["## Kite", "**Attributes**\n\n"],
])("reads paragraphs of attributes below %s %s as members", (heading, label) => {
  const text = `# Kites\n\n${heading}\n\nA kite flies.\n\n${label}${attributes}${request}`;
  const facts = factsOf(text);
  expect(facts.split("\n").filter((line) => /^\w+:Kite\b/.test(line))).toEqual([
    "type:Kite\tyes",
    "field:Kite.id\tstring",
    "field:Kite.tail\tjson",
    "nullable:Kite.tail\tyes",
    "field:Kite.tail.length\tint",
    "field:Kite.tail.colour\tstring",
    "options:Kite.tail.colour\tred,blue",
  ]);
  expect(told(text)).toEqual([]);
});

it("reads no type from bold words below a heading that names no object", () => {
  const text = `# Kites\n\n## Limits\n\n**Requests** \`1000\` a day\n\n**size** \`string\`\n${request}`;
  expect(factsOf(text)).not.toContain("type:");
});

it("makes no type of the attributes below Errors, and reports them", () => {
  const text = `# Kites${request}\n# Errors\n\n**Attributes**\n\n**type** \`enum\`\n\nWhich.\n\n**message** \`string\`\n\nText.\n`;
  expect(factsOf(text)).not.toContain("type:");
  expect(told(text)).toEqual(["rest/unread-block 14"]);
});

it.each(["## The gust object", "## A gust object", "## Gust object"])(
  "names a type without the article of its heading: %s",
  (heading) => {
    const text = `# Wind\n\n${heading}\n\n| Field | Type |\n|---|---|\n| speed | integer |\n`;
    expect(factsOf(text)).toContain("field:Gust.speed\tint\n");
  },
);

it("keeps a name that begins with an article", () => {
  const text =
    "# Towns\n\n## The Hague\n\n| Field | Type |\n|---|---|\n| people | integer |\n\n## A\n\n| Field | Type |\n|---|---|\n| b | integer |\n";
  expect(factsOf(text)).toContain("field:TheHague.people\tint\n");
  expect(factsOf(text)).toContain("field:A.b\tint\n");
});

const post = "# Kites\n\n## Fly a kite\n\n`POST /kites`\n\n### Parameters\n\n";

it.each([
  [
    "a paragraph",
    "**mode** `enum` **Required**\n\nHow it flies. One of `high`, `low`.\n\n**loud** `boolean`\n\nWhether it hums. Defaults to `true`.\n",
  ],
  [
    "further paragraphs",
    "**mode** `enum` **Required**\n\nHow it flies.\n\nOne of `high`, `low`.\n\n**loud** `boolean`\n\nWhether it hums.\n\nDefaults to `true`.\n",
  ],
  [
    "the paragraphs of an item",
    "- **mode** (string), required\n\n  How it flies. One of `high`, `low`.\n\n- **loud** (boolean)\n\n  Whether it hums. Defaults to true.\n",
  ],
])("reads values and defaults in %s below a parameter", (_, text) => {
  const facts = factsOf(post + text);
  expect(facts).toContain("options:POST /kites#mode\thigh,low\n");
  expect(facts).toContain("required:POST /kites#mode\tyes\n");
  expect(facts).toContain("default:POST /kites#loud\ttrue\n");
  expect(facts).not.toContain("default:POST /kites#mode");
});

it.each([
  "**mode** `string`\n\nHow it flies.\n\nKites of others fly with one of `high`, `low`.\n",
  "**mode** `string`\n\nReturns one of `high`, `low`.\n",
  "**mode** `string`\n\n**Answer**\n\nOne of `high`, `low`.\n",
  "**mode** `string`\n\n```\nlow\n```\n\nOne of `high`, `low`.\n",
])("takes no values from a text that describes something else: %j", (text) => {
  expect(factsOf(post + text)).not.toContain("options:");
});

it("reads the presence in a paragraph below an item", () => {
  const facts = factsOf(`${post}- \`a\` [string]: One.\n\n  It is long. Required: no.\n`);
  expect(facts).toContain("required:POST /kites#a\tno\n");
});

it.each([
  ["**size** integer, default is `10`\n\nHow many.\n", "int", "default:POST /kites#size\t10"],
  ["**size** integer\n\nHow many. One of `1`, `2`.\n", "int", "options:POST /kites#size\t1,2"],
  [
    "**size** boolean\nWhether it is big. Defaults to `true`.\n",
    "boolean",
    "default:POST /kites#size\ttrue",
  ],
])("reads a bare word for a type after a name in bold: %j", (text, type, fact) => {
  const facts = factsOf(post + text).split("\n");
  expect(facts).toContain(`param:POST /kites#size\t${type}`);
  expect(facts).toContain(fact);
});

it.each([
  "**Kites** object to rain.\n",
  "**Strings** strings are long\n",
  "**Time** date back then\n",
])("does not take a word of a sentence for a type: %j", (text) => {
  expect(factsOf(post + text)).not.toContain("param:");
});
