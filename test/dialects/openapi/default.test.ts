import { expect, it } from "vitest";

import type { Field, Parameter } from "../../../generator/core/api.js";
import { readValue } from "./documents.js";

/** Reads a schema as that of a member and as that of a parameter. */
async function readBoth(schema: object): Promise<{
  readonly defaults: readonly unknown[];
  readonly pointers: readonly (string | undefined)[];
}> {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Book" } } };
  const reading = await readValue({
    openapi: "3.1.0",
    paths: {
      "/books": {
        get: {
          operationId: "list",
          parameters: [{ name: "size", in: "query", schema }],
          responses: { 200: { description: "OK", content } },
        },
      },
    },
    components: { schemas: { Book: { type: "object", properties: { size: schema } } } },
  });
  const [type] = reading.api.types;
  const field: Field | undefined = type?.kind === "object" ? type.fields[0] : undefined;
  const parameter: Parameter | undefined = reading.api.operations[0]?.parameters[0];
  expect([field?.name, parameter?.name]).toEqual(["size", "size"]);
  const found = [field?.default, parameter?.default];
  return {
    defaults: found.map((one) => one?.value),
    pointers: found.map((one) => one && reading.document.pointerOf(one.span)),
  };
}

it.each([
  ["a text of a number", { type: "integer", "x-default": "all" }, "all"],
  ["null", { type: "string", "x-default": null }, null],
  ["false", { type: "string", "x-default": false }, false],
  ["zero", { type: "string", "x-default": 0 }, 0],
  ["an empty text", { type: "integer", "x-default": "" }, ""],
  ["a list", { type: "string", "x-default": ["a"] }, ["a"]],
  ["an object", { type: "string", "x-default": { a: 1 } }, { a: 1 }],
])("reads the default of `x-default`: %s", async (_what, schema, value) => {
  const { defaults, pointers } = await readBoth(schema);
  expect(defaults).toEqual([value, value]);
  expect(pointers).toEqual([
    "#/components/schemas/Book/properties/size/x-default",
    "#/paths/~1books/get/parameters/0/schema/x-default",
  ]);
});

it("reads `default` as the default where a schema also has `x-default`", async () => {
  const { defaults, pointers } = await readBoth({ type: "integer", default: 1, "x-default": "a" });
  expect(defaults).toEqual([1, 1]);
  expect(pointers.every((one) => one?.endsWith("/default"))).toBe(true);
});

it("reads no default where a schema has neither `default` nor `x-default`", async () => {
  expect((await readBoth({ type: "integer" })).defaults).toEqual([undefined, undefined]);
});
