import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { run } from "../helpers/in-process.js";
import { ask } from "../helpers/ask.js";
import { serveShop } from "../helpers/shop.js";
import { makeProject } from "./trees.js";

it.each([
  ["a parameter before", "/v1/authors/${ID}/books", undefined, "`/v1/books/${ID}`"],
  ["a project by another name", "/v1/projects/${ID}/books", undefined, "`/v1/books/${ID}`"],
  ["another version of a project", "/v2/projects/${PROJECT_ID}/books", undefined, "`/books/${ID}`"],
  ["another base than the configured one", "/v1/books", "/api/v2", "`/api/v2/v1/books/${ID}`"],
])(
  "every command reports %s at the header, and nothing is written",
  async (_, path, basePath, instead) => {
    const folder = makeProject({
      collections: {
        author: basePath === undefined ? "/v1/authors" : `${basePath}/authors`,
        book: path,
      },
      ...(basePath && { basePath }),
    });
    for (const command of [["generate"], ["check", "docs"], ["scaffold", "--to", "handlers"]]) {
      const { code, out, err } = await run(command, folder);
      expect(code).toBe(1);
      const lines = `${out}${err}`.split("\n").filter((line) => line.includes("[unservable-path]"));
      expect(lines).toHaveLength(4);
      expect(lines[2]).toMatch(/^docs\/api-resources\/book\/index\.md:\d+:\d+: error: /);
      expect(lines[2]).toContain(`\`${path}/\${ID}\``);
      expect(lines[2]).toContain(instead);
    }
  },
);

it("reports a path that no server would answer, even if the configuration turns the error off", async () => {
  const folder = makeProject({ collections: { book: "/v1/books", author: "/v1/authors" } });
  const page = join(folder, "docs/api-resources/book/index.md");
  const text = readFileSync(page, "utf8");
  writeFileSync(page, text.replaceAll("${ID}?action=ring", "${ID}/ring"));
  const told = await run(["check", "docs"], folder);
  expect(told.out.match(/\[[\w-]+\]/g)).not.toContain("[unservable-path]");
  const config = join(folder, "stubdown.config.json");
  const { apis } = JSON.parse(readFileSync(config, "utf8")) as { apis: object[] };
  const severity = { "invalid-path": "off", "collection-mismatch": "warning" };
  writeFileSync(config, JSON.stringify({ apis: apis.map((api) => ({ ...api, severity })) }));
  const left = await run(["generate"], folder);
  expect(left.code).toBe(1);
  expect(left.out + left.err).toContain("write `/v1/books/${ID}?action=ring`");
});

it.each(["v1", "/v1/../v2", "//v1", "/v 1"])("a basePath cannot be %j", async (basePath) => {
  const folder = makeProject({ collections: { book: "/v1/books" }, basePath });
  const { code, err } = await run(["generate"], folder);
  expect(code).toBe(2);
  expect(err).toContain("`apis.0.protocol.basePath` cannot be");
});

it("begins links with the prefix that a trusted proxy has taken away", async () => {
  const headers = { "x-forwarded-for": "10.0.0.9", "x-forwarded-prefix": "/rancher/api/" };
  const url = await serveShop({ app: { trustProxy: true } });
  const { json } = await ask(url, "GET /v1", { headers });
  expect(json.links["self"]).toBe(`${url}/rancher/api/v1`);
  expect(json.links["things"]).toBe(`${url}/rancher/api/v1/things`);
  for (const prefix of ["//evil.test", "/a/../b", "/a b", "rancher", '/"', "https://evil.test"]) {
    const odd = { ...headers, "x-forwarded-prefix": prefix };
    const answer = await ask(url, "GET /v1", { headers: odd });
    expect(answer.json.links["self"]).toBe(`${url}/v1`);
  }
  const wary = await serveShop();
  expect((await ask(wary, "GET /v1", { headers })).json.links["self"]).toBe(`${wary}/v1`);
});
