import { expect, it } from "vitest";

import { importValue } from "./imported.js";

const objectOf = (...names: readonly string[]): object => ({
  type: "object",
  properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
});

function documentWith(body: object | undefined, answer: object): object {
  const post = {
    operationId: "add",
    summary: "Add a book",
    ...(body && { requestBody: { content: body } }),
    responses: { "200": { description: "OK", content: answer } },
  };
  return { openapi: "3.1.0", paths: { "/books": { post } } };
}

const json = { "application/json": { schema: objectOf("title") } };

it("writes one schema of a body with two media types, and reports the other", async () => {
  const form = { "application/x-www-form-urlencoded": { schema: objectOf("name") } };
  const { text, told, checked } = await importValue(documentWith({ ...form, ...json }, json));
  expect(text).not.toContain("An object or object");
  expect(text).not.toContain("name");
  expect(told).toContain(
    "that of `application/json` is written, that of `application/x-www-form-urlencoded` is left out " +
      "(`#/paths/~1books/post/requestBody/content/application~1x-www-form-urlencoded`)",
  );
  expect(told).not.toContain("is read otherwise");
  expect(checked.code).toBe(0);
});

it("writes one schema of an answer with two media types, and reports the other", async () => {
  const table = { "text/csv": { schema: { type: "string" } } };
  const { text, told, checked } = await importValue(documentWith(undefined, { ...table, ...json }));
  expect(text).not.toContain("text/csv");
  expect(told).toContain("#/paths/~1books/post/responses/200/content/text~1csv`");
  expect(checked.code).toBe(0);
});

it("keeps media types with the same schema", async () => {
  const both = { ...json, "application/problem+json": { schema: objectOf("title") } };
  const { text, told } = await importValue(documentWith(undefined, both));
  expect(text).toContain("`application/json`, `application/problem+json`");
  expect(told).not.toContain("is left out");
});
