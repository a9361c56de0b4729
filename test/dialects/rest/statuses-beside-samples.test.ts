import { expect, it } from "vitest";

import { factsText } from "../../../generator/core/facts.js";
import { listFacts } from "../../../generator/dialects/rest/print-facts.js";
import { readRest } from "./read-rest.js";

const factsOf = (text: string): readonly string[] =>
  factsText(listFacts(readRest([{ path: "page.md", text }]).reading)).split("\n");

/** The facts about answers of a page. */
const answersOf = (text: string): readonly string[] =>
  factsOf(text).filter((line) => /^(?:status|returns|sample):/.test(line));

const get = "# Kilns\n\n## Get a kiln\n\n`GET /kilns/:id`\n\n";

it.each([
  ["a status and a dash", '**200** – `{ "heat": 900 }`\n\n**404** — `{ "error": "none" }`\n'],
  [
    "labels in items",
    '* **Success Response:**\n\n  * **Code:** 200 <br />\n    **Content:** `{ heat : 900 }`\n\n* **Error Response:**\n\n  * **Code:** 404 NOT FOUND <br />\n    **Content:** `{ error : "none" }`\n',
  ],
  [
    "items of their own",
    '- **Success Response:**\n  - **Code:** 200\n  - **Content:** `{ "heat": 900 }`\n- **Error Response:**\n  - **Code:** 404 NOT FOUND\n  - **Content:** `{ "error": "none" }`\n',
  ],
])("reads statuses and JSON in code from %s", (_, text) => {
  expect(answersOf(get + text)).toEqual([
    "returns:GET /kilns/{id}\tjson",
    "returns:GET /kilns/{id}#404\tunknown",
    "sample:GET /kilns/{id}#heat\tint",
    "status:GET /kilns/{id}\t200",
  ]);
});

it("does not take JSON in code for an answer if words of a sentence precede it", () => {
  expect(answersOf(`${get}Since 2020 – \`{ "heat": 900 }\`.\n`)).toEqual([]);
});

it("keeps JSON in code below words for a request as the body", () => {
  const text =
    '# Kilns\n\n## Add a kiln\n\n`POST /kilns`\n\n* **Body:** `{ "heat": 900 }`\n\n* **Success Response:**\n\n  * **Code:** 201 <br />\n    **Content:** `{ "id": 1 }`\n';
  const facts = factsOf(text);

  expect(facts).toContain("sample:POST /kilns#id\tint");
  expect(facts).not.toContain("sample:POST /kilns#heat\tint");
});

it.each([
  ["Returns HTTP 200 with the kiln, or 404 if there is none.", "404"],
  ["**Success:** 200 OK\n**Errors:** 404, 409", "404,409"],
])("reads the errors in %j", (text, errors) => {
  expect(answersOf(get + text)).toEqual([
    ...errors.split(",").map((status) => `returns:GET /kilns/{id}#${status}\tunknown`),
    "status:GET /kilns/{id}\t200",
  ]);
});

it("reads a name below `URL Params` and `Optional` as a query parameter if the path does not have it", () => {
  const text = `${get}* **URL Params**\n\n  **Required:**\n\n  \`id=[integer]\`\n\n  **Optional:**\n\n  \`photo=[boolean]\`\n`;
  const facts = factsOf(text);
  expect(facts).toContain("in:GET /kilns/{id}#id\tpath");
  expect(facts).toContain("in:GET /kilns/{id}#photo\tquery");
  expect(facts).toContain("required:GET /kilns/{id}#photo\tno");
});

it("keeps the place of optional path parameters", () => {
  const text = `${get}### Optional path parameters\n\n| Name | Type |\n|---|---|\n| part | string |\n`;
  expect(factsOf(text)).toContain("in:GET /kilns/{id}#part\tpath");
});
