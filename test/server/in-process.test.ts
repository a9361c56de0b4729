// A client that is served in its own process, without a port.

import { createClient as createShop } from "@bookshop/client";
import { createMockHandlers } from "@bookshop/server/mock";
import { serveInProcess as serveShop } from "@bookshop/server/testing";
import { createClient, NotFoundError } from "@rancher-v1/client";
import { acceptKeys } from "@rancher-v1/server";
import { createMemoryHandlers } from "@rancher-v1/server/memory";
import { serveInProcess } from "@rancher-v1/server/testing";
import { fastify } from "fastify";
import { expect, it, onTestFinished } from "vitest";

import { makeFetch } from "../../templates/runtime/server/core/testing.js";

const keys = { accessKey: "ak", secretKey: "sk" };

it("serves a client without a port: links, actions, pages and errors", async () => {
  const { fetch, url, close, app } = await serveInProcess({
    authenticate: acceptKeys("ak", "sk"),
    handlers: createMemoryHandlers(),
  });
  onTestFinished(close);
  const client = createClient({ url, fetch, ...keys });
  const names = ["a", "b", "c"];
  for (const name of names) await client.volumes.create({ name, driver: "local" });
  const found: string[] = [];
  for await (const volume of client.volumes.list({ limit: 2 })) found.push(volume.name);
  expect(found).toEqual(names);
  const [volume] = (await client.volumes.list({ name: "b" })).data;
  if (volume === undefined) throw new Error("no volume");
  const snapshot = await client.volumes.snapshot(volume, { name: "now" });
  expect(snapshot.volumeId).toBe(volume.id);
  expect((await client.volumes.delete(volume))?.removed).toMatch(/Z$/);
  await expect(client.volumes.get("1v99")).rejects.toThrow(NotFoundError);
  const strange = createClient({ url, fetch, accessKey: "ak", secretKey: "no" });
  await expect(strange.volumes.get(volume.id)).rejects.toMatchObject({ status: 401 });
  expect(app.server.listening).toBe(false);
});

it("asks an application as fetch does", async () => {
  const app = fastify();
  app.all("/echo", ({ method, headers, url, body }, reply) =>
    reply.header("set-cookie", ["a=1", "b=2"]).send({ method, headers, url, body: body ?? null }),
  );
  app.delete("/gone", (_request, reply) => reply.code(204).send());
  app.get("/bytes", () => Promise.resolve(Buffer.from([0, 255, 128])));
  app.get("/never", () => new Promise(() => undefined));
  const fetch = makeFetch(app);
  const init = { method: "POST", body: '{"x":1}', headers: { "content-type": "application/json" } };
  const echo = await fetch(new Request("http://api.test:81/echo?a=b%20c", init));
  expect(echo.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  expect(await echo.json()).toMatchObject({
    ...{ method: "POST", url: "/echo?a=b%20c", body: { x: 1 } },
    headers: { host: "api.test:81", "content-type": "application/json" },
  });
  const gone = await fetch("http://api.test/gone", { method: "DELETE" });
  expect([gone.status, gone.body]).toEqual([204, null]);
  const bytes = await fetch(new URL("http://api.test/bytes"));
  expect(new Uint8Array(await bytes.arrayBuffer())).toEqual(new Uint8Array([0, 255, 128]));
  const head = await fetch("http://api.test/bytes", { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
  const reason = new Error("too slow");
  const stop = new AbortController();
  const waiting = fetch("http://api.test/never", { signal: stop.signal });
  stop.abort(reason);
  await expect(waiting).rejects.toBe(reason);
  await expect(fetch("http://api.test/echo", { signal: stop.signal })).rejects.toBe(reason);
});

it.each(["", ".", "..", "a\ud800"])(
  "the mock stores no row with the id %j, which no path can have",
  async (id) => {
    const { fetch, url, close } = await serveShop({
      handlers: createMockHandlers({ stateful: true }),
    });
    onTestFinished(close);
    const create = async (order: object): Promise<readonly unknown[]> => {
      const body = JSON.stringify({ lines: [], ...order });
      const headers = { "content-type": "application/json" };
      const answer = await fetch(`${url}/orders`, { method: "POST", body, headers });
      return [answer.status, await answer.json()];
    };
    const message = "No path can have this `id`; leave it out, or give another";
    expect(await create({ id })).toEqual([400, { message }]);
    expect(await create({ id: "..." })).toMatchObject([201, { id: "..." }]);
    expect(await (await fetch(`${url}/orders`)).json()).toMatchObject([{ id: "..." }]);
  },
);

it("a client takes the samples of the mock for any id", async () => {
  const { fetch, url, close } = await serveShop({ handlers: createMockHandlers() });
  onTestFinished(close);
  const { books, orders, reviews } = createShop({ url, fetch, token: "t" });
  expect(await books.get(70)).toMatchObject({ id: 70 });
  expect(await books.update(70, { title: "a" })).toMatchObject({ id: 70 });
  expect(await orders.get("o70")).toMatchObject({ id: "o70" });
  expect(await orders.send("o70")).toMatchObject({ id: "o70" });
  expect(await reviews.update(1, 70, { stars: 1, text: "a" })).toMatchObject({ id: 70 });
  expect(await books.list()).toMatchObject([{ id: 7 }]);
});
