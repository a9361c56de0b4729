import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import { apiOf, readTree } from "../../../generator/read-api.js";

function resolve(text: string) {
  const pages = [rest.makeReader()({ path: "page.md", text })[0]];
  return rest.resolve(pages)[0].inspect?.().proposal;
}

const operation = (name: string, text: string): string =>
  `## Add a ${name}\n\n\`POST /${name}s\`\n\n${text}\n\n`;

it("proposes repeated words before values as words for defaults", () => {
  const rows = ["a", "b", "c"].map(
    (name) => `- \`${name}\` (integer) – How many. Failing that, 20.`,
  );
  const text = `# API\n\n${operation("hall", `### Body parameters\n\n${rows.join("\n")}`)}`;
  expect(resolve(text)).toMatchObject({ words: { default: ["failing that"] } });
  const limits = text.replaceAll("Failing that, 20", "At most 20");
  expect(resolve(limits)).not.toHaveProperty("words");
});

it("proposes a repeated label in italics above rows", () => {
  const rows = "*You send*\n\n- `a` (integer) – How many.\n- `b` (string) – Which.";
  const text = `# API\n\n${operation("hall", rows)}${operation("room", rows)}`;
  expect(resolve(text)).toMatchObject({ headings: { body: ["you send"] } });
});

it.each([
  ["*You send*\n\n- `caption` (string) – Shown below.", "You send", "`headings.body`"],
  [
    "| Foo | Bar |\n|---|---|\n| 12 | 13 |",
    "Add a hall",
    "`Foo` has them, add it to `columns.name`",
  ],
])("says why a block is unread, and which option helps: %s", (text, heading, option) => {
  const [, found] = apiOf(
    readTree([{ path: "page.md", text: `# API\n\n${operation("hall", text)}` }], { dialect: rest }),
  );
  const messages = found.flatMap(({ code, message }) =>
    code === "rest/unread-block" ? [message] : [],
  );
  expect(messages).toEqual([expect.stringContaining(option)]);
  expect(messages[0]).toContain(`below \`${heading}\``);
});
