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

it("gives a client a minute to send a request", () => {
  expect(fastify(appOptions).server.requestTimeout).toBe(60_000);
});
