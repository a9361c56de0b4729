import { expect, it } from "vitest";

import { rest } from "../../../../generator/dialects/rest/dialect.js";
import { readTree } from "../../../../generator/read-api.js";

/** The page after `stubdown fmt`. */
function format(text: string): string {
  const source = { path: "books.md", text };
  const [page] = readTree([source], { dialect: rest }).pages;
  const printed = page && rest.mend?.formatPage(source, page);
  if (printed === undefined) throw new Error("The dialect has no form");
  return printed;
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

it("lines up tables, writes yes and no, and makes bare requests code, and keeps all else", () => {
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

it("leaves a table that is no table of members, and one with cells that have no column", () => {
  const prose = "# Books\n\nWord|Meaning\n--|--\na|b\n\n## List books\n\n`GET /books`\n";
  expect(format(prose)).toBe(prose);
  const wide = page.replace("page | integer", "page | integer | surplus");
  expect(format(wide)).toContain("page | integer | surplus");
});
