import { expect, it } from "vitest";

import { readTree } from "../../../generator/read-api.js";
import { rest as dialect } from "../../../generator/dialects/rest/dialect.js";

const pageWith = (type: string, text: string): string => `# Shelves

## Shelf object

| Field | Type | Description |
| ----- | ---- | ----------- |
| id | string | Its id |
| hall | ${type} | ${text} |

## Kinds

| Name | Value | Description |
| ---- | ----- | ----------- |
| OPEN | 1 | Anybody may use it |
| SHUT | 2 | Nobody may |

## Get a shelf

\`GET /shelves/{id}\`

Returns a [shelf](#shelf-object) object.
`;

function optionsOf(type: string, text: string): readonly unknown[] | undefined {
  const { api } = readTree([{ path: "shelves.md", text: pageWith(type, text) }], { dialect });
  const shelf = api.types.find(({ kind }) => kind === "object");
  const field =
    shelf?.kind === "object" ? shelf.fields.find(({ name }) => name === "hall") : undefined;
  expect(field).toBeDefined();
  return field?.options?.value;
}

it("takes the values of a table that the text of a row links to", () => {
  expect(optionsOf("integer", "One of the [kinds](#kinds)")).toEqual([1, 2]);
});

it("takes no linked numbers as the values of a string, because they belong to another member", () => {
  expect(
    optionsOf("string", "Its hall, or `null` if the [kind](#kinds) is `SHUT`"),
  ).toBeUndefined();
});
