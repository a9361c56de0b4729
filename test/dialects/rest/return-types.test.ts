import { expect, it } from "vitest";

import { factsOf } from "./read-rest.js";

const object =
  "# Order object\n\n| Field | Type |\n|---|---|\n| id | integer |\n| note | string |\n\n# Get an order\n\n`GET /orders/{id}`\n\n";

/** Returns the type of the answer to a request with this text. */
const returned = (text: string): string | undefined =>
  /^returns:GET \/orders\/\{id\}\t([^\t\n]*)/m.exec(factsOf(object + text))?.[1];

it.each([
  "Return type: `Order`",
  "**Response type**: [Order](#order-object)",
  "**Return type:** an [Order](#order-object)",
  "Result type: [Order](#order-object)",
  "## Return type\n\n[Order](#order-object)",
  "## Response Type\n\n`Order`",
])("reads the type behind a label and below a heading: %j", (text) => {
  expect(returned(text)).toBe("Order");
});

it("reads a list of the type", () => {
  expect(returned("Response type: array of [Order](#order-object)")).toBe("array[Order]");
});

it("reads no type from a sentence about types", () => {
  expect(returned("The return type of a call is chosen by the header `Accept`.")).toBeUndefined();
});
