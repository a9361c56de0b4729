import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import { apiOf, readTree } from "../../../generator/read-api.js";

const start = "# Buoys\n\n## List buoys\n\n`GET /buoys`\n\n## Mark a buoy\n\n";

/** Returns the diagnostics of a page whose last request has a text below it, each with its place. */
const told = (request: string, below: string): readonly string[] => {
  const text = `${start}\`${request}\`\n\n${below}\n`;
  const [, found] = apiOf(readTree([{ path: "page.md", text }], { dialect: rest }));
  return found.map(({ code, span }) => `${code} ${span.start.line}:${span.start.column}`);
};

const unread = (column: number): readonly string[] => [`rest/unread-block 11:${column}`];

it.each([
  ["names without marks", "Use page (default 1) and per_page (default 20, max 100).", unread(1)],
  ["a name in code", "Old ones last. It accepts `page` (up to 9).", unread(1)],
  ["a limit of something else", "There is a limit for each query param (defaults to 4).", []],
])("reports parameters with a default or a limit in brackets: %s", (_, below, expected) => {
  expect(told("GET /buoys/marked", below)).toEqual(expected);
});

it.each([
  ["a request with a body", "PUT /buoys/chart", "Content type: `image/jpeg`", unread(1)],
  ["a request without a body", "GET /buoys/chart", "Content-Type: `image/jpeg`", unread(1)],
  ["words for the answer", "GET /buoys/chart", "### Response\n\nContent-Type: `image/jpeg`", []],
  [
    "rows of a body",
    "PUT /buoys/chart",
    "Content-Type: `application/json`\n\n### Body parameters\n\n| Name | Type |\n|---|---|\n| id | string |",
    [],
  ],
])("reports a media type that nothing gives to a body or an answer: %s", (_, ...args) => {
  const [request, below, expected] = args;
  expect(told(request, below)).toEqual(expected);
});

it("reports a sentence about all requests below one request", () => {
  expect(told("GET /buoys/marked", "Red ones. Every call may return 400.")).toEqual(unread(1));
  expect(told("GET /buoys/marked", "The call may return 400.")).toEqual([]);
});
