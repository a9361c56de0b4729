import { expect, it } from "vitest";

import { apiOfPage, factsOf } from "./read-rest.js";

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
  const [, diagnostics] = apiOfPage(text);
  expect(diagnostics.map(({ code, span }) => `${span.start.line} ${code}`)).toEqual([
    "7 rest/broken-table",
  ]);
});

const reportsOf = (text: string): readonly string[] =>
  apiOfPage(text)[1]
    .filter(({ code }) => code === "rest/broken-table")
    .map(({ span, message }) => `${span.start.line} ${/has (.*);/.exec(message)?.[1]}`);

it.each([
  "--- --- ---",
  "-------------",
  "| --- --- --- |",
  "|-------------|",
  "|=====|=====|=====|",
  "+-----+-----+-----+",
  "|--- ---|---|",
  "———",
])("reads and reports a table with the row of dashes %s", (dashes) => {
  const framed = rows.replace(/^(.*)$/gm, (line) => (line === "" ? "" : `| ${line} |`));
  for (const table of [rows, framed]) {
    const lines = table.split("\n");
    lines[1] = dashes;
    const text = `${head}${lines.join("\n")}`;
    expect(factsOf(text)).toContain("param:POST /kilns#heat\tint\n");
    expect(reportsOf(text)).toEqual(["7 a header and a row of dashes of different widths"]);
  }
});

it("reports a row of dashes without pipes if the text may be something else, and reads no code", () => {
  const reason = "a row of dashes without pipes, so that it is read as text";
  const other = "Name | Type\n---\nheat | integer | How hot\n";
  expect(reportsOf(`${head}${other}`)).toEqual([`7 ${reason}`]);
  const inItem = "- Rows:\n\n  Name | Type\n  ---\n  heat | integer\n";
  expect(reportsOf(`${head}${inItem}`)).toContain(`9 ${reason}`);
  const page = rows.replace(/-.*-/, "---");
  for (const hidden of [`\`\`\`\n${page}\`\`\`\n`, `<!--\n${page}-->\n`])
    expect(reportsOf(`${head}${hidden}`)).toEqual([]);
  // Front matter, a table whose rows are parted, and a heading.
  expect(reportsOf(`---\ntitle: Kilns | Shop\n---\n${head}Heat | cold\n---\n\nText\n`)).toEqual([]);
  expect(reportsOf(`${head}${rows}--------\nnote | string | What for\n`)).toEqual([]);
});

const typed = "| Name | Type | Required | Default | Description |\n|---|---|---|---|---|\n";
const full = "| size | array of strings | no | `a` | How large it is |\n";

it.each([
  ["| heat | The heat | ", 2, "Type"],
  ["| heat | A string of words | ", 2, "Type"],
  ["| heat | date | yes The day of it |", 3, "Required"],
  ["| heat | date | The day of it |", 3, "Required"],
  ["| heat | string | no | The order of it |", 4, "Default"],
  ["| heat | string | no | `1` The order |", 4, "Default"],
])("reports the row %s, whose text is in another column", (row, count, column) => {
  for (const others of [full, ""]) {
    const text = `${head}${typed}${others}${row.trim()}\n`;
    expect(reportsOf(text)).toContain(
      `${others === "" ? 9 : 10} a row with ${count} of 5 cells and other text in \`${column}\``,
    );
  }
});

it("reports short rows of values and of errors", () => {
  const values =
    "| Value | Name | Description |\n|---|---|---|\n| `a` | HOT | It is hot |\n| `b` | It is cold |\n";
  expect(reportsOf(`${head}## Heat enum\n\n${values}`)).toEqual([
    "12 a row with 2 of 3 cells and other text in `Name`",
  ]);
});

it("does not report rows that only omit blank cells", () => {
  const short = [
    "| heat |",
    "| note | string |",
    "| list | array of strings or null |",
    "| page | integer | no |",
    "| last | integer | no | `1` |",
    "| word | string | required if it has one |",
  ];
  const text = `${head}${typed}${full}${short.join("\n")}\n`;
  expect(reportsOf(text)).toEqual([]);
});

it("reads a table of field paths with their types, but not a table of requests as one", () => {
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
