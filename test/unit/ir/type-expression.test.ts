import { expect, it } from "vitest";

import { parseTypeExpression } from "../../../generator/dialects/rancher/resolve/type-expression.js";

const scalar = (name: string): object => ({ kind: "scalar", name });

it.each([
  ["string", scalar("string")],
  ["bool", scalar("boolean")],
  ["map[json]", { kind: "map", of: scalar("json") }],
  ["array[map[int]]", { kind: "array", of: { kind: "map", of: scalar("int") } }],
  ["reference[host]", { kind: "reference", of: "host" }],
  ["map[reference[host]]", { kind: "map", of: { kind: "reference", of: "host" } }],
  ["host", { kind: "named", name: "host" }],
  [
    "[host](/api-resources/host/)",
    { kind: "link", link: { text: "host", url: "/api-resources/host/" } },
  ],
  [
    "array[[host]({{base}}/api-resources/host/)]",
    {
      kind: "array",
      of: { kind: "link", link: { text: "host", url: "{{base}}/api-resources/host/" } },
    },
  ],
])("parses %s", (text, expected) => {
  expect(parseTypeExpression(text)).toEqual(expected);
});

it.each([
  "",
  "array[]",
  "array[string",
  "map[]]",
  "reference[../x]",
  "a b",
  "x".repeat(3) + "()",
  "array[".repeat(99) + "]".repeat(99),
])("reads %s as no type", (text) => {
  expect(parseTypeExpression(text)).toBeUndefined();
});
