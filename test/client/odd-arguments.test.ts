// Arguments that no typed program passes. The client drops no part of them.

import { createClient as createShop } from "@bookshop/client";
import { createClient } from "@rancher-v1/client";
import { createClient as connect, follow } from "@rancher-v1/client/core";
import { afterEach, expect, it } from "vitest";

import { failureOf } from "../helpers/error-of.js";

let sent: string[] = [];
afterEach(() => {
  sent = [];
});
const fetch = (input: unknown, init?: RequestInit): Promise<Response> => {
  const body = typeof init?.body === "string" ? init.body : "";
  sent.push(`${init?.method ?? ""} ${String(input)} ${body}`.trim());
  return Promise.resolve(Response.json(String(input).endsWith("1") ? { id: 1 } : []));
};
const url = "https://host";
const rancher = createClient({ url, fetch });
const shop = createShop({ url, fetch });

it.each([
  ["a number", 5000],
  ["a function", () => 1],
  ["a signal", new AbortController().signal],
  ["a map", new Map([["timeout", 5]])],
  ["a date", new Date(0)],
  ["a promise", Promise.resolve({ timeout: 5 })],
  ["true", true],
  ["a list", []],
  ["inherited options", Object.create({ timeout: 5 })],
])("%s in place of options is refused", async (_, odd) => {
  const options = odd as object;
  const calls: readonly (() => unknown)[] = [
    () => shop.books.get(1, options),
    () => shop.books.list({}, options),
    () => shop.books.delete(1, options),
    () => shop.request("GET /books/{id}", { path: { id: 1 }, options }),
    () => shop.request("GET /books", options),
    () => shop.send("GET", "books", options),
    () => rancher.volumes.list({}, options),
    () => rancher.volumes.get("1v1", options),
    () => rancher.get("volumes", options),
    () => createShop({ ...{ url, fetch }, token: "t" }).books.get(1, options),
  ];
  for (const call of calls) {
    expect(await failureOf(call() as Promise<unknown>)).toBeInstanceOf(TypeError);
    expect(sent).toEqual([]);
  }
});

it("an argument after the options is refused", async () => {
  const more = { headers: { "if-match": "a" } };
  type Loose = Readonly<Record<string, (...given: readonly unknown[]) => Promise<unknown>>>;
  const loose = (methods: object): Loose => methods as Loose;
  const { books, orders } = shop;
  const told = createShop({ url, fetch, hooks: {} });
  const calls: readonly [methods: object, name: string, ...given: readonly unknown[]][] = [
    [books, "get", 1, {}, more],
    [books, "delete", 1, undefined, more],
    [books, "list", {}, {}, more],
    [books, "update", 1, {}, {}, more],
    [told.books, "get", 1, {}, more],
    [orders, "create", { lines: [] }, {}, more],
    [shop, "request", "GET /books", {}, more],
    [rancher.volumes, "get", "1v1", {}, more],
    [rancher.volumes, "list", {}, {}, more],
    [rancher.hosts, "update", "1h1", {}, {}, more],
  ];
  for (const [methods, name, ...given] of calls) {
    const error = await failureOf(Promise.resolve(loose(methods)[name]?.(...given)));
    expect(error).toBeInstanceOf(TypeError);
    expect(sent).toEqual([]);
  }
  await loose(books)["get"]?.(1, {}, undefined);
  expect(sent).toHaveLength(1);
});

it("an argument after the options of `follow` is refused in each client", async () => {
  const host = { links: { volumes: `${url}/v1/hosts/1h1/volumes` } };
  const core = connect({ url });
  const more = { timeout: 5 } as never;
  for (const call of [
    // @ts-expect-error No argument comes after the options.
    () => rancher.follow(host as never, "volumes" as never, {}, more),
    () => follow(core, host as never, "volumes" as never, {}, more),
  ])
    expect(await failureOf(call() as Promise<unknown>)).toEqual(
      new TypeError("Unexpected argument after the options"),
    );
  expect(sent).toEqual([]);
});

it("an object of a class with toJSON is sent as in JSON, or refused", async () => {
  class Price {
    readonly cents = [5];
    toJSON(): string {
      return "0.05";
    }
  }
  const odd = { price: new Price(), sizes: [new Price()] };
  await shop.books.list(odd as object);
  expect(sent.map(decodeURIComponent)).toEqual([`GET ${url}/books?price=0.05&sizes[]=0.05`]);
  sent = [];
  // A query and a form are not JSON, so the own members of the class would be sent instead of the result of `toJSON`.
  class Order {
    readonly own = 1;
    toJSON(): object {
      return { lines: [] };
    }
  }
  const none = { price: { toJSON: () => undefined } };
  const calls: readonly (() => PromiseLike<unknown>)[] = [
    () => shop.orders.create(new Order() as never),
    () => shop.orders.list(new Order() as object),
    () => shop.books.list(new Order() as object),
    () => rancher.volumes.list(new Order() as object),
    () => shop.books.list(none as object),
  ];
  for (const call of calls) {
    expect(await failureOf(call())).toBeInstanceOf(TypeError);
  }
  expect(sent).toEqual([]);
  await failureOf(shop.reviews.write(1, new Order() as never));
  expect(sent).toEqual([`POST ${url}/books/1/reviews {"lines":[]}`]);
});

it("members of a prototype without methods are refused, too", async () => {
  const bare = Object.assign(Object.create(null) as object, { genre: "poetry" }) as object;
  const inherited = Object.create(bare) as object;
  for (const call of [
    () => shop.books.list(inherited),
    () => shop.books.create(inherited as never),
    () => shop.books.get(1, { headers: inherited as Record<string, string> }),
  ]) {
    expect(await failureOf(call())).toBeInstanceOf(TypeError);
  }
  expect(sent).toEqual([]);
  await shop.books.list(bare);
  expect(sent).toEqual([`GET ${url}/books?genre=poetry`]);
});

it("integers beyond 2^53 are refused in queries with lists, and in headers", async () => {
  const odd = 2 ** 53 + 2;
  for (const call of [
    () => shop.books.list({ page: odd }),
    () => shop.books.list({ tags: [odd] } as object),
    () => shop.orders.create({ lines: [], "Idempotency-Key": odd } as never),
  ]) {
    expect(String(await failureOf(call()))).toMatch(/^TypeError: .* beyond 2\^53$/);
  }
  expect(sent).toEqual([]);
});

it("a method that is no string is refused", async () => {
  for (const method of [undefined, null, 1]) {
    expect(await failureOf(shop.send(method as never, "books"))).toBeInstanceOf(TypeError);
  }
  expect(sent).toEqual([]);
});

it("refuses an object that contains itself in a query and in a form", async () => {
  const own: Record<string, unknown> = { a: 1 };
  own["own"] = { list: [own] };
  const file = new Uint8Array(1);
  for (const call of [
    shop.books.list({ genre: own } as never),
    shop.books.list({ tags: [own] } as never),
    shop.books.uploadCover(1, { file, alt: own } as never),
    shop.books.create({ title: own } as never),
  ]) {
    expect(await failureOf(call)).toBeInstanceOf(TypeError);
  }
  expect(sent).toEqual([]);
  const twice = { a: 2 };
  await shop.books.list({ genre: { one: twice, other: twice } } as never);
  expect(sent).toEqual([
    "GET https://host/books?genre%5Bone%5D%5Ba%5D=2&genre%5Bother%5D%5Ba%5D=2",
  ]);
});
