import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import { expect, it, onTestFinished, vi } from "vitest";

import { fetchSchemas } from "../../generator/dialects/schemas/fetch-schemas.js";
import { readRancher } from "../helpers/read-rancher.js";
import { readSources } from "../../generator/source/read-sources.js";
import { run } from "../helpers/in-process.js";
import { temporaryFolder } from "../helpers/tree.js";
import { makeFolder } from "./repository.js";
import { schemasOf } from "./served.js";

type Answer = (request: IncomingMessage, response: ServerResponse, url: string) => void;

/** Starts a server that answers with the given function. It stops at the end of the test. */
async function serve(answer: Answer): Promise<{ url: string; asked: readonly IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answer(request, response, url);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url, asked };
}

const json = (response: ServerResponse, body: unknown): void => {
  response.setHeader("content-type", "application/json");
  response.end(typeof body === "string" ? body : JSON.stringify(body));
};

/** Small pages, which are read fast, for tests that do not depend on the pages. */
const smallDocs = ["--docs", "test/cases/embedded-and-reference/docs"];

interface Schemas {
  readonly data: { id: string; resourceFields: Record<string, object> }[];
}

/** A folder with an API, `disks-v1`, and the schemas of a server that is made from it. */
async function makeDisks(): Promise<{ folder: string; schemas: Schemas }> {
  const folder = makeFolder();
  const [api] = readRancher(await readSources(join(folder, "docs")));
  const { text } = await schemasOf(api, "none");
  return { folder, schemas: JSON.parse(text) as Schemas };
}

it("says that a server matches the docs, with each of its URLs", async () => {
  const { folder, schemas } = await makeDisks();
  const { url, asked } = await serve((request, response, origin) => {
    if (request.url === "/v1/schemas") json(response, schemas);
    else {
      response.statusCode = 404;
      response.setHeader("x-api-schemas", `${origin}/v1/schemas`);
      json(response, { type: "error" });
    }
  });
  for (const path of ["", "/", "/v1", "/v1/", "/v1/schemas", "/v1/schemas/?a=b#c", "/v2"]) {
    expect([path, await run(["check", "live", url + path], { cwd: folder })]).toEqual([
      path,
      {
        code: 0,
        out: `disks-v1: no difference against ${url}/v1/schemas, ${schemas.data.length} types\n`,
        err: "",
      },
    ]);
  }
  expect(new Set(asked.map(({ method }) => method))).toEqual(new Set(["GET"]));
  expect(asked.every(({ headers }) => headers.authorization === undefined)).toBe(true);
});

it("reports each difference at its place in the docs, and a type without a page at its schema", async () => {
  const { folder, schemas } = await makeDisks();
  const disk = schemas.data.find(({ id }) => id === "disk");
  Object.assign(disk?.resourceFields["sizes"] ?? {}, { type: "map[string]" });
  Object.assign(disk?.resourceFields ?? {}, {
    "\u001b[31mred\u009b": {},
    __proto__x: { type: "int" },
  });
  schemas.data.push({ id: "tape", resourceFields: {} });
  const file = join(folder, "schemas.json");
  writeFileSync(file, JSON.stringify(schemas, undefined, 1));
  const { code, out, err } = await run(["check", "live", "schemas.json"], { cwd: folder });
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(out.split("\n")).toEqual([
    expect.stringMatching(
      /^schemas\.json:\d+:\d+: error: The schema of `disk\. \[31mred ` has an unusable name of a field, and needs a name .*\[readability\/lost\]$/,
    ),
    expect.stringMatching(
      /^docs\/api-resources\/disk\/index\.md:5:4: warning: The server has a field `disk\.__proto__x` \(`int`\), which the docs do not describe \[field-presence\/added\]$/,
    ),
    "docs/api-resources/disk/index.md:22:9: error: `disk.sizes` is `map[string]` on the server, and `map[int]` in the docs [field-type/changed]",
    expect.stringMatching(
      /^schemas\.json:\d+:\d+: warning: The server has a type `tape`, which has no page \[type-presence\/added\]$/,
    ),
    expect.stringMatching(/^disks-v1: 2 errors, 2 warnings against schemas\.json, \d+ types$/),
    "",
  ]);
  const pretty = await run(["check", "live", "schemas.json"], { cwd: folder, isPretty: true });
  expect(pretty.out).toContain("sizes | map[int]");
  expect(pretty.out.replace(/\u001B\[\d+m/g, "")).not.toMatch(
    /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/,
  );
  const asJson = await run(["check", "live", file, "--format", "json"], { cwd: folder });
  expect(asJson.out).toContain("red\\u009b");
  expect(asJson.out).not.toContain("\u009B");
  const { findings } = JSON.parse(asJson.out) as {
    findings: { rule: string; change?: { before?: string; after?: string } }[];
  };
  expect(findings.map(({ rule, change }) => [rule, change?.before, change?.after])).toContainEqual([
    "field-type/changed",
    "map[string]",
    "map[int]",
  ]);
});

it("exits 0 if the server only has more than the docs", async () => {
  const { folder, schemas } = await makeDisks();
  schemas.data.push({ id: "tape", resourceFields: {} });
  writeFileSync(join(folder, "more.json"), JSON.stringify(schemas));
  const { code, out } = await run(["check", "live", "more.json"], { cwd: folder });
  expect({ code, out }).toMatchObject({
    code: 0,
    out: expect.stringMatching(/ 1 warning against/) as string,
  });
});

it("sends the keys of the environment only to the server that it names", async () => {
  const { folder, schemas } = await makeDisks();
  const { url, asked } = await serve((request, response) => {
    const { authorization } = request.headers;
    if (authorization === `Basic ${Buffer.from("ak:sk").toString("base64")}`)
      json(response, schemas);
    else {
      response.statusCode = 401;
      json(response, {});
    }
  });
  const refused = await run(["check", "live", url], { cwd: folder });
  expect(refused).toEqual({
    code: 2,
    out: "",
    err: `stubdown: ${url}/v1/schemas answers with status 401; put keys into DISKS_ACCESS_KEY and DISKS_SECRET_KEY\n`,
  });
  vi.stubEnv("DISKS_ACCESS_KEY", "ak");
  vi.stubEnv("DISKS_SECRET_KEY", "sk");
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  expect((await run(["check", "live", url], { cwd: folder })).code).toBe(0);
  vi.stubEnv("DISKS_URL", "http://elsewhere.test/v1");
  const { code, err } = await run(["check", "live", url], { cwd: folder });
  expect(code).toBe(2);
  expect(err).toMatch(/those that are set are for the server in DISKS_URL/);
  expect(asked.at(-1)?.headers.authorization).toBeUndefined();
  const given = url.replace("//", "//ak:wrong@");
  const wrong = await run(["check", "live", given], { cwd: folder });
  expect(wrong).toMatchObject({
    code: 2,
    err: expect.stringMatching(/put other keys into/) as string,
  });
  expect(wrong.err).not.toContain("wrong@");
});

it("never leaves the given origin, with or without keys", async () => {
  const { folder, schemas } = await makeDisks();
  const other = await serve((_, response) => {
    json(response, schemas);
  });
  vi.stubEnv("DISKS_ACCESS_KEY", "ak");
  vi.stubEnv("DISKS_SECRET_KEY", "sk");
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const answers: Readonly<Record<string, Answer>> = {
    "redirects (302) to": (_, response) => {
      response.writeHead(302, { location: `${other.url}/v1/schemas` }).end();
    },
    "answers with status 404 instead of schemas; if the server has an OpenAPI document, give": (
      _,
      response,
    ) => {
      response.writeHead(404, { "x-api-schemas": `${other.url}/v1/schemas` }).end("{}");
    },
    "which is on another server or was read before": (_, response) => {
      json(response, { ...schemas, pagination: { next: `${other.url}/v1/schemas?page=2` } });
    },
  };
  for (const [message, answer] of Object.entries(answers)) {
    const { url } = await serve(answer);
    const { code, err } = await run(["check", "live", url], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain(message);
  }
  expect(other.asked).toEqual([]);
});

it("reads all pages of the list, and follows redirects of the server itself", async () => {
  const { folder, schemas } = await makeDisks();
  const [first, ...rest] = schemas.data;
  const { url } = await serve((request, response, origin) => {
    if (request.url === "/v1/schemas") response.writeHead(301, { location: "/all" }).end();
    else if (request.url === "/all") {
      json(response, {
        data: [first],
        pagination: { next: `${origin}/all?marker=2`, partial: true },
      });
    } else json(response, { data: rest, pagination: { next: null, partial: false } });
  });
  const { code, out } = await run(["check", "live", url], { cwd: folder });
  expect({ code, out }).toEqual({
    code: 0,
    out: `disks-v1: no difference against ${url}/all, ${schemas.data.length} types\n`,
  });
});

const answer =
  (body: string, type = "application/json", status = 200): Answer =>
  (_, response) => {
    response.writeHead(status, { "content-type": type }).end(body);
  };

it.each<[name: string, answer: Answer, message: RegExp]>([
  [
    "HTML",
    answer("<!DOCTYPE html><h1>hi</h1>", "text/html"),
    /answers with HTML \(status 200\) instead of JSON/,
  ],
  ["text", answer("hi"), /answers with text that is not JSON \(status 200\)/],
  ["nothing", answer(""), /answers with text that is not JSON/],
  ["an error", answer("{}", "application/json", 500), /answers with status 500 instead of schemas/],
  ["no access", answer("{}", "application/json", 403), /answers with status 403; put keys into/],
  ["another object", answer("{}"), /has no schemas: it has no list of schemas, `data`/],
  ["null", answer("null"), /it has no list of schemas/],
  ["an empty list", answer('{"data":[]}'), /none of what it lists is a schema/],
  ["a list of numbers", answer('{"data":[1,null,[]]}'), /none of what it lists is a schema/],
  [
    "a deep answer",
    answer(`{"data":${"[".repeat(9000)}${"]".repeat(9000)}}`),
    /nest more than 60 deep/,
  ],
  [
    "a long text",
    answer(JSON.stringify({ data: [{ id: "x".repeat(20_000_000) }] })),
    /none of what/,
  ],
  [
    "half a list",
    answer('{"data":[],"pagination":{"partial":true}}'),
    /has a part of the schemas and no URL of the next part/,
  ],
  [
    "the same page again",
    (_, response, url) => {
      json(response, { data: [], pagination: { next: `${url}/v1/schemas` } });
    },
    /which is on another server or was read before/,
  ],
  [
    "pages without end",
    (request, response, url) => {
      const page = Number(request.url?.split("=")[1] ?? 1);
      json(response, { data: [], pagination: { next: `${url}/v1/schemas?page=${page + 1}` } });
    },
    /has more than 100 pages of schemas/,
  ],
  [
    "redirects in a ring",
    (_, response) => response.writeHead(302, { location: "/v1/schemas" }).end(),
    /redirects \(302\)/,
  ],
  [
    "half an answer",
    (_, response) => response.writeHead(200).write("{", () => response.destroy()),
    /cannot be reached: /,
  ],
  [
    "an endless answer",
    (_, response) => {
      const more = (): void => {
        if (!response.destroyed) response.write(" ".repeat(2 ** 20), more);
      };
      more();
    },
    /more than 32 MiB/,
  ],
])("exits 2 where the server answers %s", async (_, given, message) => {
  const { url } = await serve(given);
  const { code, out, err } = await run(["check", "live", url, ...smallDocs]);
  expect(err).toMatch(message);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
  expect({ code, out }).toEqual({ code: 2, out: "" });
});

it.each([
  ["http://127.0.0.1:9", /cannot be reached: /],
  ["http://127.0.0.1:1/v1", /cannot be reached: /],
  ["http://nowhere.invalid", /cannot be reached: /],
  ["http://a%zz:b@127.0.0.1:9/", /^stubdown: http:\/\/127\.0\.0\.1:9\/v1\/schemas cannot/],
  ["http://", /`http:\/\/` is not a URL; write one such as/],
  ["http://me:se/cret@host", /^stubdown: `host` is not a URL; write one such as/],
  ["localhost:8080", /There is no file localhost:8080; write a URL such as http:\/\/host:8080/],
])("exits 2 for %s", async (url, message) => {
  const { code, out, err } = await run(["check", "live", url, ...smallDocs]);
  expect(err).toMatch(message);
  expect({ code, out }).toEqual({ code: 2, out: "" });
});

it("ends after a timeout", async () => {
  const { url } = await serve(() => undefined);
  const options = { keys: undefined, keyHint: "", basePath: "/v1", timeout: 50 };
  await expect(fetchSchemas(new URL(url), options)).rejects.toThrow(/does not answer in time/);
});

it("requires a URL, and `--api` if there are several APIs", async () => {
  const folder = temporaryFolder();
  const apis = ["a", "b"].map((name) => ({ name, docs: "docs", out: `out/${name}` }));
  mkdirSync(join(folder, "docs"));
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify({ apis }));
  expect(await run(["check", "live"])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/`check live` needs URL: the server/) as string,
  });
  expect(await run(["check", "live", "a", "b"])).toMatchObject({ code: 2 });
  expect(await run(["check", "docs", "a"])).toMatchObject({ code: 2 });
  const several = await run(["check", "live", "http://127.0.0.1:9"], { cwd: folder });
  expect(several).toMatchObject({
    code: 2,
    err: expect.stringMatching(/choose one with --api NAME/) as string,
  });
});
