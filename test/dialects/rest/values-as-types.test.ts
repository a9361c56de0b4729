import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import { factsOf } from "./read-rest.js";

const page = (required: string, type: string): string =>
  `# Kilns

## Stop a kiln

\`POST /kilns\`

| Name | Type | Required |
|---|---|---|
| \`hue\` | ${type} | ${required} |
| \`heat\` | \`integer\` | yes |
`;

/** The words that `inspect` lists for a page. */
function wordsOf(text: string): readonly string[] {
  const pages = [rest.makeReader()({ path: "page.md", text })[0]];
  const inspection = rest.resolve(pages)[0].inspect?.();
  return inspection?.unknown.map((one) => one.text) ?? [];
}

it.each(['`"red"` \\| `"blue"`', "`enum(red, blue)`", "red or blue"])(
  "lists no values as unknown words for types: %s",
  (type) => {
    expect(factsOf(page("yes", type))).toContain("options:POST /kilns#hue\tred,blue\n");
    expect(wordsOf(page("yes", type))).toEqual([]);
  },
);

it("lists an unknown word for a type", () => {
  expect(wordsOf(page("yes", "colr"))).toEqual(["colr"]);
});

it.each([
  [":material-check:", "yes"],
  [":material-close:", "no"],
  [":octicons-x-16:", "no"],
])("knows icons of MkDocs for yes and no: %s", (icon, read) => {
  expect(factsOf(page(icon, "string"))).toContain(`required:POST /kilns#hue\t${read}\n`);
});
