// The client refuses a value that is given twice, and a value that nothing reads, because it would be lost.
import { createClient as createShop } from "@bookshop/client";
import { books as booksOf } from "@bookshop/client/books";
import { createClient as connectShop } from "@bookshop/client/core";
import { createClient } from "@rancher-v1/client";
import { createClient as connect, extend, fromEnvironment } from "@rancher-v1/client/core";
import { volumes as volumesOf } from "@rancher-v1/client/volumes";
import { expect, it } from "vitest";

import { failureOf } from "../helpers/error-of.js";
import { serveScript } from "../helpers/scripted-server.js";

const secret = "hush-hush-secret";
const inUrl = `https://user:${secret}@host`;
const url = "https://host";
const keys = { accessKey: "a", secretKey: secret };
const header = { Authorization: `Bearer ${secret}` };

it.each([
  () => createShop({ url: inUrl, token: secret }),
  () => createShop({ url, token: secret, headers: header }),
  () => createShop({ url: inUrl, headers: header }),
  () => createClient({ url: inUrl, ...keys }),
  () => createClient({ url: inUrl, credentials: { token: secret } }),
  () => createClient({ url, ...keys, credentials: { token: secret } }),
  () => createClient({ url, ...keys, headers: header }),
  () => createClient({ url, credentials: () => ({ token: secret }), headers: header }),
  () => extend(connect({ url, ...keys }), { url, ...keys, headers: header }),
])("refuses two credentials for one header, without quoting them: %s", (make) => {
  expect(make).toThrow(
    /^Unexpected second header in authorization,authorization(,user-agent)?$|^Unexpected second header in authorization,user-agent,authorization$/,
  );
});

it.each([
  () => createShop({ url: inUrl }),
  () => createShop({ url, headers: header }),
  () => createClient({ url: inUrl }),
  () => createClient({ url: "https://user@host", secretKey: secret }),
  () => createClient({ url, ...keys }),
  () => createClient({ url, headers: header }),
])("takes one credential: %s", (make) => {
  expect(make).not.toThrow();
});

it("refuses a password in the url beside the option secretKey", () => {
  expect(() => createClient({ url: inUrl, secretKey: secret })).toThrow(
    "Missing name or secret of the credentials",
  );
});

it("refuses a header in two spellings, in the options of a client and of a call", async () => {
  const headers = { "X-Tenant": "a", "x-tenant": "b" };
  const message = "Unexpected second header in x-tenant,x-tenant";
  for (const make of [createShop, createClient]) {
    expect(() => make({ url, headers })).toThrow(new TypeError(message));
  }
  for (const call of [
    () => createShop({ url }).books.get(1, { headers }),
    () => createShop({ url }).send("GET", "books", { headers }),
    () => createClient({ url }).volumes.get("1v1", { headers }),
    () => createClient({ url, retry: () => undefined }).get("volumes", { headers }),
  ]) {
    expect(await failureOf(call())).toEqual(new TypeError(message));
  }
});

it("refuses headers with values that are not texts, and headers that are not a plain object", async () => {
  const odd: readonly unknown[] = [
    { "x-tenant": undefined },
    { "x-tenant": null },
    { "x-tenant": 5 },
    { "x-tenant": ["a", "b"] },
    new Headers({ "x-tenant": "a" }),
    new Map([["x-tenant", "a"]]),
    [["x-tenant", "a"]],
  ];
  for (const one of odd) {
    const headers = one as Record<string, string>;
    for (const make of [createShop, createClient]) {
      expect(() => make({ url, headers })).toThrow(TypeError);
    }
    for (const call of [
      () => createShop({ url }).books.get(1, { headers }),
      () => createClient({ url }).volumes.get("1v1", { headers }),
    ]) {
      expect(await failureOf(call())).toBeInstanceOf(TypeError);
    }
  }
});

it("refuses a documented header beside the same header in the options", async () => {
  const { url, requests } = await serveScript(() => ({ body: { id: "o1" } }));
  const shop = createShop({ url });
  const params = { "Idempotency-Key": "one", books: [1] };
  const options = { headers: { "idempotency-key": "other" } };
  for (const call of [
    () => shop.orders.create(params as never, options),
    () => shop.request("POST /orders", { params: params as never, options }),
  ]) {
    const message = "Unexpected second header in idempotency-key,idempotency-key";
    expect(await failureOf(call())).toEqual(new TypeError(message));
  }
  expect(requests).toEqual([]);
  await shop.orders.create({ ...params, "Idempotency-Key": undefined } as never, options);
  expect(requests[0]?.headers["idempotency-key"]).toBe("other");
});

it("a header of a call replaces that of the client, and a given user-agent replaces that of the package", async () => {
  const { url, requests } = await serveScript(() => ({ body: {} }));
  const headers = { "User-Agent": "mine", "X-Tenant": "a" };
  const shop = createShop({ url, token: "t", headers });
  await shop.send("GET", "books", { headers: { "x-tenant": "b", authorization: "Bearer c" } });
  await createClient({ url, headers }).get("volumes");
  expect(requests.map((one) => one.headers["user-agent"])).toEqual(["mine", "mine"]);
  expect(requests[0]?.headers).toMatchObject({ "x-tenant": "b", authorization: "Bearer c" });
  const { headers: found } = fromEnvironment({ url, headers: { "X-Tenant": "a" } });
  expect(found).toMatchObject({ "user-agent": expect.stringContaining("rancher") as string });
});

it.each([
  { tokne: "x" },
  { timeOut: 5 },
  { baseUrl: url },
  { accessKey: "a" },
  { credentials: {} },
])("refuses the unknown option %o of a whole client", (odd) => {
  const [name] = Object.keys(odd);
  expect(() => createShop({ url, ...odd })).toThrow(`There is no ${name} in options, only url,`);
});

it("refuses unknown options of the other client, and takes all known ones", () => {
  for (const odd of [{ token: "x" }, { timeOut: 5 }, { username: "a" }]) {
    const [name] = Object.keys(odd);
    const message = `There is no ${name} in options, only url, accessKey,`;
    expect(() => createClient({ url, ...odd })).toThrow(message);
    expect(() => extend(connect({ url }), { url, ...odd })).toThrow(message);
  }
  const common = {
    url,
    headers: {},
    fetch,
    timeout: 5,
    tryTimeout: 5,
    retries: 0,
    hooks: {},
    retry: () => undefined,
    sameHost: true,
    fetchOptions: {},
    maxBytes: 5,
    logger: {},
  };
  expect(() => createShop({ ...common, token: "t" })).not.toThrow();
  expect(() => createClient({ ...common, ...keys })).not.toThrow();
  expect(() => createClient({ ...common, credentials: { token: "t" } })).not.toThrow();
});

it("send refuses members of its input that only documented routes read", async () => {
  const { url, requests } = await serveScript(() => ({ body: [] }));
  const shop = createShop({ url });
  for (const odd of [{ params: { page: 2 } }, { path: [1] }, { options: {} }, { data: 1 }]) {
    const [name] = Object.keys(odd);
    const error = await failureOf(shop.send("GET", "books", odd));
    expect(error.message).toContain(`There is no ${name} in options, only signal,`);
  }
  expect(requests).toEqual([]);
});

it("a client of one group refuses headers that cannot be sent, before anything is sent", async () => {
  const { url, requests } = await serveScript(() => ({ body: {} }));
  for (const odd of ["hush\nhush", "hush-€", "hush\0"]) {
    const headers = { "x-key": odd };
    for (const [name, call] of [
      ["authorization", () => booksOf(connectShop({ url, token: odd })).get(1)],
      ["x-key", () => booksOf(connectShop({ url, headers })).get(1)],
      ["x-key", () => volumesOf(connect({ url })).get("1v1", { headers })],
    ] as const) {
      const error = await failureOf(call());
      expect(error).toEqual(new TypeError(`Unexpected ${name}, expected a value`));
    }
  }
  expect(requests).toEqual([]);
});
