// A program may use one object for several calls, and change it in between. Each call sends what the object had at first.
import { createClient } from "@bookshop/client";
import { createClient as connect } from "@bookshop/client/core";
import { books as booksOf } from "@bookshop/client/books";
import { createClient as createRancher } from "@rancher-v1/client";
import { expect, it } from "vitest";

import { failureOf } from "../helpers/error-of.js";
import { serveScript } from "../helpers/scripted-server.js";

const titles = ["a", "b", "c"];

it("each call sends the body that it was given, whatever the client waits for", async () => {
  const { url, requests } = await serveScript(() => ({ status: 201, body: { id: 1 } }));
  const later = async (): Promise<string> => {
    await new Promise((done) => setImmediate(done));
    return "t";
  };
  const rancher = createRancher({ url, credentials: async () => ({ token: await later() }) });
  const clients = [
    createClient({ url }),
    createClient({ url, token: "t" }),
    createClient({ url, token: later }),
    createClient({ url, token: later, hooks: {}, retry: () => undefined }),
    { books: booksOf(connect({ url, token: "t" })) },
  ];
  type Create = (body: Parameters<(typeof clients)[0]["books"]["create"]>[0]) => Promise<unknown>;
  const creates: readonly Create[] = [
    ...clients.map(
      ({ books }): Create =>
        (body) =>
          books.create(body),
    ),
    (body) => rancher.post("books", body),
  ];
  for (const create of creates) {
    const before = requests.length;
    const body = { title: "", genre: "novel" as const, price: 1 };
    const calls = titles.map((title) => {
      body.title = title;
      return create(body);
    });
    await Promise.all(calls);
    const sent = requests
      .slice(before)
      .map((one) => (JSON.parse(one.body) as { title: string }).title);
    expect(sent.toSorted()).toEqual(titles);
  }
});

it("each call sends the query that it was given", async () => {
  const { url, requests } = await serveScript(() => ({ status: 200, body: [] }));
  const shop = createClient({ url, token: () => Promise.resolve("t") });
  const query = { words: "" };
  const calls = titles.map((words) => {
    query.words = words;
    return shop.request("GET /books/search", { params: query });
  });
  await Promise.all(calls);
  expect(requests.map(({ target }) => target.slice(-1)).toSorted()).toEqual(titles);
});

it("a secret that was sent is hidden, also if the body was changed during the call", async () => {
  const { url } = await serveScript(({ body }) => ({ status: 422, body: { message: body } }));
  const shop = createClient({ url, token: "t" });
  const rancher = createRancher({ url });
  for (const send of [
    (body: object) => shop.send("POST", "users", { body }),
    (body: object) => shop.books.create(body as never),
    (body: object) => rancher.post("accounts", body),
  ]) {
    const body = { password: "hunter2!hush", inner: { api_token: "deep-hush" } };
    const call = send(body);
    body.password = "other";
    body.inner = { api_token: "other" };
    const error = await failureOf(call);
    expect(error.message).toContain("***");
    expect(error.message + JSON.stringify(error)).not.toMatch(/hush/);
  }
});
