import { expect, it } from "vitest";

import type { Operation } from "../../../generator/core/api.js";
import { toApi } from "../../../generator/dialects/rest/to-api.js";
import { readRest } from "./read-rest.js";

const operationOf = (request: string, text: string): Operation => {
  const page = `# Cups\n\n## Cup object\n\n| Field | Type |\n|---|---|\n| id | integer |\n\n## Use a cup\n\n\`${request}\`\n\n${text}\n`;
  const [found] = toApi(readRest([{ path: "page.md", text: page }]).reading).operations;
  if (found === undefined) throw new Error("no operation");
  return found;
};

/** Each answer as `200 Cup ETag! X-Trace`. A mark stands behind a header that is always there. */
const answersOf = ({ responses }: Operation): readonly string[] =>
  responses.map(({ status, payload, headers = [] }) => {
    const type = payload?.value.type;
    const body = type?.kind === "named" ? type.type : type?.kind === "scalar" ? type.name : "-";
    const names = headers.map(
      ({ name, required }) => `${name}${required?.value === true ? "!" : ""}`,
    );
    return [status.value, body, ...names].join(" ");
  });

const table = "| Name | Type | Required |\n|---|---|---|\n| ETag | string | yes |\n";
const cup = "### Response\n\n`Status: 200`\n\nReturns a [cup](#cup-object) object.\n";

it.each([
  ["behind the answer", `${cup}\n### Response headers\n\n${table}`],
  ["in front of it", `### Response headers\n\n${table}\n${cup}`],
  ["inside of it", `${cup}\n#### Headers\n\n${table}`],
  ["below a label", `${cup}\n**Response headers:**\n\n${table}`],
])("reads headers %s beside the type that the answer states", (_, text) => {
  for (const request of ["GET /cups/{id}", "PUT /cups/{id}"]) {
    const operation = operationOf(request, text);
    expect(answersOf(operation)).toEqual(["200 Cup ETag!"]);
    expect(operation.parameters.map(({ name }) => name)).toEqual(["id"]);
  }
});

it("leaves an answer without a body empty", () => {
  const text = `### Response\n\n\`Status: 204\`\n\n### Response headers\n\n${table}`;
  expect(answersOf(operationOf("DELETE /cups/{id}", text))).toEqual(["204 null ETag!"]);
});

it("reads a table without types, and a list", () => {
  const rows = "| Header | Description |\n|---|---|\n| ETag | The version |\n";
  const items = "- `X-Trace` (string): which call it was\n";
  const text = `${cup}\n#### Headers\n\n${rows}\n#### Response headers\n\n${items}`;
  expect(answersOf(operationOf("PUT /cups/{id}", text))).toEqual(["200 Cup ETag X-Trace"]);
});

it("gives headers to the answer that they stand in", () => {
  const text = `${cup}\n### Errors\n\n\`Status: 429\`\n\n#### Headers\n\n${table.replace("ETag", "Retry-After")}`;
  expect(answersOf(operationOf("GET /cups/{id}", text))).toEqual(["200 Cup", "429 - Retry-After!"]);
});

it("keeps headers of requests with the request", () => {
  const text = `### Header parameters\n\n${table.replace("ETag", "If-Match")}\n${cup}`;
  const operation = operationOf("PUT /cups/{id}", text);
  expect(answersOf(operation)).toEqual(["200 Cup"]);
  expect(operation.parameters.map(({ name }) => name)).toEqual(["id", "If-Match"]);
});

it("reads the body of each status of a section", () => {
  const link = "[cup](#cup-object)";
  const text = `${cup}\n### Errors\n\n\`Status: 404\`\n\nReturns a ${link} object.\n\n\`Status: 409\`\n\nIt is in use.\n\nReturns a ${link} object.\n\n\`Status: 5XX\`\n\n\`\`\`json\n{"code": 1}\n\`\`\`\n`;
  const operation = operationOf("GET /cups/{id}", text);
  expect(answersOf(operation)).toEqual(["200 Cup", "404 Cup", "409 Cup", "5XX -"]);
  const [, , inUse, any] = operation.responses;
  expect(inUse?.notes?.value).toBe("It is in use.");
  expect(any?.sample?.value).toEqual({ code: 1 });
});

it.each([
  [
    "a header that only answers have",
    "The `Location` header holds the path.",
    ["default - Location"],
  ],
  ["a header with its value", "Answers `201` with `Location: /cups/1`.", ["201 - Location"]],
  ["a header of the answer", "The response has an `X-Count` header.", ["default - X-Count"]],
  [
    "a header beside its error",
    "Answers `503` with a `Retry-After` header.",
    ["503 - Retry-After"],
  ],
  ["a header that is sent", "Send the `X-Trace` header of the answer again.", []],
  ["a header of nothing", "The `X-Count` header holds the number of cups.", []],
])("reads the headers of an answer, if any, in sentences: %s", (_, sentence, expected) => {
  const found = answersOf(operationOf("POST /cups", sentence)).filter((one) => /[A-Z]/.test(one));
  expect(found).toEqual(expected);
});
