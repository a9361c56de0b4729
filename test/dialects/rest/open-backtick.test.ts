import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import { escapeCell } from "../../../generator/dialects/rest/print/escape.js";
import { readTree } from "../../../generator/read-api.js";

/** Returns the codes of the diagnostics of a page with a heading and a note. */
function told(heading: string, note: string): readonly string[] {
  const text = `# Books

## ${heading}

\`GET /books\`

| Name | Type | Description |
|------|------|-------------|
| id | integer | ${note} |
`;
  const { diagnostics } = readTree([{ path: "books.md", text }], { dialect: rest });
  return diagnostics.map(({ code }) => code);
}

it.each([
  "a \\` tick",
  "a \\\\\\` tick behind a backslash",
  "`code\\`",
  "``a ` tick``",
  "[a `link`](#books)",
  "&#96; and ` `",
])("takes a backtick that is escaped or closed: %s", (text) => {
  expect(told(text, text)).toEqual([]);
});

it.each(["a ` tick", "a \\\\` tick behind a backslash", "`a` and `b", "\\a ` tick", "``a `"])(
  "reports a backtick that nothing closes: %s",
  (text) => {
    expect(told(text, text)).toEqual(["rest/broken-heading", "rest/odd-cell"]);
  },
);

it.each(["s\\mO`*", "\\`", "a\\\\`b", "`", "``", "\\"])(
  "prints text that is read back unchanged: %s",
  (text) => {
    expect(told("Get books", escapeCell(text))).toEqual([]);
  },
);
