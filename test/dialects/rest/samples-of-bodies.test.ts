import { expect, it } from "vitest";

import { toApi } from "../../../generator/dialects/rest/to-api.js";
import { factsOf, readRest } from "./read-rest.js";

const head = "# Crates\n\n## Find crates\n\n`POST /crates/search`\n\n";

/** Returns the members of the body of a page, with `?` behind those that may be left out. */
function membersIn(words: string): readonly string[] {
  const { reading } = readRest([{ path: "page.md", text: head + words }]);
  const type = toApi(reading).operations[0]?.body?.value.type;
  if (type?.kind !== "object") return [type?.kind ?? "none"];
  return type.fields.map(({ name, optional }) => `${name}${optional?.value === true ? "?" : ""}`);
}

it("joins the members of several samples of one body", () => {
  const [first, second] = ['{ "label": "oak", "size": 1 }', '{ "label": "elm", "hue": "red" }'];
  const words = `### Request\n\n\`\`\`json\n${first}\n\`\`\`\n\n### Request\n\n\`\`\`json\n${second}\n\`\`\`\n`;
  expect(membersIn(words)).toEqual(["label", "size?", "hue?"]);
});

it("reads the members of a single sample", () => {
  expect(membersIn('### Request\n\n```json\n{ "label": "oak", "size": 1 }\n```\n')).toEqual([
    "label",
    "size",
  ]);
});

it("does not join a list and an object", () => {
  const words =
    '### Request\n\n```json\n[1]\n```\n\n### Request\n\n```json\n{ "label": "oak" }\n```\n';
  expect(membersIn(words)).toEqual(["array"]);
});

it("reads a word in brackets as a placeholder, unless the name of the member is a plural", () => {
  const sample = '{\n  "id": [uuid],\n  "label": [string],\n  "tags": [string],\n  "sizes": [1]\n}';
  const facts = factsOf(`${head}### Response\n\n\`\`\`json\n${sample}\n\`\`\`\n`);
  expect(facts).toContain("sample:POST /crates/search#id\tunknown");
  expect(facts).toContain("sample:POST /crates/search#label\tunknown");
  expect(facts).toContain("sample:POST /crates/search#tags\tarray[unknown]");
  expect(facts).toContain("sample:POST /crates/search#sizes\tarray[int]");
});

it("reads a body below the label of an answer as the body of the answer, as in API Blueprint", () => {
  const request = '+ Request (application/json)\n\n        { "label": "oak" }\n\n';
  const answer = '+ Response 201 (application/json)\n\n    + Body\n\n            { "id": 5 }\n';
  expect(membersIn(request + answer)).toEqual(["label"]);
  const { reading } = readRest([{ path: "page.md", text: head + request + answer }]);
  expect(toApi(reading).operations[0]?.responses).toMatchObject([
    { status: { value: 201 }, sample: { value: { id: 5 } } },
  ]);
});
