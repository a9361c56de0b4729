import { expect, it } from "vitest";

import { readValue } from "./documents.js";

/** Returns the notes of a list in a query, which are read from a document of the given version of OpenAPI. */
async function notesOf(
  parameter: object,
  version: object = { openapi: "3.1.0" },
): Promise<string | undefined> {
  const { api } = await readValue({
    ...version,
    info: { title: "t", version: "1" },
    paths: {
      "/x": {
        get: {
          parameters: [
            {
              name: "ids",
              in: "query",
              schema: { type: "array", items: { type: "string" } },
              ...parameter,
            },
          ],
          responses: { "204": { description: "Nothing" } },
        },
      },
    },
  });
  return api.operations[0]?.parameters[0]?.notes?.value;
}

it("writes into the notes how a list is sent as one value", async () => {
  expect(await notesOf({ explode: false })).toBe("Items are separated by commas.");
  expect(await notesOf({ style: "form", explode: false, description: "Which" })).toBe(
    "Which. Items are separated by commas.",
  );
  expect(await notesOf({ style: "pipeDelimited" })).toBe("Items are separated by pipes.");
  expect(await notesOf({ style: "spaceDelimited", explode: false })).toBe(
    "Items are separated by spaces.",
  );
  expect(await notesOf({ explode: false, description: "Comma-separated ids" })).toBe(
    "Comma-separated ids",
  );
});

it("separates the items of a list by commas in version 2.0, unless it has another format", async () => {
  const old = { swagger: "2.0" };
  const list = { schema: undefined, type: "array", items: { type: "string" } };
  expect(await notesOf(list, old)).toBe("Items are separated by commas.");
  expect(await notesOf({ ...list, collectionFormat: "pipes" }, old)).toBe(
    "Items are separated by pipes.",
  );
  expect(await notesOf({ ...list, collectionFormat: "multi" }, old)).toBeUndefined();
});

it("adds nothing to the notes of a list that repeats its name", async () => {
  expect(await notesOf({ description: "Which" })).toBe("Which");
  expect(await notesOf({ style: "form", explode: true })).toBeUndefined();
  expect(await notesOf({ explode: false, schema: { type: "string" } })).toBeUndefined();
});
