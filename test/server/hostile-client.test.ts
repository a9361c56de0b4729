// What a hostile client or proxy sends: no request may block the server, hold it, or be misread.
import { appOptions } from "@rancher-v1/server";
import { fastify } from "fastify";
import { expect, it } from "vitest";

import { ask } from "../helpers/ask.js";
import { serveShop } from "../helpers/shop.js";

it("refuses many like texts, which each take the time of one", async () => {
  const url = await serveShop();
  const query = (count: number): string => Array(count).fill("name_like=%25a%25").join("&");
  expect((await ask(url, `GET /v1/things?${query(8)}`)).status).toBe(200);
  const { status, json } = await ask(url, `GET /v1/things?${query(9)}&name_ne=a`);
  expect([status, json["code"], json["fieldName"]]).toEqual([422, "MaxLimitExceeded", "name"]);
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

// Each of these took seconds where the rest was read after the refusal.
const part = '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n\r\n';
it.each([
  ["application/x-www-form-urlencoded", "a=&".repeat(349_000)],
  ["application/x-www-form-urlencoded", `${"&".repeat(500_000)}${"a=&".repeat(180_000)}`],
  ["multipart/form-data; boundary=x", part.repeat(1_000_000 / part.length)],
])("refuses a form of %s in a megabyte, and is not held up", async (type, body) => {
  const url = await serveShop();
  const start = performance.now();
  const { status, json } = await ask(url, "POST /v1/things", {
    headers: { "content-type": type },
    body,
  });
  expect([status, json["code"]]).toEqual([413, "RequestTooLarge"]);
  expect(performance.now() - start).toBeLessThan(3000);
});

it.each(["/v1/things", "/v1/things/1t1", "/v1/nothing", "/"])(
  "refuses a query of more than 1000 parameters at %s",
  async (path) => {
    const url = await serveShop();
    const { status, json } = await ask(url, `GET ${path}?${"a&".repeat(1000)}a`);
    expect([status, json["code"]]).toEqual([400, "BadRequest"]);
  },
);

it("looks a path of many segments up without joining all their beginnings", async () => {
  const url = await serveShop();
  const start = performance.now();
  for (const path of ["/v1/projects/1a1", "/v1"]) {
    expect((await ask(url, `GET ${path}${"/a".repeat(7000)}`)).status).toBe(404);
  }
  expect(performance.now() - start).toBeLessThan(3000);
});

it("refuses a number that is not finite, and stores nothing", async () => {
  const url = await serveShop();
  for (const body of ['{"name":"a","size":1e400}', '{"name":"a","data":{"x":[-1e400]}}']) {
    const { status, json } = await ask(url, "POST /v1/things", { body });
    expect([status, json["code"]]).toEqual([400, "InvalidBodyContent"]);
  }
  expect((await ask(url, "GET /v1/things")).json.data).toEqual([]);
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
  // It may be gone by now.
  expect((await ask(url, `POST ${path}`, { headers, body })).status).not.toBe(415);
});

it("takes JSON of another origin, and what a script sends with a token", async () => {
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
  "refuses a POST that calls itself %j, and answers it as POST",
  async (name) => {
    const url = await serveShop();
    const path = `POST /v1/things?%5Fmethod=${name}`;
    const { status, json } = await ask(url, path, { body: { name: "a" } });
    // A HEAD would have no body, and its sender would read the next answer as one.
    expect([status, json["code"]]).toEqual([405, "Method not allowed"]);
    expect((await ask(url, "GET /v1/things")).json.data).toEqual([]);
  },
);

it("reads no other method in a path without a query", async () => {
  const url = await serveShop();
  await ask(url, "POST /v1/things", { body: { name: "a" } });
  const { status } = await ask(url, "POST /v1/things/1t1&_method=DELETE");
  expect(status).toBe(404);
  expect((await ask(url, "POST /v1/things/&_method=HEAD")).json["status"]).toBe(404);
});

it("gives a client a minute to send a request", () => {
  expect(fastify(appOptions).server.requestTimeout).toBe(60_000);
});
