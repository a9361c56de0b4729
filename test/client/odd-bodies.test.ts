// Each member of a body is sent or refused, never dropped.
import { createClient as createShop } from "@bookshop/client";
import { books as booksOf } from "@bookshop/client/books";
import { createClient as connectShop } from "@bookshop/client/core";
import { createClient } from "@rancher-v1/client";
import { expect, it } from "vitest";

import { failureOf } from "../helpers/error-of.js";
import { serveScript } from "../helpers/scripted-server.js";

const loop: Record<string, unknown> = {};
loop["self"] = loop;

class Half {
  readonly low = 1;
  get high(): number {
    return 2 * this.low;
  }
}

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
  ["a list that has a name", Object.assign([1], { a: 1 })],
  ["a list inside that has a name", { list: Object.assign([1], { a: 1 }) }],
  ["a list with a symbol as a name", { list: Object.assign([1], { [Symbol("tag")]: 1 }) }],
  ["a date with a name", { at: Object.assign(new Date(0), { zone: "UTC" }) }],
  ["a wrapped text with a name", { name: Object.assign(new String("a"), { lang: "en" }) }],
  ["a getter of a class", { at: new Half() }],
  ["a gap of a list that has a name", { list: Object.assign([1, , 2], { a: 1 }) }],
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

it("the error of a toJSON that throws is the error of the call", async () => {
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

it("inherited and hidden symbols are ignored", async () => {
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

it("a list with a name is refused in a query and in a form, too, and says which one", async () => {
  const { url, requests } = await serveScript(() => ({ body: [] }));
  const tags = Object.assign(["a"], { mode: "all" });
  const shop = createShop({ url, token: "t" });
  for (const call of [
    () => createClient({ url }).volumes.list({ name_ne: tags }),
    () => shop.send("GET", "things", { query: { tags } }),
    () => shop.books.list({ tags }),
    () => createClient({ url }).post("things", { tags }),
  ]) {
    const error = await failureOf(call());
    expect(error).toEqual(new TypeError("Unexpected mode of a list"));
  }
  expect(requests).toEqual([]);
});

it("a list and a date without names are sent", async () => {
  const { url, requests } = await serveScript(() => ({ body: {} }));
  await createClient({ url }).post("things", { list: [1, [2], {}], at: new Date(0) });
  expect(requests[0]?.body).toBe('{"list":[1,[2],{}],"at":"1970-01-01T00:00:00.000Z"}');
});

it("an id that is a big integer is refused like any other odd value", async () => {
  const { url, requests } = await serveScript(() => ({ body: {} }));
  const shop = createShop({ url, token: "t" });
  const id = 5n as unknown as number;
  for (const call of [
    () => shop.books.get(id),
    () => booksOf(connectShop({ url, token: "t" })).get(id),
    () => shop.request("GET /books/{id}", { path: { id } }),
  ]) {
    const error = await failureOf(call());
    expect(error).toEqual(new TypeError("Unexpected {id}, expected a value"));
  }
  const error = await failureOf(shop.send("POST", "things", { body: { id } }));
  expect(error).toEqual(new TypeError("The value of id is BigInt, which JSON cannot hold"));
  expect(requests).toEqual([]);
});
