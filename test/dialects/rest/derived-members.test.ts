import { describe, expect, it } from "vitest";

import { factsOf, readRest } from "./read-rest.js";

const order =
  "# Orders\n\n## Order object\n\n| Field | Type |\n|---|---|\n| id | integer |\n| sum | number |\n| note | string |\n\n";

const fieldsOf = (words: string): readonly string[] =>
  factsOf(
    `${order}## Draft object\n\n${words}\n\n## Get a draft\n\n\`GET /draft\`\n\nReturns a [draft](#draft-object) object.\n`,
  )
    .split("\n")
    .filter((line) => /^(?:field:Draft|returns:)/.test(line))
    .map((line) => line.replace("\t", " "))
    .sort();

const bodyOf = (words: string): readonly string[] =>
  factsOf(`${order}## Make an order\n\n\`POST /orders\`\n\n${words}\n`)
    .split("\n")
    .filter((line) => line.startsWith("param:"))
    .map((line) => line.replace(/^.*#|\t.*$/g, ""));

describe("a type that is the same as another one", () => {
  it.each([
    "Same as the [order object](#order-object), without `id` and `note`.",
    "The same as the data object of [Order](#order-object) but without `id` and `note`:",
    "Same as the data object of Order, without `id`, `note`.",
    "Like an [Order](#order-object), except `id` and `note`.",
    "All fields of [Order](#order-object) except the id and the note.",
    "Same as the Order object, without id and note. It has no `sum` before May.",
  ])("lacks the omitted members: %s", (words) => {
    expect(fieldsOf(words)).toEqual(["field:Draft.sum float", "returns:GET /draft Draft"]);
  });

  it.each([
    "Same as the [order object](#order-object), without `id` and with the additional member `shop` (string).",
    "Same as [Order](#order-object) without `id`, plus `shop` (string).",
    "Like [Order](#order-object) without `id`, plus:\n\n| Field | Type |\n|---|---|\n| shop | string |",
  ])("has the added members: %s", (words) => {
    expect(fieldsOf(words)).toEqual([
      "field:Draft.note string",
      "field:Draft.shop string",
      "field:Draft.sum float",
      "returns:GET /draft Draft",
    ]);
  });

  it("gives each member its origin", () => {
    const text = `${order}## Draft object\n\nSame as the [order object](#order-object), without \`id\`.\n`;
    const { reading } = readRest([{ path: "page.md", text }]);
    const draft = reading.types.find(({ id }) => id === "Draft");
    const rules = draft?.kind === "object" ? draft.fields.map(({ type }) => type.rule) : [];
    expect(rules).toEqual(["rest/same-as", "rest/same-as"]);
  });

  it("has no members if no type is named, and finitely many if two types name each other", () => {
    expect(fieldsOf("Same as above, without `id`.")).not.toContain("field:Draft.sum float");
    const text =
      "# A object\n\nSame as [B](#b-object).\n\n| Field | Type |\n|---|---|\n| x | string |\n\n# B object\n\nSame as [A](#a-object).\n\n| Field | Type |\n|---|---|\n| y | string |\n";
    expect(factsOf(text)).toContain("field:A.y\tstring");
  });
});

describe("a body that is the same as something else", () => {
  it.each([
    "Body: Same as the [order object](#order-object), without `id`.",
    "### Body parameters\n\nSame as the [order object](#order-object), without `id`.",
    "**Body**: the same as the Order object, without `id`.",
  ])("has the members of the type that are not omitted: %s", (words) => {
    expect(bodyOf(words)).toEqual(["sum", "note"]);
  });

  const put =
    "### Body parameters\n\n| Name | Type |\n|---|---|\n| sum | number |\n| note | string |\n\n## Change an order\n\n`PUT /orders`\n\n";
  it.each([
    "### Body parameters\n\nSame as [Make an order](#make-an-order), without `note`.",
    "Takes the same parameters as [Make an order](#make-an-order), except `note`.",
  ])("has the parameters of the request that are not omitted: %s", (words) => {
    expect(bodyOf(put + words)).toEqual(["sum", "note", "sum"]);
  });

  it("has no members of a type that a text about the answer names", () => {
    expect(bodyOf("### Response\n\nSame as the [order object](#order-object).")).toEqual([]);
  });
});
