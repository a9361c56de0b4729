import { describe, expect, it } from "vitest";

import type { TypeRef } from "../../../generator/core/api.js";
import { toApi } from "../../../generator/dialects/rest/to-api.js";
import { factsOf, readRest } from "./read-rest.js";

const order =
  "# Orders\n\n## Order\n\n| Field | Type |\n|---|---|\n| id | integer |\n| sum | number |\n\n";

const returned = (words: string): string | undefined =>
  /^returns:GET \/orders\t(.*)$/m.exec(
    factsOf(`${order}## List orders\n\n\`GET /orders\`\n\n${words}\n`),
  )?.[1];

describe("a label for the type of an answer", () => {
  it.each([
    ["**Return type:** [Order](#order)", "Order"],
    ["Return type: array of [Order](#order)", "array[Order]"],
    ["**Response type**: integer", "int"],
    ["Response type: `Order[]`.", "array[Order]"],
    ["Returned type - string", "string"],
    ["### Response body type\n\n`Order`", "Order"],
    ["**Return type**\n\n`map<string, integer>`", "map[int]"],
    ["- Return type: `Order`", "Order"],
    ["Return type: `void`", "none"],
    ["Result type: [Order](#order)", "Order"],
    ["### Response Type\n\n[Order](#order)", "Order"],
    ["**Returns**: `Order[]`", "array[Order]"],
    ["Response body: `[Order]`", "array[Order]"],
    ["Response: array of `Order`", "array[Order]"],
  ])("gives the type: %s", (words, type) => {
    expect(returned(words)).toBe(type);
  });

  it.each([
    "Response type: depends on the shop",
    "Response: see the shop",
    "The response type is up to the shop.",
    "Response type: `application/json`",
    "**Return type**",
  ])("gives no type without one: %s", (words) => {
    expect(returned(words)).toBeUndefined();
  });
});

const page =
  "## Page\n\n| Field | Type |\n|---|---|\n| next | string |\n| items | array |\n\n## List orders\n\n`GET /orders`\n\n";

const shapeOf = (type: TypeRef | undefined): string => {
  if (type?.kind === "array") return `[${shapeOf(type.items)}]`;
  if (type?.kind === "named") return type.type;
  if (type?.kind !== "object") return type?.kind ?? "none";
  return type.fields.map(({ name, type: of }) => `${name} ${shapeOf(of.value)}`).join(", ");
};

describe("an answer that is a page", () => {
  it.each([
    "Returns a [page](#page) of [Order](#order).",
    "Returns a [page](#page) of [orders](#order).",
    "Returns a [list](#page) of [Order](#order)s.",
    "Returns a paginated list of [orders](#order).",
    "**Returns**: a [page](#page) of [Order](#order) objects",
  ])("is the type `Page` with a list of orders in it: %s", (words) => {
    const { reading } = readRest([{ path: "page.md", text: `${order}${page}${words}` }]);
    const operation = toApi(reading).operations[0];
    expect(shapeOf(operation?.responses[0]?.payload?.value.type)).toBe(
      "next scalar, items [Order]",
    );
  });

  it("is a list of orders if the link leads to a chapter about paging", () => {
    const text = `${order}## Paging\n\nSend the cursor.\n\n## List orders\n\n\`GET /orders\`\n\nReturns a [page](#paging) of [Order](#order).`;
    expect(factsOf(text)).toContain("returns:GET /orders\tarray[Order]");
  });

  it("is the type `Page` as it is if the sentence names no other type", () => {
    expect(factsOf(`${order}${page}Returns a [page](#page) object.`)).toContain(
      "returns:GET /orders\tPage",
    );
  });
});
