import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import { readTree } from "../../../generator/read-api.js";
import { factsOf } from "./read-rest.js";

const page = (words: string): string =>
  `# Crates\n\n## List crates\n\n\`GET /crates\`\n\n${words}\n`;

const headersOf = (words: string): readonly string[] =>
  [...factsOf(page(words)).matchAll(/^in:GET \/crates#(.*)\theader$/gm)].map(
    ([, name = ""]) => name,
  );

it.each([
  "HTTP request headers:\n\n- `Authorization: Bearer <token>`\n- `X-Shop: <shop>`\n- `X-Trace: 12`, for support",
  "### HTTP request headers\n\n- `X-Shop` - the shop\n- `X-Trace` - a number for support",
  "**Headers**\n\n- X-Shop: the shop\n- X-Trace: a number for support",
])("reads the headers of a request from lines: %s", (words) => {
  expect(headersOf(words)).toEqual(["X-Shop", "X-Trace"]);
  const { diagnostics } = readTree([{ path: "page.md", text: page(words) }], { dialect: rest });
  expect(diagnostics.map(({ code }) => code)).not.toContain("rest/unread-block");
});

it.each([
  "### Response headers\n\n- `X-Rate: 12`",
  "### Response headers\n\n```\nX-Rate: 12\n```",
  "### Request headers\n\n```\nAuthorization: Bearer <token>\n```",
  "### Example\n\n#### Request headers\n\n```\nX-Shop: 12\n```",
  "### Example\n\n```\nX-Shop: 12\n```",
])("reads no headers of the request from other lines: %s", (words) => {
  expect(headersOf(words)).toEqual([]);
});
