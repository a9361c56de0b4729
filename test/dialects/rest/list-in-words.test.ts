import { describe, expect, it } from "vitest";

import type { TypeRef } from "../../../generator/core/api.js";
import { toApi } from "../../../generator/dialects/rest/to-api.js";
import { readRest } from "./read-rest.js";

const crate =
  "| Name | Type | Description |\n|---|---|---|\n| label | string | Text on it |\n| weight | integer | In grams |\n";
const envelope =
  "| Name | Type | Description |\n|---|---|---|\n| total | integer | Number of all |\n| crates | array of objects | The crates |\n";

const kindOf = (type: TypeRef | undefined): string | undefined =>
  type?.kind === "array" ? `list of ${type.items.kind}` : type?.kind;

const operationIn = (text: string) =>
  toApi(readRest([{ path: "page.md", text }]).reading).operations[0];

/** Returns the kind of the body of a request with these words above a table. */
const sent = (words: string, rows = crate): string | undefined =>
  kindOf(operationIn(`# Add crates\n\n\`POST /crates\`\n\n${words}\n\n${rows}`)?.body?.value.type);

/** Returns the kind of the answer to a request with these words above a table. */
const answered = (words: string, rows = crate): string | undefined =>
  kindOf(
    operationIn(`# List crates\n\n\`GET /crates\`\n\n## Response\n\n${words}\n\n${rows}`)
      ?.responses[0]?.payload?.value.type,
  );

describe("the body of a request", () => {
  it.each([
    "Takes a list of crates. Each has these members:",
    "The body is an array of objects:",
    "Send a JSON array of crates:",
    "This call accepts an array of objects with these members:",
    "Pass a list of crates as the body.",
    "**Body**: a list of objects",
    "The request body must be an array. Each item has these fields:",
    "Expects a list of crates in the body, each with:",
  ])("is a list if a sentence says so: %s", (words) => {
    expect(sent(words)).toBe("list of object");
  });

  it.each([
    "Body: a crate, or a list of crates.",
    "Takes a list of crates, or a single crate:",
    "Takes a list of labels in `labels`:",
    "Takes a list of labels in the labels field:",
    "The body lists the members of a crate:",
    "Does not take a list of crates:",
    "> Takes a list of crates:",
  ])("is an object if a sentence does not say that it is a list: %s", (words) => {
    expect(sent(words)).toBe("object");
  });

  it("is an object if a row or a sample shows where the list is", () => {
    expect(sent("Takes a list of crates:", envelope)).toBe("object");
    const sample = '```json\n{ "label": "oak" }\n```\n';
    expect(sent("Takes a list of crates:", `${crate}\n### Request\n\n${sample}`)).toBe("object");
  });
});

describe("an answer", () => {
  it.each([
    "Returns a list of:",
    "Returns a list of crates, each with:",
    "Returns an array of crates.",
    "The response is a list of objects with:",
    "Returns a JSON array. Each item has:",
    "Returns crates as a list:",
    "`Status: 200`\n\nReturns a list of:",
  ])("is a list if a sentence says so: %s", (words) => {
    expect(answered(words)).toBe("list of object");
  });

  it.each([
    "Returns an object with a list of crates:",
    "The response contains a list of crates:",
    "Returns a crate, or a list of crates:",
    "Never returns a list of crates:",
    "Returns the list price of a crate:",
    "Returns a list item:",
  ])("is an object if a sentence does not say that it is a list: %s", (words) => {
    expect(answered(words)).toBe("object");
  });

  it("is an object if a row or a sample shows where the list is", () => {
    expect(answered("Returns a list of crates:", envelope)).toBe("object");
    const sample = '```json\n{ "label": "oak", "weight": 3 }\n```\n';
    expect(answered("Returns a list of crates:", `${crate}\n${sample}`)).toBe("object");
  });
});
