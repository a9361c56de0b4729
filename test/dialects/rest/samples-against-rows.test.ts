import { expect, it } from "vitest";

import type { Field } from "../../../generator/core/api.js";
import { apiOfPage } from "./read-rest.js";

const reported = (text: string): readonly string[] =>
  apiOfPage(text)[1].map(({ code, message }) => `${code} ${message}`);

const page = (rows: string, sample: string, more = ""): string =>
  `# Garages

${more}
## Get garages

\`GET /garages\`

### Response

\`Status: 200\`

| Field | Type | Required | Allowed | Description |
| ----- | ---- | -------- | ------- | ----------- |
${rows}

\`\`\`json
${sample}
\`\`\`
`;

const place = `## Place object

| Field | Type | Required | Allowed |
| ----- | ---- | -------- | ------- |
| level | integer | yes | |
| state | string | yes | \`free\`, \`taken\` |
`;
const places = "| items | array of [place](#place-object) objects | yes | | All |";

it("compares the values of a sample with the types of the rows of an answer", () => {
  const rows =
    "| levels | integer | yes | | How many |\n| names | array of strings | yes | | All |";
  expect(reported(page(rows, '{ "levels": 3, "names": ["a"] }'))).toEqual([]);
  expect(reported(page(rows, '{ "levels": "3", "names": [4] }'))).toEqual([
    expect.stringContaining("type-against-sample The type of `levels` is `int`"),
    expect.stringContaining("type-against-sample The type of `names` is `string`"),
  ]);
});

it("compares the items of a list in an answer with the rows of their type", () => {
  const sample = (level: string, state: string): string =>
    `{ "items": [{ "level": ${level}, "state": "${state}" }] }`;
  expect(reported(page(places, sample("2", "free"), place))).toEqual([]);
  expect(reported(page(places, sample('"2"', "gone"), place))).toEqual([
    expect.stringContaining("type-against-sample The type of `items.level` is `int`"),
    expect.stringContaining("sample-not-an-option The sample has `gone` as `items.state`"),
  ]);
});

it("reports a value that a row lists twice, and a misspelt flag", () => {
  const row = "| kind | string | yess | `open`, `shut`, `open` | Which |";
  expect(reported(page(row, '{ "kind": "open" }'))).toEqual([
    expect.stringContaining("did you mean `yes`?"),
    expect.stringContaining("the column has `open` twice"),
  ]);
});

it("reads a member of an answer or of a type as nullable if a sample of an answer shows it as null", () => {
  const rows =
    "| name | string | | | Its name |\n| note | string | | | A note |\n| all.mail | string | | | Whose |\n" +
    "| tags | array of strings | | | All |\n| first | [place](#place-object) | | | One |\n" +
    "| rows | array of [place](#place-object) objects | | | All |";
  const sample =
    '{ "name": "a", "note": null, "all": { "mail": null }, "tags": [null], "first": null, "rows": [{ "level": 1 }, { "level": null }] }';
  const [{ operations, types }, found] = apiOfPage(page(rows, sample, place));
  const type = operations[0]?.responses[0]?.payload?.value.type;
  const fields = type?.kind === "object" ? type.fields : [];
  const nullable = (all: readonly Field[]): readonly string[] =>
    all.flatMap(({ name, type: { value }, nullable: told }) => [
      ...(value.kind === "nullable" || told?.value === true ? [name] : []),
      ...(value.kind === "object" ? nullable(value.fields) : []),
    ]);
  expect(nullable(fields)).toEqual(["note", "mail", "first"]);
  expect(types.flatMap((one) => (one.kind === "object" ? nullable(one.fields) : []))).toEqual([
    "level",
  ]);
  expect(found).toEqual([]);
});
