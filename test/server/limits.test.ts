// Limits on requests, encodings of bodies, and answers about paths.

import { once } from "node:events";
import { connect } from "node:net";

import { expect, it } from "vitest";

import { acceptKeys } from "../../templates/runtime/server/core/auth.js";
import { ask, type Answer } from "../helpers/ask.js";
import { serveShop } from "../helpers/shop.js";

const codeOf = ({ status, json }: Answer): unknown => [status, json["code"]];

it.each(["iso-8859-1", "utf-16", '"ISO-8859-15"', "windows-1252"])(
  "refuses JSON in the charset %s",
  async (charset) => {
    const url = await serveShop();
    for (const type of ["application/json", "application/vnd.api+json", "text/plain"]) {
      const headers = { "content-type": `${type}; charset=${charset}` };
      const body = Buffer.from('{"name":"\u00e9"}', "latin1");
      const answer = await ask(url, "POST /v1/things", { headers, body });
      expect(codeOf(answer)).toEqual([415, "UnsupportedMediaType"]);
    }
  },
);

it.each(["utf-8", "UTF8", '"utf-8"', "us-ascii"])("takes JSON in the charset %s", async (name) => {
  const headers = { "content-type": `application/json;charset=${name}` };
  const answer = await ask(await serveShop(), "POST /v1/things", { headers, body: { name: "a" } });
  expect(answer.status).toBe(201);
});

it("refuses bytes that are no UTF-8, and stores nothing", async () => {
  const url = await serveShop();
  const json = Buffer.from('{"name":"caf\u00e9"}', "latin1");
  expect(codeOf(await ask(url, "POST /v1/things", { body: json }))).toEqual([
    400,
    "InvalidBodyContent",
  ]);
  const form = { "content-type": "application/x-www-form-urlencoded" };
  for (const body of ["name=caf%E9", "%ff=1&name=a", Buffer.from("name=caf\u00e9", "latin1")]) {
    const answer = await ask(url, "POST /v1/things", { headers: form, body });
    expect(codeOf(answer)).toEqual([400, "InvalidBodyContent"]);
  }
  const parts = { "content-type": "multipart/form-data; boundary=x" };
  const part = '--x\r\ncontent-disposition: form-data; name="name"\r\n\r\ncaf\u00e9\r\n--x--\r\n';
  const body = Buffer.from(part, "latin1");
  const answer = await ask(url, "POST /v1/things", { headers: parts, body });
  expect(codeOf(answer)).toEqual([400, "InvalidBodyContent"]);
  expect((await ask(url, "GET /v1/things")).json.data).toEqual([]);
});

it.each([
  ['{"name":12345678901234567891}', "name", "/name"],
  ['{"name":"a","ownerId":9007199254740993}', "ownerId", "/ownerId"],
  ['{"name":"a","data":{"x":[0,9007199254740993]}}', "x", "/data/x/1"],
  ['{"name":"a","unheard":9007199254740993}', "unheard", "/unheard"],
])("refuses %s, an integer that would lose digits", async (body, fieldName, path) => {
  const { status, json } = await ask(await serveShop(), "POST /v1/things", { body });
  expect([status, json]).toMatchObject([
    422,
    { code: "InvalidFormat", fieldName, errors: [{ code: "InvalidFormat", fieldName, path }] },
  ]);
});

it.each(["name=%ff", "name=a&%E9=1", "_method=get&name=%C3%28"])(
  "refuses the query %s, whose bytes are no UTF-8",
  async (query) => {
    const url = await serveShop();
    expect(codeOf(await ask(url, `GET /v1/things?${query}`))).toEqual([400, "BadRequest"]);
    expect((await ask(url, "GET /v1/things?name_like=50%&code=%zz")).status).toBe(200);
  },
);

it("accepts the replacement character U+FFFD if a client sends it", async () => {
  const url = await serveShop();
  const form = { "content-type": "application/x-www-form-urlencoded" };
  for (const body of ["name=%EF%BF%BD", "name=\uFFFD"]) {
    const { json } = await ask(url, "POST /v1/things", { headers: form, body });
    expect(json["name"]).toBe("\uFFFD");
  }
});

it("starts one request of a connection at a time, and answers them in order", async () => {
  const waiting: ((row: object) => void)[] = [];
  const started: string[] = [];
  const get = (id: string): Promise<object> => {
    started.push(id);
    return new Promise((resolve) => waiting.push(resolve));
  };
  const url = await serveShop({ handlers: { things: { get } } });
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  let received = "";
  socket.on("data", (chunk: Buffer) => (received += chunk.toString()));
  const line = (id: number): string => `GET /v1/things/${id} HTTP/1.1\r\nHost: a\r\n\r\n`;
  socket.write(Array.from({ length: 50 }, (_, id) => line(id)).join(""));
  for (let id = 0; id < 50; id++) {
    await expect.poll(() => waiting.length, { interval: 1 }).toBe(1);
    // Another connection is answered. In the meantime, the first one could start too many requests.
    expect((await ask(url, "GET /v1/owners")).status).toBe(200);
    expect(started).toHaveLength(id + 1);
    waiting.pop()?.({ id: String(id), name: "a" });
  }
  await expect.poll(() => received.match(/"id":"\d+"/g)?.length).toBe(50);
  expect(received.match(/"id":"(\d+)"/g)).toEqual(started.map((id) => `"id":"${id}"`));
  socket.destroy();
});

it.each([
  ["text behind it that is no request", "garbage", 2],
  [
    "a second request behind it whose head is broken",
    "POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n",
    2,
  ],
  ["whole chunks, and text behind them that is no request", "0\r\n\r\ngarbage", 2],
  ["a broken chunk", "zz\r\n", 1],
])(
  "answers 201 to a POST that was carried out, and no 201 to another: %s",
  async (_what, rest, answers) => {
    const things: object[] = [];
    const create = async (body: object): Promise<object> => {
      await new Promise((resolve) => setImmediate(resolve));
      things.push(body);
      return { id: "1", ...body };
    };
    const url = await serveShop({ handlers: { things: { create } } });
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    let received = "";
    socket.on("data", (chunk: Buffer) => (received += chunk.toString()));
    const body = '{"name":"a"}';
    const isChunked = /^(?:0|zz)\r/.test(rest);
    const head = isChunked ? "Transfer-Encoding: chunked" : `Content-Length: ${body.length}`;
    const sent = isChunked ? `c\r\n${body}\r\n` : body;
    socket.write(`POST /v1/things HTTP/1.1\r\nHost: a\r\n${head}\r\n\r\n${sent}${rest}`);
    await once(socket, "close");
    const statuses = received.match(/(?<=HTTP\/1\.1 )\d+/g);
    expect(statuses).toEqual(answers === 2 ? ["201", "400"] : ["400"]);
    expect(things).toHaveLength(answers - 1);
  },
);

it("shortens pages whose rows are too large, and loses no row", async () => {
  const url = await serveShop({ server: { maxAnswerSize: 100_000 } });
  const code = "x".repeat(30_000);
  for (let count = 0; count < 5; count++) {
    await ask(url, "POST /v1/things", { body: { name: `${count}`, label: code + String(count) } });
  }
  const names: unknown[] = [];
  const lengths: number[] = [];
  for (let at: string | null = `${url}/v1/things?limit=1000`; at !== null;) {
    const { json, text }: Answer = await ask(url, `GET ${at.slice(url.length)}`);
    names.push(...json.data.map(({ name }) => name));
    lengths.push(text.length);
    const page = json["pagination"] as { next: string | null; partial: boolean };
    expect(page.partial).toBe(page.next !== null);
    at = page.next;
  }
  expect(names).toEqual(["0", "1", "2", "3", "4"]);
  expect(Math.max(...lengths)).toBeLessThan(110_000);
});

it("answers a single row that is too large, but not its included rows", async () => {
  const url = await serveShop({ server: { maxAnswerSize: 10_000 } });
  await ask(url, "POST /v1/owners", { body: { name: "o" } });
  for (const name of ["a", "b"]) {
    await ask(url, "POST /v1/things", {
      body: { name, ownerId: "1o1", label: name.repeat(20_000) },
    });
  }
  expect((await ask(url, "GET /v1/things?limit=10")).json.data).toHaveLength(1);
  expect((await ask(url, "GET /v1/things/1t2")).status).toBe(200);
  for (const path of ["/v1/owners/1o1", "/v1/owners"]) {
    const { status, json } = await ask(url, `GET ${path}?include=things`);
    expect([status, json["fieldName"]]).toEqual([422, "include"]);
  }
});

it("answers 500 where a handler ignores the limit of a page that is too large", async () => {
  const data = ["a", "b"].map((id) => ({ id, name: id.repeat(20_000) }));
  const handlers = { things: { list: () => ({ data, next: null }) } };
  const url = await serveShop({ handlers, server: { maxAnswerSize: 10_000 } });
  expect(codeOf(await ask(url, "GET /v1/things"))).toEqual([500, "ServerError"]);
});

it.each([
  ["PUT /v1/things", "GET, HEAD, POST, OPTIONS"],
  ["PATCH /v1/things/1t1", "GET, HEAD, POST, PUT, DELETE, OPTIONS"],
  ["PROPFIND /V1//owners/", "GET, HEAD, POST, OPTIONS"],
  ["GET /v1/crates", "POST, OPTIONS"],
  ["PUT /v1/things/1t1/owner", "GET, HEAD, OPTIONS"],
  ["POST /v1/projects/1p1/schemas", "GET, HEAD, OPTIONS"],
  ["DELETE /", "GET, HEAD, OPTIONS"],
])("states the allowed methods in a 405 to %s", async (line, allowed) => {
  const url = await serveShop();
  await ask(url, "POST /v1/things", { body: { name: "a" } });
  const answer = await ask(url, line);
  expect([answer.status, answer.headers.allow]).toEqual([405, allowed]);
});

it("states the allowed methods in the answer to OPTIONS, also without keys", async () => {
  const url = await serveShop({ server: { authenticate: acceptKeys("a", "b") } });
  const known = await ask(url, "OPTIONS /v1/things");
  expect([known.status, known.headers.allow]).toEqual([204, "GET, HEAD, POST, OPTIONS"]);
  expect((await ask(url, "OPTIONS /v1/nothing")).status).toBe(404);
});

it("shows the versions to a client without keys, and nothing else", async () => {
  const url = await serveShop({ server: { authenticate: acceptKeys("a", "b") } });
  const { status, json } = await ask(url, "GET /");
  expect([status, json["resourceType"]]).toEqual([200, "apiVersion"]);
  expect((await ask(url, "HEAD /")).status).toBe(200);
  for (const line of ["GET /v1", "GET /v1/schemas", "POST /", "GET /else"]) {
    expect((await ask(url, line)).status).toBe(401);
  }
});

it("finds paths in any letter case, and keeps that of ids", async () => {
  const handlers = { things: { get: (id: string) => ({ id, name: "a" }) } };
  const url = await serveShop({ handlers });
  for (const path of ["/V1/THINGS/aB", "/v1/Projects/1P5/Things/aB"]) {
    const { status, json } = await ask(url, `GET ${path}`);
    expect([status, json.id]).toEqual([200, "aB"]);
  }
  const { json } = await ask(url, "GET /V1/PROJECTS/1P5/Things/aB");
  expect(json.links["self"]).toBe(`${url}/v1/projects/1P5/things/aB`);
});

it("allows private caching with revalidation", async () => {
  const url = await serveShop();
  const { headers } = await ask(url, "GET /v1/things");
  expect(headers["cache-control"]).toBe("private, no-cache");
  const again = await ask(url, "GET /v1/things", { headers: { "if-none-match": headers.etag } });
  expect([again.status, again.headers["cache-control"]]).toEqual([304, "private, no-cache"]);
  expect((await ask(url, "GET /v1/nothing")).headers["cache-control"]).toBe("no-store");
});

it.each([
  // Backtracking takes time proportional to the length of the text times the length of the pattern.
  ["a long pattern", 1_000_000, Array<string>(8).fill(`%${"a".repeat(254)}b`), 3],
  // The time of a regular expression grows exponentially with the number of `%`.
  ["a pattern of many signs of percent", 400, ["%a%a%a%ab"], 1],
])("does not let %s delay other requests", async (_what, length, patterns, seconds) => {
  const row = { id: "1", name: "a".repeat(length) };
  const url = await serveShop({ handlers: { things: { list: () => [row] } } });
  const start = process.cpuUsage();
  const query = patterns.map((pattern) => `name_notlike=${encodeURIComponent(pattern)}`).join("&");
  const answer = await ask(url, `GET /v1/things?${query}`);
  expect([answer.status, answer.json.data.length]).toEqual([200, 1]);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(seconds);
});
