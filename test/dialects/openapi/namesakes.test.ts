import { expect, it } from "vitest";

import { compareOpenApi } from "../../../generator/dialects/openapi/compare-openapi.js";
import { rest } from "../../../generator/dialects/rest/dialect.js";
import { apiOf, readTree } from "../../../generator/read-api.js";
import { readValue } from "./documents.js";

const page = `# Bells

## Sound Types

| Type | Value |
| ---- | ----- |
| DING | 0     |
| DONG | 1     |

## Bell

| Field  | Type    |
| ------ | ------- |
| id     | integer |
| weight | ?string |
| unused | null    |

## Get a bell

\`GET /bell\`

Returns 200 and a [Bell](#bell).
`;

const [docs] = apiOf(readTree([{ path: "page.md", text: page }], { dialect: rest }));

/** Returns the findings about a document in which no operation leads to the enumeration `SoundTypes`. */
async function findingsFor(values: readonly object[]): Promise<readonly string[]> {
  const properties = {
    id: { type: "integer" },
    weight: { type: ["string", "null"] },
    unused: { type: "null" },
  };
  const bell = { type: "object", required: ["id", "weight", "unused"], properties };
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Bell" } } };
  const document = {
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: { "/bell": { get: { responses: { "200": { description: "It", content } } } } },
    components: { schemas: { Bell: bell, SoundTypes: { type: "integer", oneOf: values } } },
  };
  return compareOpenApi(await readValue(document), docs).map(({ id }) => id);
}

it("compares lists of named numbers that are paired only by their own names, if their values have the same names", async () => {
  const same = [
    { title: "Ding", const: 0 },
    { title: "DONG", const: 1 },
    { title: "BIM", const: 2 },
  ];
  expect(await findingsFor(same)).toEqual(["SoundTypes=2"]);
});

it("does not compare lists of other things that have numbers in common", async () => {
  const other = [
    { title: "LOUD", const: 1 },
    { title: "SOFT", const: 2 },
  ];
  expect(await findingsFor(other)).toEqual([]);
});
