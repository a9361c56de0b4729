import { describe, expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import { apiOf, readTree } from "../../../generator/read-api.js";
import { factsOf } from "./read-rest.js";

/** Returns the facts about members, types and values, in lines such as `field:Crate.id int`. */
const facts = (text: string): readonly string[] =>
  factsOf(text)
    .split("\n")
    .filter((line) => /^(?:field|param|sample|values|type):/.test(line) && !/^param:GET/.test(line))
    .map((line) => line.replace("\t", " "))
    .sort();

/** Returns the codes of the diagnostics, each with its line. */
const told = (text: string): readonly string[] => {
  const [, diagnostics] = apiOf(readTree([{ path: "p.md", text }], { dialect: rest }));
  return diagnostics.map(({ code, span }) => `${span.start.line} ${code}`);
};

const typed =
  "<table>\n<tr><th>id</th><td>integer</td><td>Its number</td></tr>\n<tr><th>label</th><td>string</td><td>Its text</td></tr>\n</table>\n";
const untyped =
  "<table>\n<tr><th>id</th><td>Its number</td></tr>\n<tr><th>label</th><td>Its text</td></tr>\n</table>\n";
const blank = "| | |\n|---|---|\n| id | Its number |\n| label | Its text |\n";
const fields = "| Field | Description |\n|---|---|\n| id | Its number |\n| label | Its text |\n";
const asHeader = "| id | Its number |\n|---|---|\n| label | Its text |\n";

const get = "# Get a crate\n\n`GET /crates/{id}`\n\n";
const linked = (title: string, rows: string): string =>
  `${get}Returns a [${title}](#${title.toLowerCase().replace(" ", "-")}).\n\n# ${title}\n\n${rows}`;

describe("a table without a header row", () => {
  it("has the members of an answer, with types", () => {
    const members = ["sample:GET /crates/{id}#id int", "sample:GET /crates/{id}#label string"];
    expect(facts(`${get}## Response\n\n${typed}`)).toEqual(members);
  });

  it("has the parameters of a request, with types or without", () => {
    const add = "# Add a crate\n\n`POST /crates`\n\n## Parameters\n\n";
    const param = (type: string): readonly string[] => [
      `param:POST /crates#id ${type === "" ? "unknown" : "int"}`,
      `param:POST /crates#label ${type === "" ? "unknown" : "string"}`,
    ];
    expect(facts(add + typed)).toEqual(param("typed"));
    expect(facts(add + untyped)).toEqual(param(""));
    expect(facts(add + blank)).toEqual(param(""));
  });

  it.each([untyped, blank])("has the fields of an object, and is no enumeration: %j", (rows) => {
    expect(facts(linked("Crate object", rows))).toEqual([
      "field:Crate.id unknown",
      "field:Crate.label unknown",
      "type:Crate yes",
    ]);
  });

  it("describes a request if its names are words for one, and is not a list of members", () => {
    const about = "| | |\n|---|---|\n| Method | GET |\n| Cost | 3 |\n";
    expect(facts(`${get}## Response\n\n${about}`)).toEqual([]);
    expect(told(`${get}## Response\n\n${about}`)).toContain("7 rest/unread-block");
  });
});

it("reads a table of fields without types in a section that a link calls a type", () => {
  expect(facts(linked("Crate", fields))).toEqual([
    "field:Crate.id unknown",
    "field:Crate.label unknown",
    "type:Crate yes",
  ]);
});

it("makes no enumeration of a table below the heading of an object, and reports it", () => {
  const page = linked("Crate object", asHeader);
  expect(facts(page)).toEqual([]);
  expect(told(page)).toContain("9 rest/unread-block");
});
