import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import { apiOf, readTree } from "../../../generator/read-api.js";
import { factsOf } from "./read-rest.js";

const head = "# Kilns\n\n## Heat a kiln\n\n`POST /kilns`\n\n";
const rows = "Name | Type | About\n-----|------|------\nheat | integer | How hot\n";

it("reads rows between double pipes as a table, also rows of several lines", () => {
  const table = [
    "#|",
    "|| **Name** | **Type** | **Required** | **About** ||",
    "|| `heat` | integer | yes | How hot.",
    "",
    "In degrees, `0` \\| `1` ||",
    "||",
    "`note`",
    "| string",
    "| no | What for ||",
    "|#",
  ].join("\n");
  const facts = factsOf(`${head}**Request body**\n\n${table}\n`);
  expect(facts).toContain("required:POST /kilns#heat\tyes\n");
  expect(facts).toContain("param:POST /kilns#note\tstring\n");
  expect(facts).toContain("in:POST /kilns#note\tbody\n");
  // In a fence, it shows how such a table is written.
  expect(factsOf(`${head}\`\`\`\n${table}\n\`\`\`\n`)).not.toContain("param:");
});

it.each([
  `<div class="tab" markdown="1">\n${rows}</div>\n`,
  `<details>\n<summary>Parameters</summary>\n${rows}{: .wide}\n</details>\n`,
  `<div markdown="1">\n<p>Send:</p>\n${rows}-----|------|------\nnote | string | What for\n</div>\n`,
  `- The kiln\n${rows}`,
  `The kiln takes:<br>\n${rows}`,
])("reads a table directly below other text: %j", (text) => {
  const facts = factsOf(`${head}${text}`);
  expect(facts).toContain("param:POST /kilns#heat\tint\n");
  expect(facts).not.toContain("--");
  expect(facts).not.toContain("{:");
});

it.each([`<!--\n${rows}-->\n`, `<pre>\n${rows}</pre>\n`])(
  "reads no table in a comment and in code: %j",
  (text) => {
    expect(factsOf(`${head}${text}`)).not.toContain("param:");
  },
);

it.each(["Overview", "Übersicht", "概述"])("names no type after `%s`", (title) => {
  const table = `<div markdown="1">\n${rows}</div>\n`;
  const facts = factsOf(`# Kiln\n\n## ${title}\n\n${table}\n${head}`);
  expect(facts).toContain("field:Kiln.heat\tint\n");
});

it("reports rows with pipes that have no row of dashes", () => {
  const text = `${head}| Name | Type |\n| heat | integer |\n| note | string |\n`;
  const [, diagnostics] = apiOf(readTree([{ path: "page.md", text }], { dialect: rest }));
  expect(diagnostics.map(({ code, span }) => `${span.start.line} ${code}`)).toEqual([
    "7 rest/broken-table",
  ]);
});

it("reads a table of paths of fields with their types, and takes none of requests for it", () => {
  const withRows = (header: string, rows: string): string =>
    factsOf(
      `# Kennels\n\n\`GET /kennels/{id}\`\n\n**Response fields**\n\n| Path | ${header} | Description |\n|---|---|---|\n${rows}\n`,
    );
  const fields = withRows(
    "Type",
    "| `name` | `String` | The name |\n| `dogs[].age` | `Number` | Its age |",
  );
  expect(fields).toContain("sample:GET /kennels/{id}#name\tstring\n");
  expect(fields).toContain("sample:GET /kennels/{id}#dogs.age\tfloat\n");
  expect(withRows("Type", "| `/name` | `String` | The name |")).not.toContain("sample:");
});
