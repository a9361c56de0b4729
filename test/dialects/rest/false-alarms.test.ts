import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import { apiOf, readTree } from "../../../generator/read-api.js";
import { factsOf } from "./read-rest.js";

const codesOf = (text: string): readonly string[] => {
  const pages = [{ path: "page.md", text: `# Desk\n\n${text}` }];
  const [, found] = apiOf(readTree(pages, { dialect: rest }));
  return found.map(({ code, span }) => `${code} ${span.start.line}`);
};

it("reads `Parameters: NONE` as no parameters", () => {
  const page = (names: string): string =>
    `## List\n\n\`GET /notes\`\n\n**Parameters:**\n${names}\n`;
  expect(codesOf(page("NONE"))).toEqual([]);
  expect(codesOf(page("Kind, Size"))).toEqual(["rest/unread-block 7"]);
  expect(codesOf(page("kind, size"))).toEqual([]);
  expect(factsOf(page("kind, size"))).toContain("in:GET /notes#size\tquery");
});

it("does not take a table of permissions for parameters, and reads the list below it", () => {
  const table = "| Action | Scope |\n| --- | --- |\n| `notes:read` | `notes:*` |";
  const list = "- `kind`: string. Optional. Which ones.\n- `limit`: integer. Optional. How many.";
  const page = `## List\n\n\`GET /notes\`\n\n**Required permissions**\n\n${table}\n\n${list}\n`;
  expect(codesOf(page)).toEqual([]);
  expect(factsOf(page)).toContain("in:GET /notes#limit\tquery");
  expect(factsOf(page)).not.toContain("notes:read");
});

it("does not compare an example of a body with rows of the path", () => {
  const body = '```json\n{ "name": "Paper" }\n```';
  const page = (rows: string): string =>
    `## Change\n\n\`PUT /notes/{id}\`\n\n${rows}\n\n**Request body**\n\n${body}\n`;
  const path = "- `id` (string, required): Which note";
  expect(codesOf(page(path))).toEqual([]);
  expect(codesOf(page(`${path}\n- \`kind\` (string, required): Which kind`))).toEqual([
    "rest/sent-not-told 12",
  ]);
});

it.each([
  ["sh", "ask -X POST https://desk.example/notes\n\n# The answer\n", ["rest/unread-block 7"]],
  ["sh", "ask https://desk.example/notes --body=\n", []],
])("reports unread JSON, if any, behind other text: %s %s", (lang, before, expected) => {
  const fence = `\`\`\`${lang}\n${before}{\n  "total": 24\n}\n\`\`\``;
  expect(codesOf(`## Add\n\n\`POST /notes\`\n\n${fence}\n`)).toEqual(expected);
});

it.each([
  ["jsonc", '{\n  "total": 24 // may be null\n}', ["rest/commented-json 7"]],
  ["js", "{\n  total: 24, // may be null\n}", ["rest/commented-json 7"]],
  ["js", "{\n  total: 24,\n}", []],
])(
  "reports comments, but no other syntax of its language, in a sample in %s: %s",
  (lang, text, expected) => {
    const fence = `\`\`\`${lang}\n${text}\n\`\`\``;
    expect(codesOf(`## Add\n\n\`POST /notes\`\n\n${fence}\n`)).toEqual(expected);
  },
);

it.each(["> Required scope: `orders:write`", "> **Required role:** editor"])(
  "does not take a line about who may send a request for the presence of rows: %s",
  (line) => {
    const table = "| Name | Type | Description |\n|---|---|---|\n| force | bool | Even so |";
    const facts = factsOf(`# Desk\n\n## Delete\n\n\`DELETE /notes/{id}\`\n\n${line}\n\n${table}\n`);
    expect(facts).toContain("in:DELETE /notes/{id}#force\tquery");
    expect(facts).not.toContain("required:DELETE /notes/{id}#force");
  },
);

it("compares the answer of a stated type with the types of its rows", () => {
  const rows =
    "## Note object\n\n| Field | Type |\n| --- | --- |\n| id | integer |\n| topic | string |\n| lines.count | integer |\n";
  const page = (sample: string): string =>
    `${rows}\n## Get\n\n\`GET /notes/{id}\`\n\n| Name | Type |\n| --- | --- |\n| id | integer |\n\n### Response\n\nReturns a [note](#note-object) object.\n\n\`\`\`json\n${sample}\n\`\`\`\n`;
  const against = (sample: string): number =>
    codesOf(page(sample)).filter((one) => one.startsWith("rest/type-against-sample")).length;
  expect(against('{ "id": 1, "topic": "Ink", "lines": { "count": 2 } }')).toBe(0);
  expect(against('{ "id": "1", "topic": null, "lines": { "count": "2" } }')).toBe(2);
  // The sample may show another type than the stated one.
  expect(against('{ "id": "1", "topic": "Ink", "more": true }')).toBe(0);
});

it("names a request that is described twice as the pages write it", () => {
  const page = (type: string): string =>
    `## Get\n\n\`GET /notes/{id}\`\n\n| Name | Type |\n| --- | --- |\n| id | ${type} |\n\n`;
  const [, found] = apiOf(
    readTree([{ path: "page.md", text: page("integer") + page("string") }], { dialect: rest }),
  );
  expect(found.find(({ code }) => code === "rest/duplicate-operation")?.message).toBe(
    "`GET /notes/{id}` is described twice; keep the description at page.md:3",
  );
});

it("reports members inside of an object that only a further sample of an answer has, and no keys of a map", () => {
  const page = (first: string, further: string): string =>
    `## Read\n\n\`GET /notes/{id}\`\n\n### Response\n\n\`\`\`json\n{ "note": ${first} }\n\`\`\`\n\nFor its author:\n\n\`\`\`json\n{ "note": ${further} }\n\`\`\`\n`;
  expect(codesOf(page('{ "id": 1 }', '{ "id": 1, "mail": "a" }'))).toEqual([
    "rest/answers-differ 15",
  ]);
  expect(codesOf(page('{ "1": 1 }', '{ "1": 1, "2": 3 }'))).toEqual([]);
  expect(codesOf(page("null", '{ "id": 1 }'))).toEqual([]);
});
