import { expect, it } from "vitest";

import { accountTree } from "../../../generator/dialects/rest/account.js";
import { checkTree } from "../../../generator/dialects/rest/check/check-tree.js";
import { factsOf, readRest } from "./read-rest.js";

/** Returns the codes of the diagnostics of a page, and the kinds of its unread blocks. */
function faultsOf(text: string): readonly string[] {
  const resolved = readRest([{ path: "page.md", text }]);
  const told = checkTree(resolved);
  const unread = accountTree(resolved, told).flatMap((one) => one.unread);
  return [...told.map(({ code }) => code), ...unread.map(({ kind }) => kind)];
}

const headers = (rows: string): string =>
  `# Lamps\n\n## Add a lamp\n\n\`POST /lamps\`\n\n**Headers**\n\n| Name | Value |\n| --- | --- |\n${rows}\n\n**Body**\n\n| Name | Type | Description |\n| --- | --- | --- |\n| \`label\` | string | What stands on it |\n`;

it("reads a table of headers and their values, and leaves out usual headers such as Authorization", () => {
  const usual = "| Content-Type | `application/json` |\n| Authorization | `Bearer <token>` |";
  expect(faultsOf(headers(usual))).toEqual([]);
  expect(factsOf(headers(usual))).not.toContain("header");
  const own = headers(`${usual}\n| X-Lamp-Key | \`abc\` |`);
  expect(faultsOf(own)).toEqual([]);
  expect(factsOf(own)).toContain("in:POST /lamps#X-Lamp-Key\theader");
  expect(factsOf(own)).toContain("in:POST /lamps#label\tbody");
});

const tag = (path: string, base: string): string =>
  `{% swagger method="get" path="${path}" baseUrl="${base}" summary="List ${path}" %}\n{% endswagger %}\n\n`;

/** Returns the requests and the servers of a page. */
function requestsOf(text: string): readonly string[] {
  const { operations, servers } = readRest([{ path: "page.md", text }]).reading;
  return [...operations.map(({ id }) => id), ...servers.map(({ url }) => url.value)];
}

it("puts the path of a base URL before the path of a tag if other requests begin with the path of the base URL", () => {
  const host = "https://api.lamps.example";
  const one = `# Lamps\n\n${tag("/lamps", `${host}/v1`)}`;
  expect(requestsOf(one)).toEqual(["GET /lamps", `${host}/v1`]);
  const beside = `${one}## List shades\n\n\`GET /v1/shades\`\n`;
  expect(requestsOf(beside)).toEqual(["GET /v1/lamps", "GET /v1/shades", host]);
  const several = `${one}${tag("/v2/shades", host)}`;
  expect(requestsOf(several)).toEqual(["GET /v1/lamps", "GET /v2/shades", host]);
  expect(faultsOf(several)).toEqual([]);
});

it("reads a row without a colored asterisk as optional if another row has one", () => {
  const star = '<mark style="color:red;">\\*</mark>';
  const text = `# Lamps\n\n## Add a lamp\n\n\`POST /lamps\`\n\n**Body**\n\n| Name | Type | Description |\n| --- | --- | --- |\n| label${star} | string | What |\n| \`dim\` | boolean | Whether |\n`;
  expect(factsOf(text)).toContain("required:POST /lamps#label\tyes");
  expect(factsOf(text)).toContain("required:POST /lamps#dim\tno");
});
