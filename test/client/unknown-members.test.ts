// The client refuses unknown members and names them, because they would be lost.
import { createClient as createRancher } from "@rancher-v1/client";
import { extend, createClient as createRancherCore } from "@rancher-v1/client/core";
import { createClient } from "@bookshop/client";
import { expect, it } from "vitest";

import { failureOf } from "../helpers/error-of.js";
import { serveScript } from "../helpers/scripted-server.js";

const token = "a-token-of-the-test";

it("client.request refuses members of its input that it does not know", async () => {
  const { url, requests } = await serveScript(() => ({ body: [] }));
  const client = createClient({ url, token });
  const members = "only path, params, options";
  const odd = async (route: string, input: object): Promise<string> => {
    const error = await failureOf(client.request(route as "GET /books", input));
    expect(error).toBeInstanceOf(TypeError);
    return error.message;
  };
  expect(await odd("GET /books", { query: { page: 7 }, params: {} })).toBe(
    `There is no query in the input of GET /books, ${members}`,
  );
  expect(await odd("PATCH /books/{id}", { path: { id: 1 }, body: { title: "a" } })).toBe(
    `There is no body in the input of PATCH /books/{id}, ${members}`,
  );
  expect(await odd("GET /books/{id}", { path: { id: 1, name: "x" } })).toBe(
    "There is no name in the path of GET /books/{id}, only id",
  );
  expect(await odd("GET /books", { path: { id: 1 } })).toBe(
    "There is no id in the path of GET /books, only nothing",
  );
  expect(requests).toEqual([]);
  await client.request("GET /books", { params: { page: 7 }, query: undefined } as object);
  expect(requests[0]?.target).toBe("/books?page=7");
});

it("methods refuse options that they do not know", async () => {
  const { url, requests } = await serveScript(() => ({ body: [] }));
  const client = createClient({ url, token });
  const { books, orders } = client;
  const options = { query: { page: 7 }, timeout: 3_000 };
  const typo = { timeOut: 3_000 };
  const calls: readonly (readonly [name: string, call: () => PromiseLike<unknown>])[] = [
    ["query", () => books.update(1, { price: 2 }, options)],
    ["query", () => books.get(1, options)],
    ["query", () => books.list({}, options)],
    ["query", () => books.delete(1, options)],
    ["query", () => books.uploadCover(1, { file: new Blob(["x"]) }, options)],
    ["query", () => orders.list({}, options)],
    ["query", () => client.request("GET /books", { options })],
    ["timeOut", () => books.get(1, typo as object)],
  ];
  for (const [name, call] of calls) {
    const error = await failureOf(call());
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toContain(`There is no ${name} in options, only signal, timeout,`);
  }
  expect(requests).toEqual([]);
  await books.list({}, { timeout: 3_000, headers: {}, signal: undefined });
  expect(requests).toHaveLength(1);
});

it("a whole client refuses a url with a query or a fragment", () => {
  for (const end of ["/v1?api-version=2020", "?a", "#a", "/v1/projects/1a5?x=hush"]) {
    const url = `https://host${end}`;
    for (const make of [
      () => createClient({ url, token }),
      () => createRancher({ url }),
      () => extend(createRancherCore({ url: "https://host" }), { url }),
    ]) {
      expect(make).toThrow(new TypeError("Unexpected query or fragment in url"));
    }
  }
  expect(createClient({ url: "https://host/v2?", token }).url).toBe("https://host/v2");
  expect(createRancher({ url: "https://host/v1/projects/1a5#" }).url).toBe("https://host/v1");
});
