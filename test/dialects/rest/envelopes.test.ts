import { expect, it } from "vitest";

import { accountTree } from "../../../generator/dialects/rest/account.js";
import { checkTree } from "../../../generator/dialects/rest/check/check-tree.js";
import { printType } from "../../../generator/dialects/rest/print-type.js";
import { toApi } from "../../../generator/dialects/rest/to-api.js";
import { readRest } from "./read-rest.js";

const type = "\n\n## Order\n\n| Field | Type |\n|---|---|\n| id | integer |\n| kind | string |\n";

/** The members of the first answer with their types, and where text is unread. */
function read(text: string): readonly string[] {
  const page = `# Shop\n\n## Show\n\n\`GET /orders\`\n\n${text}${type}`;
  const resolved = readRest([{ path: "page.md", text: page }]);
  const [response] = toApi(resolved.reading).operations.flatMap(({ responses }) => responses);
  const of = response?.payload?.value.type;
  const members =
    of?.kind === "object"
      ? of.fields.map((field) => `${field.name}: ${printType(field.type.value)}`)
      : [of === undefined ? "nothing" : printType(of)];
  const unread = accountTree(resolved, checkTree(resolved)).flatMap((one) => one.unread);
  return [...members, ...unread.map(({ span }) => `unread ${span.start.line}`)];
}

const sample = (json: string): string => `\n\n\`\`\`json\n${json}\n\`\`\``;
const pages = (json: string): string => `\n\n# Pagination\n\nPages look like this:${sample(json)}`;

it.each([
  [
    "an object inside a member",
    `Returns an [Order](#order).${sample('{"order":{"id":1,"kind":"a"},"ok":true}')}`,
    ["order: Order", "ok: boolean"],
  ],
  [
    "a list inside a member",
    `Returns a list of [Order](#order).${sample('{"data":[{"id":1}],"total":1}')}`,
    ["data: array[Order]", "total: int"],
  ],
  [
    "an object with one of its own kind inside",
    `Returns an [Order](#order).${sample('{"id":1,"kind":"a","old":{"id":2,"kind":"b"}}')}`,
    ["Order"],
  ],
  [
    "one item in place of a list",
    `Returns a list of [Order](#order).${sample('{"id":1,"kind":"a"}')}`,
    ["array[Order]"],
  ],
  [
    "a page of the chapter",
    `Returns a page of [Order](#order).${pages('{"data":[],"next":"b"}')}`,
    ["data: array[Order]", "next: string"],
  ],
  [
    "a list that is no page",
    `Returns a list of [Order](#order).${pages('{"data":[],"next":"b"}')}`,
    ["array[Order]"],
  ],
  [
    "pages that only headers divide",
    "Returns a page of [Order](#order).\n\n# Pagination\n\nSee the header `Link`.",
    ["array[Order]"],
  ],
  ["a page of an unknown form", "Returns a page of [Order](#order).", ["array[Order]", "unread 7"]],
  [
    "pages of two forms",
    `Returns a page of [Order](#order).${pages('{"data":[],"next":"b"}')}${sample('{"items":[]}')}`,
    ["array[Order]", "unread 7"],
  ],
])("reads the envelope of %s", (_name, text, expected) => {
  expect(read(text)).toEqual(expected);
});
