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
  ["an object behind a status", "→ `200` `{ items: Buoy[], total: number }`", unread(9)],
  ["an object of an error", "→ `402` not paid: `{ code: string }`", unread(19)],
  ["a status without an object", "→ `402` not paid", []],
  ["names of the body", "Body: any subset of `color`, `depth`.", unread(21)],
  [
    "names of a body with rows",
    "Body: `color`, `depth`.\n\n| Name | Type |\n|---|---|\n| color | string |\n| depth | string |",
    [],
  ],
  ["a header with its value", "Header `If-Match: <etag>` required.", unread(8)],
  ["a header of the answer", "The answer has the header `ETag: <etag>`.", []],
  ["a usual header", "Header `Accept: text/plain` works.", []],
])("reports shapes that nothing reads: %s", (_, below, expected) => {
  expect(told("POST /buoys/{id}", below).filter((one) => one.includes("unread-block"))).toEqual(
    expected,
  );
});
