// Requests of a hostile client or proxy: none of them may block the server, keep it busy, or be misread.
import { once } from "node:events";
import { connect, type AddressInfo } from "node:net";
import { crc32 } from "node:zlib";

import * as bookshop from "@bookshop/server";
import * as rancher from "@rancher-v1/server";
import { fastify, type FastifyInstance } from "fastify";
import { expect, it, onTestFinished } from "vitest";

import { ask } from "../helpers/ask.js";
import { serveShop } from "../helpers/shop.js";

it("refuses many filters `_like` in one query, because each of them takes time", async () => {
  const url = await serveShop();
  const query = (count: number): string => Array(count).fill("name_like=%25a%25").join("&");
  expect((await ask(url, `GET /v1/things?${query(8)}`)).status).toBe(200);
  const { status, json } = await ask(url, `GET /v1/things?${query(9)}&name_ne=a`);
  expect([status, json["code"], json["fieldName"]]).toEqual([422, "MaxLimitExceeded", "name"]);
});

it("stops a search that takes too long in total", async () => {
  const rows = Array.from({ length: 20 }, (_, id) => ({
    id: `${id}`,
    name: "a".repeat(1_000_000),
  }));
  const url = await serveShop({ handlers: { things: { list: () => rows } } });
  const pattern = encodeURIComponent(`${"%a".repeat(127)}%b`);
  const query = (count: number): string => Array(count).fill(`name_notlike=${pattern}`).join("&");
  const start = process.cpuUsage();
  const { status, json } = await ask(url, `GET /v1/things?${query(8)}&limit=1`);
  expect([status, json["code"]]).toEqual([422, "MaxLimitExceeded"]);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(2);
  expect((await ask(url, "GET /v1/things?name_like=%25b%25&limit=1")).status).toBe(200);
});

it.each(["asc", "desc"])("gives the next page of long texts (%s) a short URL", async (order) => {
  const url = await serveShop();
  const long = "d".repeat(13_000);
  for (const end of ["2", "0", "1", "0"])
    await ask(url, "POST /v1/things", { body: { name: long + end } });
  const seen: string[] = [];
  let next: unknown = `${url}/v1/things?limit=1&sort=name&order=${order}`;
  while (typeof next === "string" && seen.length < 9) {
    expect(next.length).toBeLessThan(1000);
    const { json } = await ask(url, `GET ${next.slice(url.length)}`);
    seen.push(...json.data.map(({ id }) => id));
    next = (json["pagination"] as { next?: unknown }).next;
  }
  const ids = ["1t2", "1t4", "1t3", "1t1"];
  expect(seen).toEqual(order === "asc" ? ids : ids.reverse());
});

it.each(["asc", "desc"])(
  "skips no row (%s) if the last row of a page was deleted",
  async (order) => {
    const long = "d".repeat(300);
    const all = ["a", `${long}0`, `${long}1`, `${long}2`, "z"].map((name, at) => ({
      id: `${at}`,
      name,
    }));
    let rows = all;
    const url = await serveShop({ handlers: { things: { list: () => rows } } });
    const { json } = await ask(url, `GET /v1/things?limit=3&sort=name&order=${order}`);
    rows = all.filter(({ id }) => id !== json.data[2]?.id);
    const { next } = json["pagination"] as { next: string };
    const page = await ask(url, `GET ${next.slice(url.length)}`);
    const left = order === "asc" ? ["3", "4"] : ["1", "0"];
    expect(page.json.data.map(({ id }) => id)).toEqual(expect.arrayContaining(left));
    expect(page.json.data.map(({ id }) => id)).not.toContain(json.data[0]?.id);
  },
);

it("gives a changed row another ETag, even if its checksum is the same", async () => {
  // Both have the CRC32 4ddb0c25.
  const [one, other] = ["plumless", "buckeroo"];
  let name = one;
  const url = await serveShop({ handlers: { things: { get: () => ({ id: "1", name }) } } });
  const { headers, text } = await ask(url, "GET /v1/things/1");
  name = other;
  const changed = await ask(url, "GET /v1/things/1", {
    headers: { "if-none-match": headers.etag },
  });
  expect(crc32(changed.text)).toBe(crc32(text));
  expect([changed.status, changed.json["name"]]).toEqual([200, other]);
});

it.each(["gzip", "br", "x"])(
  "refuses a body in the encoding %s, and stores nothing",
  async (name) => {
    const url = await serveShop();
    const body = { name: "a" };
    const headers = { "content-type": "application/json", "content-encoding": name };
    const { status, json } = await ask(url, "POST /v1/things", { headers, body });
    expect([status, json["code"]]).toEqual([415, "UnsupportedMediaType"]);
    expect((await ask(url, "GET /v1/things")).json.data).toEqual([]);
    const plain = { ...headers, "content-encoding": "Identity" };
    expect((await ask(url, "POST /v1/things", { headers: plain, body })).status).toBe(201);
  },
);

// Each of these would take seconds if the server went on reading after the refusal.
const part = '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n\r\n';
it.each([
  ["application/x-www-form-urlencoded", "a=&".repeat(349_000)],
  ["application/x-www-form-urlencoded", `${"&".repeat(500_000)}${"a=&".repeat(180_000)}`],
  ["multipart/form-data; boundary=x", part.repeat(1_000_000 / part.length)],
])(
  "refuses a megabyte of tiny fields in a form of the type %s, and within three seconds",
  async (type, body) => {
    const url = await serveShop();
    const start = process.cpuUsage();
    const { status, json } = await ask(url, "POST /v1/things", {
      headers: { "content-type": type },
      body,
    });
    expect([status, json["code"]]).toEqual([413, "RequestTooLarge"]);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(3);
  },
);

it.each(["/v1/things", "/v1/things/1t1", "/v1/nothing", "/"])(
  "refuses a query of more than 1000 parameters at %s",
  async (path) => {
    const url = await serveShop();
    const { status, json } = await ask(url, `GET ${path}?${"a&".repeat(1000)}a`);
    expect([status, json["code"]]).toEqual([400, "BadRequest"]);
  },
);

it("looks up a path of many segments without joining all its prefixes", async () => {
  const url = await serveShop();
  const start = process.cpuUsage();
  for (const path of ["/v1/projects/1a1", "/v1"]) {
    expect((await ask(url, `GET ${path}${"/a".repeat(7000)}`)).status).toBe(404);
  }
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(3);
});

it("refuses a number that is not finite, and stores nothing", async () => {
  const url = await serveShop();
  for (const body of ['{"name":"a","size":1e400}', '{"name":"a","data":{"x":[-1e400]}}']) {
    const { status, json } = await ask(url, "POST /v1/things", { body });
    expect([status, json["code"]]).toEqual([400, "InvalidBodyContent"]);
  }
  expect((await ask(url, "GET /v1/things")).json.data).toEqual([]);
});

it("refuses a number that would become 0, or lose digits in a form, and stores nothing", async () => {
  const url = await serveShop();
  for (const body of ['{"name":"a","size":1e-400}', '{"name":"a","data":{"x":[-0.5E-0999]}}']) {
    const { status, json } = await ask(url, "POST /v1/things", { body });
    expect([status, json["code"]]).toEqual([422, "InvalidFormat"]);
  }
  for (const size of ["1e-400", "9007199254740993"]) {
    const body = `name=a&size=${size}`;
    const { status, json } = await ask(url, "POST /v1/things", { body, headers: form });
    expect([status, json["code"], json["fieldName"]]).toEqual([422, "InvalidFormat", "size"]);
  }
  expect((await ask(url, "GET /v1/things")).json.data).toEqual([]);
  const { status } = await ask(url, "POST /v1/things", {
    body: '{"name":"e-400","data":{"x":[0e-400,0.0,1e-300]}}',
  });
  expect(status).toBe(201);
});

const origin = "http://evil.test";
const form = { "content-type": "application/x-www-form-urlencoded" };
const basic = `Basic ${btoa("ak:sk")}`;

it.each([
  ["JSON as a text", "/v1/things", { "content-type": "text/plain" }, '{"name":"b"}'],
  ["JSON without a type", "/v1/things", {}, '{"name":"b"}'],
  ["a form", "/v1/things", form, "name=b"],
  ["another method", "/v1/things/1t1?_method=PUT", {}, '{"name":"b"}'],
  ["another method without a body", "/v1/things/1t1?_method=DELETE", {}, undefined],
  ["another method in escapes", "/v1/things/1t1?x=_method&%5Fmethod=DELETE", form, "name=b"],
  ["another method all in escapes", "/v1/things/1t1?%5f%6dethod=%50UT", form, "name=b"],
  ["an action without a body", "/v1/things/1t1?action=ring", { authorization: basic }, undefined],
])("refuses %s of a page of another origin", async (_what, path, headers, body) => {
  const url = await serveShop();
  await ask(url, "POST /v1/things", { body: { name: "a" } });
  const before = (await ask(url, "GET /v1/things/1t1")).text;
  const { status, json } = await ask(url, `POST ${path}`, {
    headers: { origin, ...headers },
    body,
  });
  expect([status, json["code"]]).toEqual([415, "UnsupportedMediaType"]);
  expect((await ask(url, "GET /v1/things")).json.data).toHaveLength(1);
  expect((await ask(url, "GET /v1/things/1t1")).text).toBe(before);
  const own = { headers: { ...headers, origin: url }, body };
  expect((await ask(url, `POST ${path}`, own)).status).toBeLessThan(300);
  // The request before this one may have removed the row, so any status but 415 is right.
  expect((await ask(url, `POST ${path}`, { headers, body })).status).not.toBe(415);
});

it("accepts JSON of another origin, and requests of a script with a token", async () => {
  const url = await serveShop();
  const headers = { origin, "content-type": "application/json" };
  const { status } = await ask(url, "POST /v1/things", { headers, body: { name: "a" } });
  expect(status).toBe(201);
  const ring = "POST /v1/things/1t1?action=ring";
  expect((await ask(url, ring, { headers })).status).toBe(202);
  const byToken = { origin, authorization: "Bearer t" };
  expect((await ask(url, ring, { headers: byToken })).status).toBe(202);
});

it.each(["HEAD", "GET", "POST", "OPTIONS", "QUERY", "CONNECT", "", "%0d%0aX"])(
  "refuses a POST with the method override %j, and answers it as POST",
  async (name) => {
    const url = await serveShop();
    const path = `POST /v1/things?%5Fmethod=${name}`;
    const { status, json } = await ask(url, path, { body: { name: "a" } });
    // A HEAD would have no body, and its sender would read the next answer as one.
    expect([status, json["code"]]).toEqual([405, "Method not allowed"]);
    expect((await ask(url, "GET /v1/things")).json.data).toEqual([]);
  },
);

it("reads no `_method` from a path without a query", async () => {
  const url = await serveShop();
  await ask(url, "POST /v1/things", { body: { name: "a" } });
  const { status } = await ask(url, "POST /v1/things/1t1&_method=DELETE");
  expect(status).toBe(404);
  expect((await ask(url, "POST /v1/things/&_method=HEAD")).json["status"]).toBe(404);
});

it.each([
  [
    "a Rancher server",
    "/v1/volumes",
    rancher.appOptions,
    (app: FastifyInstance) => app.register(rancher.server, { handlers: {} }),
  ],
  [
    "a server of plain HTTP",
    "/books",
    bookshop.appOptions,
    (app: FastifyInstance) => app.register(bookshop.server, { handlers: {} }),
  ],
] as const)(
  "logs no error if a client of %s disconnects in the middle of a body",
  async (_what, path, options, register) => {
    const lines: { readonly level: number; readonly msg: string }[] = [];
    const write = (line: string): void => {
      lines.push(JSON.parse(line) as (typeof lines)[number]);
    };
    const app = fastify({ ...options, logger: { level: "info", stream: { write } } });
    onTestFinished(() => app.close());
    const sent: number[] = [];
    app.addHook("onSend", (_request, reply, _body, done) => {
      sent.push(reply.statusCode);
      done();
    });
    await register(app);
    await app.listen({ port: 0, host: "127.0.0.1" });
    const { port } = app.server.address() as AddressInfo;
    const socket = connect(port, "127.0.0.1");
    const head = `POST ${path} HTTP/1.1\r\nHost: l\r\nContent-Type: application/json\r\n`;
    socket.write(`${head}Content-Length: 50\r\n\r\n{"a":`);
    await expect.poll(() => lines.map(({ msg }) => msg)).toContain("incoming request");
    socket.destroy();
    await expect.poll(() => sent).toEqual([400]);
    expect(lines.filter(({ level }) => level >= 50)).toEqual([]);
  },
);

it.each([
  [
    "a Rancher server",
    "/v1/volumes",
    rancher.appOptions,
    (app: FastifyInstance) => app.register(rancher.server, { handlers: {} }),
  ],
  [
    "a server of plain HTTP",
    "/books",
    bookshop.appOptions,
    (app: FastifyInstance) => app.register(bookshop.server, { handlers: {} }),
  ],
] as const)(
  "a client of %s gets 408 if its body is not whole within a shorter requestTimeout",
  async (_what, path, options, register) => {
    // The time for headers is a minute, after which Node would end a body, too.
    const http = { connectionsCheckingInterval: 100 };
    const app = fastify({ ...options, requestTimeout: 300, http, forceCloseConnections: true });
    onTestFinished(() => app.close());
    await register(app);
    // Fastify makes a server for each address of this name.
    await app.listen({ port: 0, host: "localhost" });
    for (const { address, port } of app.addresses() as readonly AddressInfo[]) {
      const socket = connect(port, address);
      socket.write(`POST ${path} HTTP/1.1\r\nHost: l\r\nContent-Length: 50\r\n\r\n{"a":`);
      const [answer] = (await once(socket, "data")) as [Buffer];
      expect(answer.toString()).toMatch(/^HTTP\/1\.1 408 /);
    }
  },
);

it("gives a client a minute to send a request", () => {
  expect(fastify(rancher.appOptions).server.requestTimeout).toBe(60_000);
});
