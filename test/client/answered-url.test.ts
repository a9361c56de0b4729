import { createClient } from "@rancher-v1/client";
import { ApiError as ShopError, createClient as createShop } from "@bookshop/client";
import { books as booksOf } from "@bookshop/client/books";
import { createClient as createShopCore } from "@bookshop/client/core";
import { orders as ordersOf } from "@bookshop/client/orders";

import { expect, it } from "vitest";

import { errorOf, failureOf } from "../helpers/error-of.js";
import { serveScript } from "../helpers/scripted-server.js";

const list = (id: string, next: string | null): object => ({
  type: "collection",
  data: [{ id, type: "volume" }],
  pagination: { partial: next !== null, next },
});

it("a next page that is relative starts from the URL that answered, in a project, too", async () => {
  const { url, requests } = await serveScript(({ target }) =>
    target.includes("volumes")
      ? { body: list("1v1", target.includes("?") ? null : "?marker=m1") }
      : { body: { id: "1a5", type: "project", links: {} } },
  );
  const client = createClient({ url });
  await client.volumes.list().all();
  await client.project("1a5").volumes.list().all();
  expect(requests.map(({ target }) => target)).toEqual([
    "/v1/volumes",
    "/v1/volumes?marker=m1",
    "/v1/projects/1a5",
    "/v1/projects/1a5/volumes",
    "/v1/projects/1a5/volumes?marker=m1",
  ]);
});

it("a relative action is not sent to the root of the API, and a relative link is refused", async () => {
  const { url, requests } = await serveScript(() => ({ body: { id: "1v1", type: "snapshot" } }));
  const client = createClient({ url });
  const volume = { id: "1v1", actions: { snapshot: "?action=snapshot" }, links: { mounts: "?x" } };
  await client.volumes.snapshot(volume as never, {});
  expect(requests[0]?.target).toBe("/v1/volumes/1v1?action=snapshot");
  const error = await errorOf(client.follow(volume as never, "mounts" as never));
  expect(error.message).toContain("the link mounts is relative or leads out of");
  expect(requests).toHaveLength(1);
});

it("an error with a status of success is an error of every call", async () => {
  const body = { type: "error", status: 500, code: "Odd", data: [] };
  const { url } = await serveScript(() => ({ body }));
  const client = createClient({ url });
  await errorOf(client.get("x"));
  await errorOf(client.post("x", {}));
  await errorOf(client.request("GET", "x"));
  await errorOf(client.volumes.list());
  await errorOf(client.volumes.delete("1v1"));
});

it("a Link header starts from the URL that answered", async () => {
  const { url, requests } = await serveScript(({ target }) => ({
    body: [{ name: target, floor: 1 }],
    headers: target.includes("?") ? {} : { link: '<?p=2>; rel="next"' },
  }));
  await createShop({ url, token: "t0k3n-secret" }).shelves.list().all();
  expect(requests.map(({ target }) => target)).toEqual(["/shelves", "/shelves?p=2"]);
});

it("a read and an action refuse an answer with another id than that of the request", async () => {
  const { url } = await serveScript(() => ({ body: { id: "o2", state: "open", lines: [] } }));
  const { orders } = createShop({ url, token: "t0k3n-secret" });
  await expect(orders.get("o1")).rejects.toThrow("unexpected answer");
  await expect(orders.send("o1")).rejects.toThrow("unexpected answer");
  expect(await orders.get("o2")).toMatchObject({ id: "o2" });
});

it("an error after a 401 and a repetition counts all requests", async () => {
  const { url, requests } = await serveScript((_, count) => ({ status: count === 1 ? 401 : 400 }));
  let count = 0;
  const shop = createShop({ url, token: () => `t0k3n-${count++}` });
  await expect(shop.books.get(1)).rejects.toMatchObject({ tries: 2, status: 400 });
  expect(requests).toHaveLength(2);
});

it("an answer of more than maxBytes is an error, and a limit that is no number is refused", async () => {
  const { url, requests } = await serveScript(() => ({
    body: { id: 1, title: "x".repeat(100) },
  }));
  const options = { url, token: "t0k3n-secret" };
  await expect(createShop({ ...options, maxBytes: 50 }).books.get(1)).rejects.toThrow(
    "answer of more than 50 bytes",
  );
  // The same answer would come again.
  expect(requests).toHaveLength(1);
  expect(await createShop({ ...options, maxBytes: 500 }).books.get(1)).toMatchObject({ id: 1 });
  expect(() => createShop({ ...options, maxBytes: NaN })).toThrow(TypeError);
  const error = await errorOf(createClient({ url, maxBytes: 50 }).get("x"));
  expect(error.message).toBe(`GET ${url}/v1/x: answer of more than 50 bytes, after status 200`);
  expect(requests).toHaveLength(3);
});

async function refused(call: PromiseLike<unknown>): Promise<void> {
  const error = await failureOf(call);
  expect(error).toBeInstanceOf(ShopError);
  expect(error.message).toContain("unexpected answer");
}

it.each([8, "8", 0])("an answer with %j as its id is refused by each client", async (id) => {
  const { url } = await serveScript(() => ({ body: { id, title: "a", state: "open" } }));
  const options = { url, token: "t0k3n-secret" };
  for (const books of [createShop(options).books, booksOf(createShopCore(options))]) {
    await refused(books.get(7));
    await refused(books.get("7"));
    await refused(books.update(7, { price: 1 }));
    // The text may be another name of the same book.
    expect(await books.get("latest")).toMatchObject({ title: "a" });
  }
  await refused(ordersOf(createShopCore(options)).send("7"));
});

it.each([7, "7", null, [8], { valueOf: 1, toString: 1 }, undefined])(
  "an answer with %j as its id is read by a client of one group",
  async (id) => {
    const { url } = await serveScript(() => ({ body: { id, title: "a" } }));
    const books = booksOf(createShopCore({ url, token: "t0k3n-secret" }));
    expect(await books.get(7)).toEqual(id === undefined ? { title: "a" } : { id, title: "a" });
  },
);
