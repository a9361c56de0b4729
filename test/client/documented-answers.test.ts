// Answers of a server that differ from the docs, and values that cannot be sent.
import { ApiError as ShopError, createClient as createShop } from "@bookshop/client";
import { createClient as createShopCore, tunedFetch } from "@bookshop/client/core";
import { books as booksOf } from "@bookshop/client/books";
import { ApiError, createClient } from "@rancher-v1/client";
import { createClient as createCore } from "@rancher-v1/client/core";
import { volumes as volumesOf } from "@rancher-v1/client/volumes";
import { expect, it } from "vitest";

import { failureOf } from "../helpers/error-of.js";
import { serveScript, type Reply } from "../helpers/scripted-server.js";

/** The ApiError of either client. */
async function errorOf(call: PromiseLike<unknown>): Promise<Error> {
  const error = await failureOf(call);
  expect(error instanceof ApiError || error instanceof ShopError).toBe(true);
  return error;
}

const token = "a-token-of-the-test";
const json = (body: string): Reply => ({
  headers: { "content-type": "application/json" },
  body,
});
const plain = (body: string): Reply => ({ headers: { "content-type": "text/plain" }, body });

/**
 * Returns the methods of the whole client and of a client with one group, for a server that always answers the same.
 */
async function serveBooks(reply: Reply): Promise<{
  readonly whole: ReturnType<typeof createShop>["books"];
  /** A list without pages. */
  readonly search: () => Promise<unknown>;
  readonly small: ReturnType<typeof booksOf>;
}> {
  const { url } = await serveScript(() => reply);
  const shop = createShop({ url, token });
  return {
    whole: shop.books,
    search: () => shop.request("GET /books/search", { params: { words: "a" } }),
    small: booksOf(createShopCore({ url, token })),
  };
}

const wrong: readonly (readonly [string, Reply])[] = [
  ["a text", plain(`hello ${token}`)],
  ["bytes", { headers: { "content-type": "application/octet-stream" }, body: "abc" }],
  ["null", json("null")],
  ["a text of JSON", json('"x"')],
  ["a number", json("5")],
];

it.each(wrong)("refuses %s as a resource and as a list", async (_, reply) => {
  const { whole, search } = await serveBooks(reply);
  const body = { title: "a", genre: "novel", price: 1 } as const;
  const calls = [
    () => whole.get(1),
    () => whole.create(body),
    () => whole.update(1, { price: 2 }),
    () => whole.list(),
    search,
  ];
  for (const call of calls) {
    const error = await errorOf(call());
    expect(error).toMatchObject({ status: 200 });
    expect(error.message).toContain("unexpected answer");
    expect(error.message + JSON.stringify(error)).not.toContain(token);
  }
});

it("refuses a list as a resource, and an object as a list", async () => {
  const { whole, search } = await serveBooks(json("[]"));
  expect((await errorOf(whole.get(1))).message).toContain(
    "unexpected answer, expected an object: 200",
  );
  expect(await search()).toEqual([]);
  const other = await serveBooks(json('{"message":"maintenance"}'));
  expect((await errorOf(other.whole.list())).message).toContain("unexpected answer");
  await errorOf(other.search());
});

it("refuses an error with a status of success in place of a resource", async () => {
  for (const body of ['{"error":{"code":"x"}}', '{"errors":["no"],"message":"a"}']) {
    const { whole } = await serveBooks(json(body));
    expect((await errorOf(whole.get(1))).message).toContain(
      "unexpected answer, expected the resource of the path: 200",
    );
    await errorOf(whole.update(1, { price: 2 }));
  }
  const { whole } = await serveBooks(json('{"id":1,"error":"none"}'));
  expect(await whole.get(1)).toEqual({ id: 1, error: "none" });
  const { whole: other } = await serveBooks(json('{"title":"a","error":null}'));
  expect(await other.get(1)).toEqual({ title: "a", error: null });
});

it("reads an answer as JSON if the docs show JSON, whatever its content type", async () => {
  const { whole, small } = await serveBooks(plain('{"id":1,"title":"a"}'));
  expect(await whole.get(1)).toEqual({ id: 1, title: "a" });
  expect(await small.get(1)).toEqual({ id: 1, title: "a" });
  const text = await serveBooks(plain("OK"));
  await errorOf(text.small.get(1));
  // The docs show no answer of `delete`.
  await expect(text.whole.delete(1)).resolves.toBe("OK");
});

it("refuses an empty answer in place of a documented object, and says that a change is done", async () => {
  for (const reply of [{ status: 204 }, json(""), plain("")]) {
    const { whole, search } = await serveBooks(reply);
    const body = { title: "a", genre: "novel", price: 1 } as const;
    for (const call of [
      () => whole.create(body),
      () => whole.update(1, { price: 2 }),
      () => whole.get(1),
      () => whole.list(),
      search,
    ]) {
      expect((await errorOf(call())).message).toContain("done, unexpected answer");
    }
    // Without a content type of text, an empty answer is undefined.
    const empty = JSON.stringify(reply).includes("text/plain") ? "" : undefined;
    await expect(whole.delete(1)).resolves.toBe(empty);
    await expect(whole.uploadCover(1, { file: new Blob(["x"]) })).resolves.toBe(empty);
  }
});

it("ends a list if its pages repeat, even if each has another URL", async () => {
  const { url, requests } = await serveScript(({ headers }, count) => ({
    headers: { link: `<http://${headers.host}/books?page=${count + 1}>; rel="next"` },
    body: [{ id: count % 3 }],
  }));
  for (const books of [createShop({ url, token }).books, booksOf(createShopCore({ url, token }))]) {
    const start = requests.length;
    const error = await errorOf(books.list().all());
    expect(error.message).toBe("unknown next page");
    expect(requests.length - start).toBeLessThan(12);
  }
});

it("refuses a page that is nested too deep, as an error of the client", async () => {
  const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
  const { whole } = await serveBooks(json(`[${deep}]`));
  expect(await errorOf(whole.list())).toMatchObject({ method: "GET", status: 200 });
});

it("refuses half a surrogate pair in a path, names the parameter, and sends nothing", async () => {
  const { url, requests } = await serveScript(() => json("{}"));
  const shop = createShop({ url, token });
  const calls = [
    () => shop.books.get("\ud800"),
    () => booksOf(createShopCore({ url, token })).get("a\udc00"),
    () => shop.request("GET /books/{id}", { path: { id: "\ud800" } }),
  ];
  for (const call of calls) {
    const error = await failureOf(call());
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toBe("Unexpected {id}, expected a value");
  }
  expect(requests).toEqual([]);
});

it("refuses a body with an integer that JSON may round", async () => {
  const { url, requests } = await serveScript(() => json("{}"));
  const shop = createShop({ url, token });
  const body = { title: "a", genre: "novel", price: 9007199254740993 } as const;
  const error = await failureOf(shop.books.create(body));
  expect(error).toEqual(new TypeError("The value of price is beyond 2^53, which JSON cannot hold"));
  const nested = createClient({ url }).post("volumes", { a: [{ b: -(2 ** 60) }] });
  expect(await failureOf(nested)).toBeInstanceOf(TypeError);
  // JavaScript prints 1e21 without its digits. The caller may have written others.
  expect(await failureOf(shop.books.create({ ...body, price: 1e21 }))).toBeInstanceOf(TypeError);
  expect(requests).toEqual([]);
  await shop.books.create({ ...body, price: 2 ** 53 - 1 });
  expect(requests.map((request) => (JSON.parse(request.body) as typeof body).price)).toEqual([
    2 ** 53 - 1,
  ]);
});

it("sends nothing from a client of one resource if its timeout is NaN or not positive", async () => {
  const { url, requests } = await serveScript(() => ({ status: 503 }));
  const [volumes, books] = [
    volumesOf(createCore({ url })),
    booksOf(createShopCore({ url, token })),
  ];
  for (const options of [
    { timeout: NaN },
    { timeout: -5 },
    { timeout: 0 },
    { tryTimeout: NaN },
    { tryTimeout: -5 },
  ]) {
    const once = { ...options, retries: 0 };
    for (const call of [
      () => volumes.get("1v1", once),
      () => volumes.create({ name: "a", driver: "b" }, once),
      () => books.get(1, once),
    ]) {
      expect(await errorOf(call())).toMatchObject({ name: "TimeoutError" });
    }
  }
  expect(requests).toEqual([]);
  // `NaN` as `retries` means no retry.
  await errorOf(volumes.get("1v1", { retries: NaN }));
  expect(requests).toHaveLength(1);
});

it("refuses bytes that are no UTF-8 in a client of one resource with `tunedFetch`", async () => {
  const body = Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d]);
  const { url, requests } = await serveScript(() => ({ body }));
  const options = { url, token, fetch: tunedFetch() };
  const error = await errorOf(booksOf(createShopCore(options)).get(1));
  expect(error.message).toBe(`GET ${url}: the answer is not UTF-8`);
  expect(requests).toHaveLength(1);
});

it("waits for resources only, and refuses other answers", async () => {
  const { url, requests } = await serveScript(() => json('{"ok":true}'));
  const client = createClient({ url });
  for (const odd of [{ ok: true }, "x", 5, [], { type: "error" }]) {
    await errorOf(client.wait(Promise.resolve(odd), { timeout: 500 }));
  }
  expect(requests).toEqual([]);
  // Without an id, a resource cannot be recognised in an answer.
  const nameless = { links: { self: `${url}/v1/volumes/1v1` } };
  await errorOf(client.wait(nameless, { timeout: 500 }));
  expect(await client.wait(Promise.resolve(null))).toBeNull();
});

const failures: readonly string[] = [
  '{"error":false,"errors":["no"]}',
  '{"error":"","errors":{"title":["taken"]}}',
  '{"id":null,"error":"no"}',
  '{"ok":false,"error":"no"}',
  '{"success":false}',
  '{"ok":false,"description":"no"}',
  '{"status":409,"message":"no"}',
  '{"code":"500","message":"no"}',
  '{"status":"fail","data":{"title":"no"}}',
  '{"status":"error","message":"no"}',
];

it.each(failures)(
  "refuses %s in place of any documented object, and as an answer that should be empty",
  async (body) => {
    const { whole } = await serveBooks(json(body));
    const calls = [
      () => whole.get(1),
      () => whole.create({ title: "a", genre: "novel", price: 1 }),
      () => whole.update(1, { price: 2 }),
      () => whole.delete(1),
      () => whole.uploadCover(1, { file: new Blob(["x"]) }),
    ];
    for (const call of calls) expect(await errorOf(call())).toMatchObject({ status: 200 });
  },
);

it("refuses an answer with the content type of an error, whatever its status and its members", async () => {
  const headers = { "content-type": "application/problem+json; charset=utf-8" };
  const { whole, search } = await serveBooks({ headers, body: '{"id":1,"title":"gone"}' });
  for (const call of [() => whole.get(1), () => whole.delete(1)]) {
    expect(await errorOf(call())).toMatchObject({ status: 200, body: { title: "gone" } });
  }
  await errorOf(search());
});

it.each(['{"success":true}', '{"ok":"false"}', '{"status":"error","name":"a"}', '{"code":200}'])(
  "takes %s as the answer to a delete",
  async (body) => {
    const { whole } = await serveBooks(json(body));
    await expect(whole.delete(1)).resolves.toEqual(JSON.parse(body));
  },
);

it.each(['{"error":false}', '{"error":null,"errors":[]}', '{"errors":""}', '{"error":0}'])(
  "does not take %s for an error",
  async (body) => {
    const { whole } = await serveBooks(json(body));
    const parsed = JSON.parse(body) as unknown;
    expect(await whole.create({ title: "a", genre: "novel", price: 1 })).toEqual(parsed);
    await expect(whole.delete(1)).resolves.toEqual(parsed);
  },
);

it("accepts the object that a delete removed, though it has an error", async () => {
  const { whole } = await serveBooks(json('{"id":1,"error":"a print error"}'));
  await expect(whole.delete(1)).resolves.toEqual({ id: 1, error: "a print error" });
});
