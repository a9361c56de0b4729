import { expect, it } from "vitest";

import type { TypeRef } from "../../../generator/core/api.js";
import { compareFieldTypes } from "../../../generator/drift/compare-field-types.js";

const scalar = (name: "string" | "integer" | "number"): TypeRef => ({ kind: "scalar", name });
const listOfNullable = (of: TypeRef): TypeRef => ({
  kind: "array",
  items: { kind: "nullable", of },
});
const listOf = (items: TypeRef): TypeRef => ({ kind: "array", items });

it.each([
  [
    "is narrowed without null",
    listOfNullable(scalar("string")),
    listOf(scalar("string")),
    "narrowed",
  ],
  ["is widened with null", listOf(scalar("integer")), listOfNullable(scalar("number")), "widened"],
  [
    "is widened beside null",
    listOfNullable(scalar("integer")),
    listOfNullable(scalar("number")),
    "widened",
  ],
])("says that a list %s", (_, base, head, way) => {
  expect(compareFieldTypes(base, head)?.rule).toBe(`field-type-range/${way}`);
});

it("does not take a type for narrower because only the other one may be null", () => {
  const [base, head] = [listOfNullable(scalar("string")), listOf(scalar("integer"))];
  expect(compareFieldTypes(base, head)?.rule).toBe("field-type/changed");
  expect(compareFieldTypes(head, base)?.rule).toBe("field-type/changed");
});
