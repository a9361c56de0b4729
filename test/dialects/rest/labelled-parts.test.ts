import { expect, it } from "vitest";

import { apiOfPage, factsOf } from "./read-rest.js";

/** Returns the codes and lines of the diagnostics of a page. */
function told(text: string): readonly string[] {
  const [, diagnostics] = apiOfPage(text);
  return diagnostics.map(({ code, span }) => `${span.start.line} ${code}`);
}

const parts = (request: string): string => `# Kilns

## 1. Heat a kiln

${request}

**Body parameters:**

| Name | Required | Type    | Description |
| ---- | -------- | ------- | ----------- |
| heat | yes      | integer | How hot     |

**Response:**

| Name | Type   | Description |
| ---- | ------ | ----------- |
| note | string | What it did |
`;

it.each([
  "**Address:** 【POST】[https://kilns.example/api/heat](https://kilns.example/api/heat)",
  "**URL:** （POST）https://kilns.example/api/heat",
  "**请求地址：**［POST］[https://kilns.example/api/heat](https://kilns.example/api/heat)",
  '> POST "/api/heat"',
  "POST “/api/heat”",
])("reads %s as the request of the tables below it", (request) => {
  const facts = factsOf(parts(request));
  expect(facts).toContain("op:POST /api/heat\tHeat a kiln\n");
  expect(facts).toContain("in:POST /api/heat#heat\tbody\n");
  expect(facts).toContain("sample:POST /api/heat#note\tstring\n");
  expect(facts).not.toContain("type:");
});

it.each([
  ["Body parameters", "Response"],
  ["请求参数", "返回结果"],
  ["Paramètres de requête", "Réponse"],
])("reports tables below %s and %s as an error if no page has a request", (body, answer) => {
  const page = parts("It gets hot.").replace("Body parameters", body).replace("Response", answer);
  expect(factsOf(page)).toBe("");
  expect(told(page)).toContain("1 rest/no-operations");
});

it("reports an error if no page has a request, but lines with a method and with a path", () => {
  const table = "| Name | Type |\n| - | - |\n| heat | integer |\n";
  const lines = "**Metoda:** `GET`\n\n**Ścieżka:** `/kilns`\n";
  expect(told(`# Piece\n\n${lines}\n${table}`)).toContain("1 rest/no-operations");
  // Types alone are an API.
  const text = "They come with `GET` from `/kilns`.\n";
  expect(told(`# Kiln object\n\n${text}\n${table}`)).not.toContain("1 rest/no-operations");
});

it("reports each table of a request whose line cannot be read, if other requests were read", () => {
  const page = `${parts("`SMELT /api/heat`")}\n## 2. List kilns\n\n\`GET /api/kilns\`\n`;
  expect(factsOf(page)).not.toContain("type:");
  expect(told(page)).toEqual(["9 rest/unread-block", "15 rest/unread-block"]);
});

it("reads no type from a table with a column of places such as `query`", () => {
  const table = "| Name | In | Type |\n| - | - | - |\n| heat | query | integer |\n";
  expect(factsOf(`# Heat\n\n${table}`)).toBe("");
  expect(told(`# Heat\n\n${table}`)).toContain("1 rest/no-operations");
});

it("reads a type whose table has a label of its own", () => {
  const table = "| Field | Type |\n| - | - |\n| heat | integer |\n";
  expect(factsOf(`# Kiln object\n\n**Fields:**\n\n${table}`)).toContain("field:Kiln.heat\tint\n");
});

it("names no type after a page whose section `Response` has a table", () => {
  const table = "| Field | Type |\n| - | - |\n| heat | integer |\n";
  expect(factsOf(`# List kilns\n\n## Response\n\n${table}`)).toBe("");
  // The body of all errors is a type.
  expect(factsOf(`# Errors\n\n## Response\n\n${table}`)).toContain("field:Errors.heat\tint\n");
});
