import { expect, it } from "vitest";

import type { Api, ObjectDef, TypeRef } from "../../../generator/core/api.js";
import { loadDocument } from "../../../generator/dialects/openapi/document.js";
import { readDocument } from "../../../generator/dialects/openapi/read-document.js";
import { readFiles, readValue } from "./documents.js";

const answer = (schema: unknown): object => ({
  get: {
    operationId: "get",
    responses: { "200": { description: "OK", content: { "application/json": { schema } } } },
  },
});
const documentOf = (schema: unknown, schemas: object = {}): object => ({
  openapi: "3.1.0",
  info: { title: "t", version: "1" },
  paths: { "/x": answer(schema) },
  components: { schemas },
});

function answerOf({ operations }: Api): TypeRef | undefined {
  return operations[0]?.responses[0]?.payload?.value.type;
}

function objectCalled(api: Api, id: string): ObjectDef {
  const found = api.types.find((type) => type.id === id);
  if (found?.kind !== "object") throw new Error(`no object ${id}`);
  return found;
}

it.each([
  [
    { type: "string", format: "uuid" },
    { kind: "scalar", name: "string", format: "uuid" },
  ],
  [{ type: ["integer", "null"] }, { kind: "nullable", of: { kind: "scalar", name: "integer" } }],
  [
    { type: "string", nullable: true },
    { kind: "nullable", of: { kind: "scalar", name: "string" } },
  ],
  [
    { oneOf: [{ type: "null" }, { type: "boolean" }] },
    { kind: "nullable", of: { kind: "scalar", name: "boolean" } },
  ],
  [
    { type: "string", format: "binary" },
    { kind: "scalar", name: "file" },
  ],
  [
    { type: "array", items: { type: "number" } },
    { kind: "array", items: { kind: "scalar", name: "number" } },
  ],
  [
    { type: "object", additionalProperties: { type: "integer" } },
    { kind: "map", values: { kind: "scalar", name: "integer" } },
  ],
  [{ type: "object" }, { kind: "object", fields: [], isOpen: true }],
  [{}, { kind: "scalar", name: "unknown" }],
  [
    { anyOf: [{ type: "string" }, { type: "integer" }] },
    {
      kind: "union",
      of: [
        { kind: "scalar", name: "string" },
        { kind: "scalar", name: "integer" },
      ],
    },
  ],
  [{ enum: ["a", "b"] }, { kind: "scalar", name: "string" }],
])("reads the schema %j", async (schema, type) => {
  const { api, document } = await readValue(documentOf(schema));
  expect(answerOf(api)).toEqual(type);
  expect(document.faults).toEqual([]);
});

it("gives each member the line of its name and its JSON pointer", async () => {
  const { api, document } = await readFiles({
    "a.yaml": `openapi: 3.0.0
paths: {}
components:
  schemas:
    A/B~C:
      type: object
      properties:
        one:
          type: string
`,
  });
  const [field] = objectCalled(api, "A/B~C").fields;
  expect(field?.span).toMatchObject({ file: "a.yaml", start: { line: 8, column: 9 } });
  expect(field && document.pointerOf(field.span)).toBe(
    "#/components/schemas/A~1B~0C/properties/one",
  );
});

it("reads references in circles, in a file and across files", async () => {
  const tree = { type: "object", properties: { next: { $ref: "other.json#/defs/Node" } } };
  const { api, document } = await readFiles({
    "docs/openapi.json": JSON.stringify(
      documentOf({ $ref: "#/components/schemas/Tree" }, { Tree: tree }),
    ),
    "docs/other.json": JSON.stringify({
      defs: {
        Node: {
          type: "object",
          properties: {
            self: { $ref: "#/defs/Node" },
            tree: { $ref: "openapi.json#/components/schemas/Tree" },
          },
        },
      },
    }),
  });
  expect(document.faults).toEqual([]);
  expect(api.types.map(({ id }) => id)).toEqual(["Node", "Tree"]);
  const types = objectCalled(api, "Node").fields.map(({ type }) => type.value);
  expect(types).toEqual([
    { kind: "named", type: "Node" },
    { kind: "named", type: "Tree" },
  ]);
  expect(objectCalled(api, "Node").span.file).toBe("docs/other.json");
});

it("merges the members of allOf, also if it contains itself", async () => {
  const schemas = {
    Base: { type: "object", required: ["id"], properties: { id: { type: "string" } } },
    Own: {
      allOf: [
        { $ref: "#/components/schemas/Base" },
        { $ref: "#/components/schemas/Own" },
        { properties: { more: { type: "integer" } } },
      ],
    },
  };
  const { api } = await readValue(documentOf({ $ref: "#/components/schemas/Own" }, schemas));
  const fields = objectCalled(api, "Own").fields.map(({ name, required }) => [
    name,
    required?.value,
  ]);
  expect(fields).toEqual([
    ["id", true],
    ["more", false],
  ]);
});

it("reads names of values, and reports with a pointer the parts that an Api cannot hold", async () => {
  const schemas = {
    Level: {
      type: "integer",
      oneOf: [
        { const: 1, title: "LOW" },
        { const: 2, title: "HIGH" },
      ],
    },
    Text: { type: "string", pattern: "^a", minLength: 2 },
  };
  const { api, document } = await readValue(
    documentOf({ $ref: "#/components/schemas/Level" }, schemas),
  );
  const [level] = api.types;
  const values = level?.kind === "enumeration" ? level.values : [];
  expect(values.map(({ name, value }) => [name, value.value])).toEqual([
    ["LOW", 1],
    ["HIGH", 2],
  ]);
  expect(document.left.map(({ pointer }) => pointer)).toEqual([
    "/components/schemas/Text/pattern",
    "/components/schemas/Text/minLength",
  ]);
});

it("reports faults at their places, and reads the rest", async () => {
  const { api, document } = await readValue({
    openapi: "3.0.0",
    paths: {
      "/x": {
        get: {
          operationId: "get",
          parameters: [{ name: "q" }, { name: "p", in: "moon" }],
          responses: { "200": { $ref: "#/nowhere" }, "2000": { description: "?" } },
        },
      },
      "no-slash": {},
      "/y": answer({ type: "strnig" }),
      "/z": answer({ $ref: "elsewhere.json#/a" }),
    },
  });
  expect(api.operations.map(({ id }) => id)).toEqual(["GET /x", "GET /y", "GET /z"]);
  const at = "/paths/~1x/get";
  const schema = "/get/responses/200/content/application~1json/schema";
  expect(document.faults.map(({ pointer, message }) => [pointer, message])).toEqual([
    [`/paths/~1z${schema}`, "there is no such file: `elsewhere.json`"],
    [`${at}/parameters/0`, "a parameter needs `name` and `in`"],
    [`${at}/parameters/1`, "`in` is `moon`, which is not a place of a parameter"],
    [`${at}/responses/200`, "`$ref` leads to `#/nowhere`, which does not exist"],
    [`${at}/responses/2000`, "`2000` is not a status"],
    ["/paths/no-slash", "a path begins with `/`"],
    [`/paths/~1y${schema}`, "`type` is `strnig`, which is not a type"],
  ]);
});

const deepJson = `{"openapi":"3.1.0","paths":{},"x":${"[".repeat(5000)}${"]".repeat(5000)}}`;
const laughs = `openapi: 3.1.0\na: &a [x,x,x,x,x,x,x,x,x,x]\n${"bcdefghij"
  .split("")
  .map(
    (name, index) =>
      `${name}: &${name} [${Array(10)
        .fill(`*${"abcdefghij"[index] ?? ""}`)
        .join(",")}]`,
  )
  .join("\n")}\npaths: {}\n`;

it.each([
  ["a blank text", "", "it is blank"],
  ["a text that is not JSON", `{"openapi": }`, "it is not JSON"],
  ["a text that is not YAML", "openapi: [", "it is not YAML"],
  ["JSON that is no document", `{"data": []}`, "neither `openapi` nor `swagger`"],
  ["a document of an unknown version", `{"openapi": "4.0.0"}`, "of version 4.0.0"],
  ["brackets that nest too deep", deepJson, "nest more than 200 deep"],
])("refuses %s with a reason", async (_name, text, reason) => {
  const document = await loadDocument("x", () => Promise.resolve(text));
  const result = typeof document === "string" ? document : readDocument(document);
  expect(result).toEqual(expect.stringContaining(reason));
});

it("reads hostile documents in time and without a crash", async () => {
  let deep: object = { type: "string" };
  for (let count = 0; count < 90; count++) deep = { type: "array", items: deep };
  const wide = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`__proto__${at}`, {}]));
  const texts = [
    JSON.stringify(documentOf(deep)),
    JSON.stringify(
      documentOf({ $ref: "#/components/schemas/A" }, { A: { $ref: "#/components/schemas/A" } }),
    ),
    JSON.stringify(documentOf({ type: "object", properties: wide })).replace(
      "__proto__7",
      "__proto__",
    ),
    JSON.stringify({ openapi: "3.1.0", paths: { "/a": 1, "/b": [], "/c": { get: "x" } } }),
    JSON.stringify({ swagger: "2.0", paths: { "/a": { get: { parameters: {}, responses: [] } } } }),
    laughs,
  ];
  const before = process.cpuUsage();
  for (const text of texts) {
    const { api } = await readFiles({ x: text });
    expect(api.operations.length).toBeLessThan(4);
  }
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(20);
  expect(({} as Record<string, unknown>)["type"]).toBeUndefined();
});
