import { describe, expect, it } from "vitest";

import { readTree } from "../../../generator/read-api.js";
import { rest } from "../../../generator/dialects/rest/dialect.js";
import { factsOf } from "./read-rest.js";

/** Returns the facts of a page that are not about the request itself. */
const factsIn = (page: string): readonly string[] =>
  factsOf(page)
    .split("\n")
    .filter((line) => /^(?:param|field|sample|type|values|options|required):/.test(line))
    .filter((line) => !line.includes("#id\t"));

const reportsOf = (page: string): readonly string[] =>
  readTree([{ path: "page.md", text: page }], { dialect: rest }).diagnostics.map(
    ({ code, span }) => `${code} ${span.start.line}`,
  );

const request = "# Crates\n\n## Add a crate\n\n`POST /crates`\n\n### Body parameters\n\n";
const object = (table: string, title = "Crate object"): string =>
  `# Crates\n\n## ${title}\n\n${table}\n\n## Get a crate\n\n\`GET /crates/{id}\`\n\nReturns the crate.\n`;

describe("a table without a header", () => {
  it.each([
    "<table>\n<tr><th>name</th><td>string</td><td>What it is called</td></tr>\n<tr><th>depth</th><td>integer</td><td>How deep it is</td></tr>\n</table>",
    "|  |  |  |\n|---|---|---|\n| name | string | What it is called |\n| **depth** | integer | How deep it is |",
    "| `name` | string | What it is called |\n|---|---|---|\n| `depth` | integer | How deep it is |",
  ])("has parameters or members in each line: %s", (table) => {
    expect(factsIn(request + table)).toEqual([
      "param:POST /crates#name\tstring",
      "param:POST /crates#depth\tint",
    ]);
    expect(factsIn(object(table))).toEqual([
      "type:Crate\tyes",
      "field:Crate.name\tstring",
      "field:Crate.depth\tint",
    ]);
    expect(reportsOf(request + table)).toEqual([]);
  });

  it.each([
    "<table><tr><th>name</th><td>What it is called</td></tr><tr><th>depth</th><td>How deep it is</td></tr></table>",
    "| `name` | What it is called |\n|---|---|\n| `depth` | How deep it is |",
  ])("has members, not values, if it has no types: %s", (table) => {
    expect(factsIn(request + table)).toEqual([
      "param:POST /crates#name\tunknown",
      "param:POST /crates#depth\tunknown",
    ]);
    expect(factsIn(object(table))).toEqual([
      "type:Crate\tyes",
      "field:Crate.name\tunknown",
      "field:Crate.depth\tunknown",
    ]);
  });

  it("may have words for required in any column", () => {
    const table = "| `name` | required | string |\n|---|---|---|\n| `depth` | optional | integer |";
    expect(factsIn(request + table)).toContain("required:POST /crates#depth\tno");
    expect(factsIn(request + table)).toContain("required:POST /crates#name\tyes");
  });

  it("states a request if its first line does", () => {
    const page =
      "# Crates\n\n## List crates\n\n<table><tr><th>GET</th><td>/crates</td></tr><tr><th>Since</th><td>2.1</td></tr></table>";
    expect(factsOf(page)).toContain("op:GET /crates");
  });

  it("has parameters only below words for parameters", () => {
    const page =
      "# Crates\n\n## List crates\n\n`GET /crates`\n\n|  |  |\n|---|---|\n| Auth | none |\n| Since | May |\n";
    expect(factsIn(page)).toEqual([]);
    expect(reportsOf(page)).toEqual(["rest/unread-block 7"]);
  });
});

const names =
  "| Name | Meaning |\n|---|---|\n| depth | How deep it is |\n| width | How wide it is |";

describe("a table of names and texts outside of a request", () => {
  it("has members below the words for an object", () => {
    expect(factsIn(object(names))).toEqual([
      "type:Crate\tyes",
      "field:Crate.depth\tunknown",
      "field:Crate.width\tunknown",
    ]);
  });

  it("has members if a sentence says that the object is returned", () => {
    const page = object(names, "Crate").replace("the crate", "a [crate](#crate) object");
    expect(factsIn(page)).toContain("field:Crate.depth\tunknown");
    expect(factsOf(page)).toContain("returns:GET /crates/{id}\tCrate");
  });

  it("has values below a title in the plural", () => {
    expect(factsIn(object(names, "Measures"))).toEqual([
      "values:Measures\tdepth=depth,width=width",
    ]);
  });

  it("is reported below any other title", () => {
    expect(factsIn(object(names, "Crate"))).toEqual([]);
    expect(reportsOf(object(names, "Crate"))).toEqual(["rest/unread-block 5"]);
  });

  it("is no enumeration below a title that speaks of parameters", () => {
    expect(factsIn(object(names, "Crate parameters"))).toEqual([]);
  });
});

it.each([
  [
    "| Parameter | |\n|---|---|\n| **size**<br>optional | How deep it is |\n| **key**<br>REQUIRED | A key |",
  ],
  [
    "| Parameter | |\n|---|---|\n| `size` | How deep it is. Optional. |\n| `key` | Required. A key |",
  ],
])("reads a column without a header as descriptions: %s", (table) => {
  expect(factsIn(request + table)).toEqual([
    "param:POST /crates#size\tunknown",
    "required:POST /crates#size\tno",
    "param:POST /crates#key\tunknown",
    "required:POST /crates#key\tyes",
  ]);
  expect(reportsOf(request + table)).toEqual([]);
});

it("does not take two columns without a header for descriptions", () => {
  const table =
    "| Parameter | | |\n|---|---|---|\n| size | How deep | Old |\n| key | A key | New |";
  expect(factsIn(request + table)).toEqual([]);
  expect(reportsOf(request + table)).toEqual(["rest/unread-block 9"]);
});
