// A program may change an object after it was passed to a call. The call sends the values that the object had when it
// was passed.
import { createClient } from "@bookshop/client";
import { createClient as connect } from "@bookshop/client/core";
import { books as booksOf } from "@bookshop/client/books";
import { orders as ordersOf } from "@bookshop/client/orders";
import { withDetails, withHooks, withRetry, withToken } from "@bookshop/client/core";
import { createClient as createRancher } from "@rancher-v1/client";
import {
  createClient as connectRancher,
  project,
  withCredentials,
  withDetails as detailed,
  withHooks as hooked,
  withRetry as retried,
} from "@rancher-v1/client/core";
import { inspect } from "node:util";

import { expect, it } from "vitest";

import { failureOf } from "../helpers/error-of.js";
import { serveScript } from "../helpers/scripted-server.js";

const titles = ["a", "b", "c"];

it("each call sends the body that it was given, even if the client has to wait first", async () => {
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

it("each try of a small client sends the body that it was given, even if the client has to wait first", async () => {
  let count = 0;
  const { url, requests } = await serveScript(({ method }) =>
    method === "GET" ? { body: { links: {} } } : { status: count++ % 2 ? 200 : 503, body: {} },
  );
  const later = async (): Promise<string> => {
    await new Promise((done) => setImmediate(done));
    return "t";
  };
  const shop = connect({ url });
  const rancher = connectRancher({ url });
  for (const client of [
    withRetry(shop, () => 1),
    withRetry(withToken(shop, later), () => 1),
    withDetails(
      withToken(
        withRetry(shop, () => 1),
        later,
      ),
    ),
    retried(project(rancher, "1a5"), () => 1),
    project(
      retried(rancher, () => 1),
      "1a5",
    ),
    createRancher({ url, retry: () => 1 }).project("1a5"),
    retried(
      withCredentials(rancher, async () => ({ token: await later() })),
      () => 1,
    ),
  ]) {
    const before = requests.length;
    const body = { inner: { name: "a" }, list: [1] };
    const query = { id: ["a", "b"] };
    const call = client.request("POST", "things", { body, query });
    body.inner.name = "changed";
    body.list.push(2);
    query.id.pop();
    await call;
    const posts = requests.slice(before).filter(({ method }) => method === "POST");
    expect(posts.map((one) => [one.body, one.target.slice(-9)])).toEqual(
      Array(2).fill(['{"inner":{"name":"a"},"list":[1]}', "id=a&id=b"]),
    );
  }
});

it("a small client with details or hooks hides the secret that was sent", async () => {
  const { url } = await serveScript(({ body }) => ({
    status: 422,
    headers: { "x-quoted": body.replaceAll(/[^\w-]/g, " ") },
    body: { message: body },
  }));
  const told: unknown[] = [];
  const hooks = { onResponse: (event: object) => told.push(event) };
  for (const client of [
    withDetails(connect({ url })),
    withHooks(withDetails(connect({ url })), hooks),
    detailed(connectRancher({ url })),
    hooked(detailed(connectRancher({ url })), hooks),
  ]) {
    const body = {
      password: "hunter2-hush",
      inner: { toJSON: () => ({ api_token: "deep-hush" }) },
      keys: ["list-hush"],
    };
    const call = client.request("POST", "users", { body });
    body.password = "other";
    body.keys.pop();
    body.inner.toJSON = () => ({ api_token: "other" });
    const error = await failureOf(call);
    expect(error.message).toContain("***");
    expect(error.message + inspect(error, { depth: 9 })).not.toMatch(/hush/);
  }
  expect(told).toHaveLength(2);
  expect(inspect(told, { depth: 9 })).not.toMatch(/hunter2-hush|list-hush/);
});

it("a form has the bytes and values that it was given, and its secrets are hidden", async () => {
  const { url, requests } = await serveScript(({ body }) => ({
    status: 422,
    body: { message: body.replaceAll("\r\n", " ") },
  }));
  const shop = createClient({ url, token: "t" });
  const bytes = new TextEncoder().encode("first");
  const params = { note: "a", cover_token: "hunter2-hush", file: bytes };
  const call = shop.books.uploadCover(1, params);
  bytes.fill(33);
  params.note = "changed";
  params.cover_token = "other";
  const error = await failureOf(call);
  expect(requests[0]?.body).toMatch(/first/);
  expect(requests[0]?.body).not.toMatch(/changed|!!!/);
  expect(error.message).toContain("***");
  expect(error.message + inspect(error, { depth: 9 })).not.toMatch(/hush/);
});

it("a list asks for all pages with the query that it was given", async () => {
  const { url, requests } = await serveScript((_, count) => ({
    body: count % 3 ? [{ id: `o${count}` }] : [],
  }));
  const query: { status?: string; after?: string } = { status: "open" };
  for (const { orders } of [
    createClient({ url }),
    { orders: ordersOf(connect({ url, token: "t" })) },
  ]) {
    const list = orders.list(query);
    query.status = "closed";
    expect(await list.all()).toHaveLength(2);
    query.status = "open";
  }
  const targets = ["", "&after=o1", "&after=o2", "", "&after=o4", "&after=o5"];
  expect(requests.map(({ target }) => target)).toEqual(
    targets.map((more) => `/orders?status=open${more}`),
  );
});

it("a list whose query is a map or has getters of a class is refused", async () => {
  class Query {
    get page(): number {
      return 2;
    }
  }
  const { url, requests } = await serveScript(() => ({ body: [] }));
  const { books, orders, reviews } = createClient({ url });
  for (const query of [new Map([["page", 2]]), new URLSearchParams("page=2"), new Query()]) {
    const odd = query as object;
    for (const call of [
      () => books.list(odd),
      () => orders.list(odd),
      () => reviews.list(1, odd),
    ]) {
      expect(await failureOf(call())).toBeInstanceOf(TypeError);
    }
  }
  expect(requests).toEqual([]);
});

it("a list asks for all pages with the headers that it was given", async () => {
  const { url, requests } = await serveScript((_, count) => ({
    body: count % 2 ? [{ id: `o${count}` }] : [],
  }));
  const headers = { "x-tenant": "one" };
  const list = createClient({ url }).orders.list({}, { headers });
  headers["x-tenant"] = "two";
  expect(await list.all()).toHaveLength(1);
  const again = createClient({ url }).orders.list({}, { headers });
  expect(await again.all()).toHaveLength(1);
  expect(requests.map((request) => request.headers["x-tenant"])).toEqual([
    ...["one", "one"],
    ...["two", "two"],
  ]);
});

it("a list of resources and a followed link keep their headers, and a page may be given others", async () => {
  const { url, requests } = await serveScript(({ target }) => ({
    body: {
      type: "collection",
      data: [{ id: target }],
      pagination: target.includes("page=3")
        ? null
        : { next: `/v1/volumes?page=${target.includes("page=2") ? 3 : 2}` },
    },
  }));
  const client = createRancher({ url });
  const volume = { id: "1v1", type: "volume", links: { volumes: `${url}/v1/volumes` } };
  type Pages = ReturnType<typeof client.volumes.list>;
  const lists: readonly ((options: object) => Pages)[] = [
    (options) => client.volumes.list({}, options),
    (options) => client.follow(volume as never, "volumes" as never, options),
  ];
  for (const list of lists) {
    const before = requests.length;
    const headers = { "x-tenant": "one" };
    const first = list({ headers });
    headers["x-tenant"] = "two";
    const second = await (await first).next();
    await second?.next({ headers });
    const tenants = requests.slice(before).map((request) => request.headers["x-tenant"]);
    expect(tenants).toEqual(["one", "one", "two"]);
  }
  const odd = client.volumes.list({}, { headers: new Headers({ a: "b" }) as never });
  expect(await failureOf(odd)).toBeInstanceOf(TypeError);
});

it("hooks hide the token of their own try, also if other calls have sent newer tokens since", async () => {
  // Each call has its own token. All calls fail once, and are repeated when every call has sent its token.
  const { url } = await serveScript(({ headers }, count) => ({
    status: (count - 1) % 16 < 8 ? 503 : 400,
    headers: { "x-echo": String(headers.authorization) },
    delays: [50, 0],
  }));
  let made = 0;
  const told: unknown[] = [];
  const hook = (event: unknown): void => void told.push(event);
  const hooks = { onRequest: hook, onResponse: hook, onRetry: hook, onError: hook };
  const token = (): string => `one-time-${++made}-hush`;
  const shop = createClient({ url, token, hooks });
  const rancher = createRancher({ url, credentials: () => ({ token: token() }), hooks });
  for (const get of [(id: number) => shop.books.get(id), (id: number) => rancher.get(`a/${id}`)]) {
    made = 0;
    await Promise.allSettled([1, 2, 3, 4, 5, 6, 7, 8].map(get));
    expect(made).toBe(8);
  }
  const all = inspect(told, { depth: 9 });
  expect(all).toContain("***");
  expect(all).not.toMatch(/hush/);
});

it("a client sends, and hides in errors, the headers that it was made with", async () => {
  const { url, requests } = await serveScript(({ headers }) => ({
    status: 400,
    body: { type: "error", message: `bad key ${String(headers["x-api-key"])}` },
    delays: [30, 0],
  }));
  const makers: readonly ((headers: Record<string, string>) => Promise<unknown>)[] = [
    (headers) => createClient({ url, headers }).books.get(1),
    (headers) => createRancher({ url, headers }).volumes.get("1v1"),
    (headers) => booksOf(withDetails(connect({ url, headers }))).get(1),
    (headers) => detailed(connectRancher({ url, headers })).request("GET", "volumes/1v1"),
  ];
  for (const make of makers) {
    const headers: Record<string, string> = { "x-api-key": "hush-one", "user-agent": "me" };
    const call = make(headers);
    headers["x-api-key"] = "hush-two";
    const error = await failureOf(call);
    expect(error.message).toContain("bad key ***");
    expect(inspect(error, { depth: 9 })).not.toContain("hush");
  }
  expect(requests.map(({ headers }) => headers["x-api-key"])).toEqual(makers.map(() => "hush-one"));
});

it("errors hide the token of their own try, in any order of the functions that make the client", async () => {
  const { url } = await serveScript(({ headers }) => ({
    status: 400,
    headers: { "x-echo": String(headers.authorization) },
    body: { type: "error", message: `bad token ${String(headers.authorization)}` },
    delays: [50, 0],
  }));
  let made = 0;
  const token = (): string => `one-time-${++made}-hush`;
  const credentials = () => ({ token: token() });
  const clients = [
    booksOf(withDetails(withToken(connect({ url }), token))),
    booksOf(withDetails(withHooks(withToken(connect({ url }), token), {}))),
    booksOf(withToken(withDetails(connect({ url })), token)),
    detailed(withCredentials(connectRancher({ url }), credentials)),
  ];
  for (const client of clients) {
    const get = (id: number): Promise<unknown> =>
      "get" in client ? client.get(id) : client.request("GET", `volumes/${id}`);
    const ended = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((id) => failureOf(get(id))));
    const all = inspect(ended, { depth: 9 });
    expect(all).toContain("bad token");
    expect(all).not.toMatch(/hush/);
  }
});
