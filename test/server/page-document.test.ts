import { expect, it } from "vitest";

import { pageDocument } from "../../templates/runtime/server/core/page-document.js";

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

it("cuts references that lead back, and keeps the others", () => {
  const volume = { type: "object", properties: { host: ref("host"), mount: ref("mount") } };
  const host = { properties: { volumes: { type: "array", items: ref("volume") } } };
  const mount = { properties: { path: { type: "string" }, of: ref("mount") } };
  expect(pageDocument({ components: { schemas: { volume, host, mount } } })).toEqual({
    openapi: "3.0.4",
    components: {
      schemas: {
        volume: {
          type: "object",
          properties: { host: { type: "object", title: "host" }, mount: ref("mount") },
        },
        host: {
          properties: { volumes: { type: "array", items: { type: "object", title: "volume" } } },
        },
        mount: {
          properties: { path: { type: "string" }, of: { type: "object", title: "mount" } },
        },
      },
    },
  });
});

it("writes null as OpenAPI 3.0 has it, also beside references", () => {
  const schemas = {
    text: { type: ["string", "null"], enum: ["a", null] },
    either: { type: ["string", "integer"] },
    one: { anyOf: [ref("text"), { type: "null" }], description: "A text" },
    some: { anyOf: [ref("text"), ref("either"), { type: "null" }] },
    noted: { ...ref("text"), description: "A text" },
    never: { type: "null" },
  };
  expect(pageDocument({ openapi: "3.1.1", components: { schemas } })).toEqual({
    openapi: "3.0.4",
    components: {
      schemas: {
        text: { type: "string", enum: ["a", null], nullable: true },
        either: { anyOf: [{ type: "string" }, { type: "integer" }] },
        one: { allOf: [ref("text")], description: "A text", nullable: true },
        some: { anyOf: [ref("text"), ref("either")], nullable: true },
        noted: { allOf: [ref("text")], description: "A text" },
        never: { enum: [null], nullable: true },
      },
    },
  });
});

it("omits unknown keys of OpenAPI, but no member of the API with such a name", () => {
  const properties = JSON.parse(
    `{ "x-size": { "type": "integer", "x-docs": {} }, "properties": { "x-docs": {} }, "__proto__": { "type": "string" } }`,
  ) as object;
  const content = { "application/json": { example: { "x-size": 1, type: ["null"] } } };
  const paths = { "/x-rays": { get: { "x-docs": {}, responses: { 200: { content } } } } };
  const found = pageDocument({ paths, components: { schemas: { "x-ray": { properties } } } });
  const kept = JSON.parse(
    `{ "x-size": { "type": "integer" }, "properties": {}, "__proto__": { "type": "string" } }`,
  ) as object;
  expect(JSON.parse(JSON.stringify(found))).toEqual({
    openapi: "3.0.4",
    paths: { "/x-rays": { get: { responses: { 200: { content } } } } },
    components: { schemas: { "x-ray": { properties: kept } } },
  });
});
