import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import { readTree } from "../../../generator/read-api.js";

/** The page after `stubdown fmt`. */
function format(text: string): string {
  const source = { path: "books.md", text };
  const reading = readTree([source], { dialect: rest });
  const [page] = reading.pages;
  if (page === undefined) throw new Error("Expected a page");
  return reading.formatPage(source, page);
}

const page = `# Books

Some *prose* | with a pipe.

## List books

GET /books

### Query parameters

Name | Type | Required | Description
:--|---|---|---
order | string | true | One of \`a\`, \`b\`
page | integer | Optional | Which \\| page

More   prose,  kept.
`;

it("aligns tables, writes yes and no, puts requests into code, and changes nothing else", () => {
  expect(format(page)).toBe(`# Books

Some *prose* | with a pipe.

## List books

\`GET /books\`

### Query parameters

| Name  | Type    | Required | Description     |
| :---- | ------- | -------- | --------------- |
| order | string  | yes      | One of \`a\`, \`b\` |
| page  | integer | no       | Which \\| page   |

More   prose,  kept.
`);
});

it("changes nothing the second time", () => {
  expect(format(format(page))).toBe(format(page));
});

it("keeps the line ends and the mark at the start of a file", () => {
  const windows = `\uFEFF${page.replaceAll("\n", "\r\n")}`;
  expect(format(windows)).toBe(`\uFEFF${format(page).replaceAll("\n", "\r\n")}`);
});

it("does not change a table without members, or a table with a cell too many", () => {
  const prose = "# Books\n\nWord|Meaning\n--|--\na|b\n\n## List books\n\n`GET /books`\n";
  expect(format(prose)).toBe(prose);
  const wide = page.replace("page | integer", "page | integer | surplus");
  expect(format(wide)).toContain("page | integer | surplus");
});

/** Returns the unchanged texts, by line. */
function left(text: string): readonly string[] {
  const reading = readTree([{ path: "books.md", text }], { dialect: rest });
  const lines = reading.pages.flatMap((page) => reading.leftOf?.(page) ?? []);
  return lines.map(({ line, message }) => `${line}: ${message}`);
}

const old = `# Books

### List books

\`\`\`
GET /books/:shelf
\`\`\`

##### URL Parameters

- \`shelf\` (string, required) - Which *shelf* | row

##### Query params

Description | Param | Mandatory | Data type
--|--|--|--
The order | order | no | string

## Change a book \`PATCH /books/:id\`

#### Returns

Returns a list of [books](#books).
`;

it("brings requests, headings, columns and lists into the plain form", () => {
  expect(format(old)).toBe(`# Books

## List books

\`GET /books/{shelf}\`

### Path parameters

| Name  | Type   | Required | Description          |
| ----- | ------ | -------- | -------------------- |
| shelf | string | yes      | Which *shelf* \\| row |

### Query parameters

| Name  | Type   | Required | Description |
| ----- | ------ | -------- | ----------- |
| order | string | no       | The order   |

## Change a book

\`PATCH /books/{id}\`

### Response

Returns a list of [books](#books).
`);
  expect(format(format(old))).toBe(format(old));
  expect(left(old)).toEqual([]);
});

it("does not change a list that has more than rows can express, and reports its line", () => {
  const more = old.replace(
    "\n\n##### Query",
    "\n\n  Shelves have rules of their own.\n\n##### Query",
  );
  expect(format(more)).toContain("- `shelf` (string, required) - Which *shelf*");
  expect(left(more)).toEqual([
    "13: the list stays as it is: there is more in it than the rows of a table can hold",
  ]);
});

it("makes no change that alters how the page is read", () => {
  const form = old.replace("Query params", "Form data");
  expect(format(form)).toContain("### Form data");
});

it("leaves words of other languages in headings and columns", () => {
  const german =
    "# Bücher\n\n## Buch holen\n\n`GET /buecher`\n\n### Anfrageparameter\n\n| Parameter | Beschreibung |\n| --------- | ------------ |\n| seite     | Die Seite    |\n";
  expect(format(german)).toContain("Beschreibung");
  expect(format(german)).toContain("### Anfrageparameter");
});

it("does not change a page if the change would cause a fault, and formats the other pages", () => {
  const event = `# Event

### Event Rule Object

###### Event Rule Structure

| Field | Type | Description |
| --- | --- | --- |
| count | int | How many |

###### \`by_weekday\`

- \`DAILY\` (\`0\`): a set of days
- \`WEEKLY\` (integer): one day

## List Events % GET /events
`;
  const sources = [
    { path: "a.md", text: event },
    { path: "b.md", text: page },
  ];
  const reading = readTree(sources, { dialect: rest });
  const texts = sources.map((source, at) => {
    const read = reading.pages[at];
    return read === undefined ? "" : reading.formatPage(source, read);
  });
  expect(texts[0]).toBe(event);
  expect(texts[1]).toBe(format(page));
  expect(texts[1]).not.toBe(page);
});
