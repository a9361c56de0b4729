// A misspelt option of a call would have no effect, so the whole client refuses it before anything is sent.
import { createClient as createShop } from "@bookshop/client";
import { createClient } from "@rancher-v1/client";
import { expect, it } from "vitest";

import { failureOf } from "../helpers/error-of.js";

const url = "https://host";
let sent = 0;
const fetch = (): Promise<Response> => {
  sent++;
  return Promise.resolve(
    Response.json({
      type: "volume",
      id: "1v1",
      data: [],
      links: { self: `${url}/v1/volumes/1v1` },
    }),
  );
};
const client = createClient({ url, fetch });
const odd = { timeOut: 5 } as object;
const volume = { id: "1v1", type: "volume", links: { self: `${url}/v1/volumes/1v1` } } as never;

it.each([
  () => client.volumes.list({}, odd),
  () => client.volumes.create({ name: "a" } as never, odd),
  () => client.volumes.get("1v1", odd),
  () => client.volumes.find("1v1", odd),
  () => client.volumes.delete("1v1", odd),
  () => client.volumes.snapshot("1v1", undefined, odd),
  () => client.hosts.update("1h1", {}, odd),
  () => client.project("1a5").volumes.list({}, odd),
  () => createClient({ url, fetch, hooks: {} }).volumes.list({}, odd),
  () => client.get("volumes", odd),
  () => client.post("volumes", {}, odd),
  () => client.put("volumes/1v1", {}, odd),
  () => client.del("volumes/1v1", odd),
  () => client.request("GET", "volumes", odd),
  () => client.wait(volume, odd),
  () => client.follow(volume, "self" as never, odd),
  () => createShop({ url, fetch }).books.get(1, odd),
  () => createShop({ url, fetch }).send("GET", "books", odd),
])("refuses an unknown option: %s", async (call) => {
  sent = 0;
  expect(String(await failureOf(call() as Promise<unknown>))).toMatch(
    /^TypeError: There is no timeOut in options, only /,
  );
  expect(sent).toBe(0);
});

it.each([
  [() => client.volumes.list({}, { query: { limit: 1 } } as object), "query"],
  [() => client.volumes.get("1v1", { check: () => true } as object), "check"],
  [() => client.volumes.delete("1v1", { include: "hosts" } as object), "include"],
  [() => client.get("volumes/1v1", { include: "hosts" } as object), "include"],
  [() => client.volumes.create({} as never, { body: {} } as object), "body"],
])("refuses a member of a request that the method sets itself: %s", async (call, name) => {
  sent = 0;
  const message = String(await failureOf(call()));
  expect(message).toMatch(new RegExp(`^TypeError: There is no ${name} in options`));
  expect(sent).toBe(0);
});

it("takes all options of a call, also undefined ones", async () => {
  const all = {
    signal: undefined,
    timeout: 1000,
    tryTimeout: 500,
    retries: 0,
    retryUnsafe: false,
    headers: { "x-a": "b" },
    eachTry: undefined,
    timeOut: undefined,
  };
  await client.volumes.get("1v1", { ...all, include: "instance" } as object);
  await client.volumes.list({}, all);
  await client.volumes.delete("1v1", all);
  await client.get("volumes/1v1", { ...all, query: { a: 1 }, operation: "x", busy: true });
});

it("refuses options of a wait without an unhandled rejection of the call", async () => {
  const call = Promise.reject(new Error("failed"));
  expect(String(await failureOf(client.wait(call, odd)))).toContain("timeOut");
});
