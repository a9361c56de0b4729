// Each member of a body is sent or refused, never dropped.
import { createClient as createShop } from "@bookshop/client";
import { createClient } from "@rancher-v1/client";
import { expect, it } from "vitest";

import { failureOf } from "../helpers/error-of.js";
import { serveScript } from "../helpers/scripted-server.js";

const loop: Record<string, unknown> = {};
loop["self"] = loop;

const odd: readonly (readonly [what: string, body: object])[] = [
  ["a symbol as a name", { name: "a", [Symbol("tag")]: 1 }],
  ["a symbol as a name inside", { inner: [{ [Symbol("tag")]: 1 }] }],
  ["a symbol", { name: Symbol("tag") }],
  ["a function", { name: () => 1 }],
  ["undefined in a list", { list: [1, undefined] }],
  ["a gap of a list", { list: [1, , 2] }],
  ["a map", { name: new Map([["a", 1]]) }],
  ["a set", { name: new Set([1]) }],
  ["an invalid date", { at: new Date(NaN) }],
  ["a big integer", { id: 1n }],
  ["toJSON that returns nothing", { at: { toJSON: () => undefined } }],
  ["an error", { cause: new Error("x") }],
  ["bytes", { file: new Uint8Array(2) }],
  ["a promise", { name: Promise.resolve(1) }],
  ["itself", loop],
];

it.each(odd)("a body with %s is refused", async (_, body) => {
  const { url, requests } = await serveScript(() => ({ body: {} }));
  for (const call of [
    () => createClient({ url }).post("things", body),
    () => createShop({ url, token: "t" }).send("POST", "things", { body }),
    () => createShop({ url, token: "t" }).books.create(body as never),
  ]) {
    expect(await failureOf(call())).toBeInstanceOf(TypeError);
  }
  expect(requests).toEqual([]);
});

it("an error that toJSON throws is the error of the call", async () => {
  const mine = new RangeError("mine");
  const body = {
    toJSON: () => {
      throw mine;
    },
  };
  expect(await failureOf(createClient({ url: "https://host" }).post("things", body))).toBe(mine);
});

it("raw JSON is refused, because its digits would be rounded", async () => {
  const { rawJSON } = JSON as { rawJSON?: (text: string) => object };
  if (rawJSON === undefined) return;
  const body = { id: rawJSON("12345678901234567890") };
  const error = await failureOf(createClient({ url: "https://host" }).post("things", body));
  expect(error.message).toContain("rawJSON");
});

it("symbols that are no members of their own do not matter", async () => {
  const { url, requests } = await serveScript(() => ({ body: {} }));
  const body = Object.defineProperty({ name: "a" }, Symbol("tag"), { value: 1 });
  await createClient({ url }).post("things", body);
  expect(requests[0]?.body).toBe('{"name":"a"}');
});

it("a query with a symbol as a name is refused", async () => {
  const { url, requests } = await serveScript(() => ({ body: [] }));
  const query = { [Symbol("tag")]: "a" };
  const shop = createShop({ url, token: "t" });
  for (const call of [
    () => createClient({ url }).volumes.list(query),
    () => shop.send("GET", "things", { query }),
    () => shop.request("GET /books/search", { params: query as never }),
    () => shop.request("GET /books/search", { params: { words: query } as never }),
  ]) {
    expect(await failureOf(call())).toBeInstanceOf(TypeError);
  }
  expect(requests).toEqual([]);
});
