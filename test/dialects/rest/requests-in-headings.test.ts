import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import { readTree } from "../../../generator/read-api.js";

/** A page with one request and a further heading. */
const page = (heading: string): string =>
  `# Kites\n\n## GET /kites\n\nAll kites.\n\n## ${heading}\n\n| Name | Type |\n| ---- | ---- |\n| room | string |\n`;

const unread = (heading: string): readonly number[] =>
  readTree([{ path: "kites.md", text: page(heading) }], { dialect: rest })
    .diagnostics.filter(({ code }) => code === "rest/unread-request")
    .map(({ span }) => span.start.line);

it.each([
  "GET /strings Lists all strings",
  "`GET /strings` Lists all strings",
  "3. POST /strings adds one",
])("reports a request with plain words behind it: %s", (heading) => {
  expect(unread(heading)).toEqual([7]);
});

it.each([
  "GET /kites answers 404",
  "GET /strings",
  "GET /strings `public`",
  "Why GET /strings fails",
])("reports neither a request that is read nor a sentence about one: %s", (heading) => {
  expect(unread(heading)).toEqual([]);
});
