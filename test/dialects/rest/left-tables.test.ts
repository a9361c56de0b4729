import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import { apiOf, readTree } from "../../../generator/read-api.js";
import type { SourceFile } from "../../../generator/source/source.js";
import { factsOf } from "./read-rest.js";

const operation = "## Get\n\n`GET /things`\n";

function told(text: string, others: readonly SourceFile[] = []): readonly string[] {
  const [, diagnostics] = apiOf(readTree([{ path: "p.md", text }, ...others], { dialect: rest }));
  return diagnostics.map(({ code, span }) => `${span.start.line} ${code}`);
}

const rows = "| Code | Type | Meaning |\n| --- | --- | --- |\n| text | string | What is wrong |\n";

it.each(["Errors", "Error codes", "Error handling"])(
  "reports a table of types below `%s`, also on a page of its own",
  (title) => {
    expect(told(`${operation}\n# ${title}\n\n${rows}`)).toEqual(["7 rest/unread-block"]);
    const others = [{ path: "z.md", text: operation }];
    const alone = `# ${title}\n\n${rows}\n- \`trace\` (string): an id\n`;
    expect(told(alone, others)).toEqual([
      "1 rest/page-without-api",
      "3 rest/unread-block",
      "7 rest/unread-block",
    ]);
    // A page about a library has errors that do not belong to the API.
    expect(told(`# Library\n\n## ${title}\n\n${rows}`, others)).toEqual([
      "1 rest/page-without-api",
    ]);
  },
);

it("reports a table of parameters without a request on a page of requests", () => {
  const table = "| Name | Type |\n| --- | --- |\n| day | string |\n";
  expect(told(`${operation}\n## Find\n\n### Query parameters\n\n${table}`)).toEqual([
    "9 rest/unread-block",
  ]);
  // A page about a library has parameters that do not belong to the API.
  const others = [{ path: "z.md", text: operation }];
  expect(told(`# Library\n\n## Parameters\n\n${table}`, others)).toEqual([]);
});

it("says nothing of a table of codes and their meaning below `Errors`", () => {
  const codes = "| Code | Meaning |\n| --- | --- |\n| 17 | Gone |\n| 18 | There |\n";
  expect(told(`${operation}\n# Errors\n\n${codes}`)).toEqual([]);
});

it("makes no enumeration of a table of codes below an object, and reports it", () => {
  const members = "| Name | Type |\n| --- | --- |\n| size | integer |\n";
  const codes = "| code | meaning |\n| --- | --- |\n| `E1` | Not there |\n| `E2` | Gone |\n";
  const text = `${operation}\n## Thing object\n\n${members}\n${codes}`;
  expect(told(text)).toEqual(["11 rest/unread-block"]);
  expect(factsOf(text)).not.toContain("values:");
  const apart = `${operation}\n## Thing object\n\n${members}\n## Fault enum\n\n${codes}`;
  expect(factsOf(apart)).toContain("values:Fault\tE1=E1,E2=E2");
});

const object = "\n## Thing object\n\n| Name | Type |\n| --- | --- |\n| size | integer |\n";

it.each([
  ["the stored [Thing](#thing-object), see above", "Thing"],
  ["all of them, an array of [Thing](#thing-object) objects, sorted", "array[Thing]"],
])("reads the type among the words of a status: %s", (words, type) => {
  const text = `${operation}\n- \`200\` ${words}\n- \`404\` None\n${object}`;
  expect(factsOf(text)).toContain(`returns:GET /things\t${type}\n`);
});

it("takes no type from a link behind `see`", () => {
  const text = `${operation}\n- \`200\` Done, see [Thing](#thing-object)\n- \`404\` None\n${object}`;
  expect(factsOf(text)).not.toContain("returns:");
});

it("reports a header that an item names and nothing describes", () => {
  const items =
    "1. Pass the `X-Shelf-Key` request header.\n2. Wait for the `Content-Type` header.\n";
  const text = `${operation}\n| Name | Type |\n| --- | --- |\n| size | integer |\n\n${items}`;
  expect(told(text)).toEqual(["9 rest/parameter-without-row"]);
});

it("reports a query parameter that an item names and nothing describes", () => {
  const items = "1. Send a `shelf-key` URL query parameter.\n2. Ask for the `query`.\n";
  const text = `${operation}\n| Name | Type |\n| --- | --- |\n| size | integer |\n\n${items}`;
  expect(told(text)).toEqual(["9 rest/parameter-without-row"]);
});

const members =
  "# Shop\n\n## Zamówienie\n\n| Pole | Rodzaj | Opis |\n|---|---|---|\n| `id` | liczba całkowita | Numer |\n| `nazwa` | napis | Jak się nazywa |\n\n## Odczyt\n\n`GET /orders/{id}`\n";

it("reports a table of members with types in unknown words outside of operations", () => {
  expect(told(members)).toContain("5 rest/unread-block");
});

it.each([
  ["no operation has one of its names", members.replace("`id` |", "`numer` |")],
  ["it has one row", members.replace("| `nazwa` | napis | Jak się nazywa |\n", "")],
  ["its names are not in code", members.replace("`id` |", "id |")],
  [
    "its other cells are sentences",
    members.replace("napis | Jak", "długie zdanie o tej nazwie | Także jak"),
  ],
])("says nothing of a table of members with types in unknown words if %s", (_, text) => {
  expect(told(text)).not.toContain("5 rest/unread-block");
});

it("reports types in TypeScript that it cannot read, but not those of a client", () => {
  const code = "```ts\ninterface Kite {\n  fly(): void;\n}\n```\n";
  expect(told(`${operation}\n# Types\n\n## Kite\n\n${code}`)).toEqual(["9 rest/unread-block"]);
  expect(told(`${operation}\n# Client library\n\n${code}`)).toEqual([]);
});

it("reports a list of members of an answer whose sample lacks one of them", () => {
  const page = (name: string): string =>
    `# Desk\n\n## Show\n\n\`GET /notes\`\n\nThe response has these fields:\n\n- \`id\` - its number\n- \`${name}\` - what it is about\n\n\`\`\`json\n{ "id": 1, "topic": "Ink" }\n\`\`\`\n`;
  expect(told(page("topic"))).toEqual([]);
  expect(told(page("topics"))).toEqual(["9 rest/unread-block"]);
});

it("reports a table of values below `enum` whose values cannot be read", () => {
  const page = (value: string): string =>
    `${operation}\n# Kinds\n\n## Kite enum\n\n| Value | Meaning |\n| --- | --- |\n| ${value} | Flies |\n| \`b\` | Sinks |\n`;
  expect(told(page("`a+`"))).toEqual([]);
  expect(told(page("in the *air*, mostly"))).toEqual(["9 rest/unread-block"]);
});

it("reports rules for the fields of a type below its name, and no other list there", () => {
  const type = "## Lid\n\n```ts\ninterface Lid {\n  size: number\n  color: string\n}\n```\n";
  const rules = (text: string): readonly string[] =>
    told(`# P\n\n${type}\n${operation}\n## Rules\n\n### Lid\n\n${text}\n`);
  expect(rules("- `size`: required, 1–20\n- `color`: defaults to `red`")).toEqual([
    "20 rest/unread-block",
  ]);
  expect(rules("- `size`: see the drawing\n- `color`: as you like")).toEqual([]);
});

it("makes no values of the defaults of settings", () => {
  const table =
    "| Variable | Default | Description |\n| --- | --- | --- |\n| `PORT` | `80` | Where |\n";
  expect(factsOf(`# P\n\n## Install\n\n${table}\n${operation}`)).not.toContain("values:");
});

it("reports a list of members with types below a heading of one word", () => {
  const items = "- `id` (integer)\n- `glaze` (string)\n";
  expect(told(`# Data\n\n### Kiln\n\n${items}\n${operation}`)).toEqual(["5 rest/unread-block"]);
  // Below a heading about types, the list is read.
  expect(told(`# Models\n\n### Kiln\n\n${items}\n${operation}`)).toEqual([]);
  expect(told(`# Usage\n\n### Kiln\n\n${items}\n${operation}`)).toEqual([]);
});

it("reports types in languages that are not read, below a heading about types", () => {
  const fence = (lang: string, text: string): string => `\`\`\`${lang}\n${text}\n\`\`\`\n`;
  const go = fence("go", 'type Kiln struct {\n    ID int64 `json:"id"`\n}');
  const python = fence("python", "class Kiln(BaseModel):\n    id: int");
  expect(told(`# Models\n\n${go}\n${python}\n${operation}`)).toEqual([
    "3 rest/unread-block",
    "9 rest/unread-block",
  ]);
  expect(told(`# Client for Go\n\n${go}\n${operation}`)).toEqual([]);
  expect(told(`# Models\n\n${fence("go", "kiln := Kiln{ID: 1}")}\n${operation}`)).toEqual([]);
});

it.each([
  [
    "Input\n: `day` — date, required\n\nOutput\n: 200 → a list",
    ["5 rest/unread-block", "8 rest/unread-block"],
  ],
  [
    "Takes `KilnState`, answers `Kiln[]`.\n\nKiln\n: What is fired.\n\nKilnState\n: How hot it is.",
    ["7 rest/unread-block", "10 rest/unread-block"],
  ],
])("reads no terms of definitions that are parts or types as parameters: %s", (text, expected) => {
  expect(told(`${operation}\n${text}\n`)).toEqual(expected);
  expect(factsOf(`${operation}\n${text}\n`)).not.toContain("in:GET /things");
});

it("reports a request with a colon behind it above lines that describe it", () => {
  const yaml = "```yaml\nPOST /kilns:\n  auth: potter\n  body:\n    heat: integer\n```\n";
  const get = "```yaml\nGET /kilns/{id}:\n  returns:\n    200: a kiln\n```\n";
  expect(told(`${operation}\n## Kilns\n\n${yaml}\n${get}`)).toEqual([
    "8 rest/unread-block",
    "15 rest/unread-block",
  ]);
});

it("reports a header that a sentence tells to send", () => {
  const page = (text: string): string => `${operation}\n${text}\n`;
  expect(told(page("Send `If-Match` with the tag that you read."))).toEqual([
    "5 rest/unread-block",
  ]);
  expect(told(page("> Send `Idempotency-Key` to repeat it."))).toEqual(["5 rest/unread-block"]);
  expect(told(page("Send `Content-Type` as always."))).toEqual([]);
});

it("reports a base path above a table of requests in the same section", () => {
  const rows = "| `GET /a` | Lists |\n| `POST /a` | Adds |\n";
  const table = `| Call | Meaning |\n| --- | --- |\n${rows}`;
  expect(told(`# Desk\n\nBase path: \`/desk\`.\n\n${table}`)).toEqual(["3 rest/base-path-alone"]);
});
