import { expect, it } from "vitest";

import { apiOfPage, factsOf } from "./read-rest.js";

const types = `# Books

## Book object

| Field | Type | Required | Description |
|-------|------|----------|-------------|
| id | integer | yes | Which one |

## Genre enum

| Value | Name | Description |
|-------|------|-------------|
| \`novel\` | NOVEL | A long story |
| \`poem\` | POEM | A short one |

`;

/** Returns the codes that are reported, each with the text at its place. */
function reportsOf(text: string): readonly string[] {
  const [, diagnostics] = apiOfPage(text);
  return diagnostics.map(({ code, span }) => {
    const at = text.slice(span.start.offset, span.end.offset);
    return `${code.replace("rest/", "")} ${at}`;
  });
}

const answer = (lines: string): string =>
  `${types}## List books\n\n\`GET /books\`\n\n### Response\n\n${lines}\n`;

it.each([
  ["`Status: abc`", "abc"],
  ["`Status: 4XY`", "4XY"],
  ["`Status: two hundred`", "two hundred"],
  ["`Status: OK`", "OK"],
  ["`Status:`", "Status"],
  ["`Stauts: 200`", "Stauts"],
])("reports the status line %s, which has no status", (line, at) => {
  expect(reportsOf(answer(line))).toEqual([`unknown-status ${at}`]);
});

it("reports neither statuses nor texts about the state of a thing", () => {
  for (const line of [
    "`Status: 200`",
    "`Status: 4XX`",
    "The `status: open` of a book.",
    "`state: 4`",
  ])
    expect(reportsOf(answer(line)).filter((one) => one.startsWith("unknown-status"))).toEqual([]);
});

it.each([
  "Content-Type: `aplication`",
  "Content-Type: `aplication/json`",
  "Content-Type: `text/csv`, `pdf`",
])("reports the line %s, because it has a text that is no media type", (line) => {
  expect(reportsOf(answer(`\`Status: 200\`\n\n${line}`))).toEqual([`unread-statement ${line}`]);
});

it("accepts media types with parameters, and sentences about them", () => {
  for (const line of [
    "Content-Type: `text/csv`, `application/vnd.books+json; charset=utf-8`",
    "**Content-Type:** `text/csv`",
    "Content-Type: whatever the shelf has",
  ])
    expect(reportsOf(answer(`\`Status: 200\`\n\n${line}`))).toEqual([]);
});

it.each([
  ["Returns a wrok object.", "wrok"],
  ["Returns a `wrok` object.", "`wrok`"],
  ["Returns an array of wrok objects.", "wrok"],
  ["Returns a boook object.", "boook"],
  ["Returns an array of integrs.", "integrs"],
  ["Returns a fil.", "fil"],
])("reports the type of %s", (sentence, at) => {
  expect(reportsOf(answer(`\`Status: 200\`\n\n${sentence}`))).toEqual([`unknown-type ${at}`]);
});

it.each([
  "Returns an object.",
  "Returns a JSON object.",
  "Returns the new book.",
  "Returns a book object.",
  "Returns an array of strings.",
  'Returns a wrok object.\n\n```json\n{ "id": 1 }\n```',
])("reports no type of %s", (sentence) => {
  expect(reportsOf(answer(`\`Status: 200\`\n\n${sentence}`))).toEqual([]);
});

it.each([
  ["A fille.", "fille"],
  ["An array of intgers.", "intgers"],
  ["A wrok object.", "wrok"],
])("reports the type of the body: %s", (sentence, at) => {
  const page = `${types}## Sort books\n\n\`PUT /books\`\n\n### Body\n\n${sentence}\n\n### Response\n\n\`Status: 204\`\n`;
  expect(reportsOf(page)).toEqual([`unknown-type ${at}`]);
});

it.each([
  ["Returns a [book](#book-object) object or a [kind](#genre-enum).", "Book|string"],
  ["Returns a [kind](#genre-enum) or a [book](#book-object) object.", "Book|string"],
  ["Returns an array of [kind](#genre-enum).", "array[string]"],
  ["Returns a [kind](#genre-enum).", "string"],
])("reads %s as %s", (sentence, type) => {
  const page = answer(`\`Status: 200\`\n\n${sentence}`);
  expect(factsOf(page)).toContain(`returns:GET /books\t${type}\n`);
  expect(reportsOf(page)).toEqual([]);
});

const header = "| Name | Type | Required | Allowed | Description |\n|---|---|---|---|---|\n";
const inQuery = (row: string): string =>
  `# Books\n\n## List books\n\n\`GET /books\`\n\n### Query parameters\n\n${header}${row}\n`;

it.each([
  ["| a | string (emial) | no | | How |", "misspelt-word", "row"],
  ["| a | string (snowflake fromat) | no | | How |", "misspelt-word", "row"],
  ["| a | string or strng | no | | How |", "unknown-type", "row"],
  ["| a | string | no | | Depricated. How |", "misspelt-word", "row"],
  ["| a | string | no | | Read-onyl. How |", "misspelt-word", "row"],
  ["| a | integer | no | `x`, `y` | How |", "odd-cell", "`x`, `y`"],
  ["| a | string | no | red or so, and some | How |", "odd-cell", "red or so, and some"],
])("reports the slip in the row %s", (row, code, at) => {
  expect(reportsOf(inQuery(row))).toEqual([`${code} ${at === "row" ? row : at}`]);
});

it.each([
  "| a | string (email) | no | | Since 1.2. How |",
  "| a | string (item) | no | `1`, `2` | Requires. How |",
  "| a | integer | no | `1`, `2` | How |",
  "| a | integer or null | no | any | How |",
  "| a | string (Email) | no | | Optional. How |",
])("reports nothing of the row %s", (row) => {
  expect(reportsOf(inQuery(row))).toEqual([]);
});

it("reports misspelt notes, schemes, base URLs and rows of values", () => {
  const page = `${types.replace("| `poem`", "| ")}## Find books

\`GET /books\`

Depreciated: list them.

### Response

\`Status: 204\`

# Access

- Base URL: \`htp:/books\`
- \`Authorization: Beerer <token>\` header
`;
  expect(reportsOf(page)).toEqual([
    "odd-cell |  | POEM | A short one |",
    "misspelt-word Depreciated",
    "unread-statement Base URL: `htp:/books`",
    "misspelt-word `Authorization: Beerer <token>`",
  ]);
});

it.each([
  ["Content-Typ: `text/csv`", ["misspelt-word Content-Typ"]],
  ["**Contenttype**: text/csv", ["misspelt-word Contenttype"]],
  ["Content: `text/csv`", []],
])("reports a label of a media type only if it is misspelt: %s", (line, expected) => {
  expect(reportsOf(answer(`\`Status: 200\`\n\n${line}`))).toEqual(expected);
});
