import { expect, it } from "vitest";

import { readValue } from "./documents.js";

/** The notes of a list in a query that a document describes. */
async function notesOf(parameter: object): Promise<string | undefined> {
  const { api } = await readValue({
    openapi: "3.1.0",
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

it("adds nothing to the notes of a list that repeats its name", async () => {
  expect(await notesOf({ description: "Which" })).toBe("Which");
  expect(await notesOf({ style: "form", explode: true })).toBeUndefined();
  expect(await notesOf({ explode: false, schema: { type: "string" } })).toBeUndefined();
});
