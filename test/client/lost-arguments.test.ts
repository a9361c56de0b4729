// What a call without types gives in the wrong place or form would be lost, so the whole client refuses it.
import { createClient as createShop, type Options as ShopOptions } from "@bookshop/client";
import { createClient, type Options } from "@rancher-v1/client";
import { expect, it } from "vitest";

import { failureOf } from "../helpers/error-of.js";

const url = "https://host";
let sent = 0;
const host = { id: "1h1", type: "host", links: { self: `${url}/v1/hosts/1h1` }, state: "active" };
const fetch = (): Promise<Response> => {
  sent++;
  return Promise.resolve(Response.json({ ...host, data: [] }));
};
const client = createClient({ url, fetch });
const shop = createShop({ url, fetch });

class Config {
  get url(): string {
    return url;
  }
}

const wrongOptions = [
  new Map([["url", url]]),
  new Config(),
  Object.create({ url }) as object,
  Promise.resolve({ url }),
  [url],
  5,
];

it.each(wrongOptions)("refuses options of a client whose values a copy would lose: %s", (odd) => {
  expect(() => createClient(odd as Options)).toThrow(TypeError);
  expect(() => createShop(odd as ShopOptions)).toThrow(TypeError);
});

it.each<readonly [object, string]>([
  [{ hooks: { onRequets: () => 0 } }, "There is no onRequets in hooks"],
  [{ hooks: { onRequest: 5 } }, "Unexpected onRequest, expected a function"],
  [{ hooks: () => 0 }, "Unexpected hooks, expected one object"],
  [{ retry: 5 }, "Unexpected retry, expected a function"],
  [{ fetch: 5 }, "Unexpected fetch, expected a function"],
  [{ sameHost: "false" }, "Unexpected sameHost, expected a boolean"],
])("refuses the option %j, which would have no effect or another one", (odd, message) => {
  expect(() => createClient({ url, fetch, ...odd })).toThrow(message);
  expect(() => createShop({ url, fetch, ...odd })).toThrow(message);
});

it("refuses credentials of two kinds, and a name with a colon, of which the server would read a part", async () => {
  const both = { token: "a", accessKey: "b", secretKey: "c" };
  expect(() => createClient({ url, credentials: both })).toThrow("Unexpected credentials");
  const colon = { accessKey: "a:b", secretKey: "c" };
  expect(() => createClient({ url, ...colon })).toThrow("Unexpected colon");
  expect(() => createClient({ url: "https://a%3Ab:c@host" })).toThrow("Unexpected colon");
  expect(() => createClient({ url, credentials: colon })).toThrow("Unexpected credentials");
  const later = createClient({ url, fetch, credentials: () => colon });
  expect(await failureOf(later.hosts.get("1h1"))).toBeInstanceOf(TypeError);
});

type Untyped = (...given: readonly unknown[]) => PromiseLike<unknown>;
const more = { timeout: 5 };
/** A method of an object, for calls that do not compile. */
const untyped = (of: object, name: string): Untyped =>
  (of as Record<string, Untyped>)[name] as Untyped;
const make = { createClient, createShop };

it.each<readonly [string, () => PromiseLike<unknown>]>([
  ["createClient", async () => Promise.resolve(untyped(make, "createClient")({ url }, more))],
  [
    "createClient of the shop",
    async () => Promise.resolve(untyped(make, "createShop")({ url }, more)),
  ],
  ["get", () => untyped(client, "get")("hosts/1h1", {}, more)],
  ["post", () => untyped(client, "post")("hosts", {}, {}, more)],
  ["put", () => untyped(client, "put")("hosts/1h1", {}, {}, more)],
  ["del", () => untyped(client, "del")("hosts/1h1", {}, more)],
  ["wait", () => untyped(client, "wait")(host, {}, more)],
  ["follow", () => untyped(client, "follow")(host, "self", {}, more)],
  ["project", async () => Promise.resolve(untyped(client, "project")("1a5", more))],
  ["send", () => untyped(shop, "send")("GET", "books/1", {}, more)],
  ["all", () => untyped(client.hosts.list(), "all")({ max: 1 }, more)],
  ["all of the shop", () => untyped(shop.books.list(), "all")({ max: 1 }, more)],
])("refuses an argument after the options: %s", async (_, call) => {
  expect(await failureOf(Promise.resolve().then(call))).toBeInstanceOf(TypeError);
});

it("refuses a number in place of the options of `all`, whose limit would be lost", async () => {
  for (const list of [client.hosts.list(), shop.books.list()]) {
    expect(await failureOf(untyped(list, "all")(2))).toBeInstanceOf(TypeError);
  }
});

it.each([
  "books/#5",
  "books/1#",
  " books",
  "books\n",
  "a\tb",
  "a\\b",
  "a\ud800",
  undefined,
  { id: 1 },
])("refuses the target %j, which a URL would change", async (target) => {
  sent = 0;
  const failed = [
    untyped(shop, "send")("DELETE", target),
    untyped(client, "del")(target),
    untyped(client, "get")(target),
  ];
  for (const error of await Promise.all(failed.map(failureOf)))
    expect(error).toBeInstanceOf(TypeError);
  expect(sent).toBe(0);
});

it("refuses a name in a query that would be changed, and `retryUnsafe` as a text", async () => {
  sent = 0;
  const name = client.get("hosts", { query: { "a\ud800": 1 } });
  expect(await failureOf(name)).toEqual(new TypeError("Unexpected name in the query"));
  const unsafe = client.hosts.list({}, { retryUnsafe: "false" as never });
  expect(await failureOf(unsafe)).toEqual(
    new TypeError("Unexpected retryUnsafe, expected a boolean"),
  );
  expect(sent).toBe(0);
});

it("refuses a promise of `until`, which would be read as true", async () => {
  const until = (() => Promise.resolve(false)) as never;
  const failed = await failureOf(client.wait(host, { until }));
  expect(failed).toEqual(new TypeError("Unexpected promise of until"));
  expect(await client.wait(host, { until: ({ state }) => state === "active" })).toEqual({
    ...host,
    data: [],
  });
});

it.each([2 ** 53, -(2 ** 60), 1e21, -1e300, NaN, Infinity, -Infinity])(
  "refuses the number %d, whose digits may be lost, at each place",
  async (number) => {
    sent = 0;
    const odd = number as never;
    for (const call of [
      () => shop.books.get(odd),
      () => shop.books.list({ page: odd }),
      () => shop.books.list({ tags: [odd] }),
      () => shop.books.create({ title: "a", genre: "novel", price: odd }),
      () => shop.orders.create({ lines: [{ book: odd }] } as never),
      () => shop.orders.list({ "x-shop": odd } as never),
      () => shop.send("GET", "books", { query: { page: odd } }),
      () => shop.send("GET", "books", { headers: { page: odd } }),
      () => client.volumes.list({ limit: odd }),
      () => client.hosts.update("1h1", { name: odd }),
      () => client.get("volumes", { query: { a: [odd] } }),
      () => client.volumes.get(odd),
    ] as readonly (() => PromiseLike<unknown>)[]) {
      expect(await failureOf(call())).toBeInstanceOf(TypeError);
    }
    expect(sent).toBe(0);
  },
);

it.each([null, undefined, "", ".", "..", {}, [], true])(
  "refuses %j as the id of a path, which would lead to another resource",
  async (given) => {
    sent = 0;
    const id = given as never;
    for (const call of [
      () => shop.orders.get(id),
      () => shop.request("GET /orders/{id}", { path: { id } }),
      () => client.volumes.get(id),
      () => client.volumes.delete(id),
    ] as readonly (() => PromiseLike<unknown>)[]) {
      expect(await failureOf(call())).toBeInstanceOf(TypeError);
    }
    expect(sent).toBe(0);
  },
);

it("refuses a password without a name, which would not be sent", () => {
  const odd = "https://:p@host";
  const keys = { accessKey: "a", secretKey: "b" };
  expect(() => createClient({ url: odd })).toThrow("Missing name or secret of the credentials");
  expect(() => createClient({ url: odd, ...keys })).toThrow(
    "Missing name or secret of the credentials",
  );
  expect(() => createShop({ url: odd, token: "t" })).toThrow(
    "Missing name or secret of the credentials",
  );
  const nameless = { url, accessKey: "", secretKey: "s" };
  expect(() => createClient(nameless)).toThrow("Missing name or secret of the credentials");
});
