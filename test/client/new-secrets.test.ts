// A secret that an answer brings, such as a new key, is in no error, hook or log line.
import { inspect } from "node:util";

import { expect, it } from "vitest";

import { createClient } from "@bookshop/client";
import { createClient as createRancher } from "@rancher-v1/client";

import { errorOf, failureOf } from "../helpers/error-of.js";
import { serveScript } from "../helpers/scripted-server.js";
import { serveText, takesBlankInName } from "../helpers/serve-text.js";

const key = "brand-new-key";
const book = `{"id":2,"title":"a"}`;

it("a new secret of an answer that is refused is hidden in the error", async () => {
  const bodies = [
    `{"id":"1k1","type":"apiKey","name":"db","secretValue":"${key}","size":9007199254740993}`,
    `{"id":"1k9","type":"apiKey","name":"db","data":{"access_token":["${key}"]}}`,
  ];
  const { url } = await serveScript(bodies.map((body) => ({ body })));
  const { apiKeys } = createRancher({ url });
  for (const call of [() => apiKeys.create({ name: "db" }), () => apiKeys.get("1k1")]) {
    const error = await errorOf(call());
    const shown = error.message + JSON.stringify(error) + inspect(error, { depth: 9 });
    expect(error.message).toContain(`"***"`);
    expect(shown).toContain("db");
    expect(shown).not.toContain(key);
  }
});

it("an error of the server still tells what is wrong with a secret", async () => {
  const body = { errors: { password: ["is too short"] } };
  const { url } = await serveScript([{ status: 422, body }]);
  const error = await failureOf(
    createClient({ url }).send("POST", "users", { body: { name: "a" } }),
  );
  expect(error).toMatchObject({ body });
});

it("errors and hooks show no headers with new secrets, but the challenge of a 401", async () => {
  const headers = {
    authorization: `Bearer ${key}`,
    "x-csrf-token": key,
    "set-cookie": `session=${key}`,
    "www-authenticate": "Bearer",
    "x-ratelimit-remaining-tokens": "7",
  };
  const { url } = await serveScript([{ status: 401, headers }]);
  const told: unknown[] = [];
  const hooks = { onResponse: (event: unknown): void => void told.push(event) };
  const error = await failureOf(createClient({ url, hooks }).books.get(2));
  expect(inspect([error, told], { depth: 9 }) + JSON.stringify(error)).not.toContain(key);
  const kept = Object.fromEntries((error as { headers?: Headers }).headers ?? []);
  expect(kept).toMatchObject({ "www-authenticate": "Bearer", "x-ratelimit-remaining-tokens": "7" });
});

const blank = ["Server : old", "X Y: 1"];
it.runIf(takesBlankInName).each(blank)("takes an answer with the header `%s`", async (header) => {
  const told: unknown[] = [];
  const hooks = { onResponse: (event: unknown): void => void told.push(event) };
  const good = `HTTP/1.1 201 Created\r\n${header}\r\nContent-Length: ${book.length}\r\n\r\n${book}`;
  const shop = createClient({ url: await serveText(good), hooks });
  const created = await shop.books.create({ title: "a", genre: "novel", price: 1 });
  expect(created).toEqual(JSON.parse(book));
  expect(told).toMatchObject([{ status: 201, tries: 1 }]);
  const bad = `HTTP/1.1 404 Not Found\r\n${header}\r\nContent-Length: 2\r\n\r\n{}`;
  const error = await failureOf(createClient({ url: await serveText(bad) }).books.get(2));
  expect(error).toMatchObject({ name: "NotFoundError", status: 404 });
});

const depth = 40_000;

it.each([
  ["very deep", `{"id":1,"more":${"[1,".repeat(depth)}1${"]".repeat(depth)}}`],
  ["with a long padding", JSON.stringify({ id: 1, token: `${"=".repeat(4 * depth)}a` })],
])("refuses an answer that is %s in time", async (_, body) => {
  const { url } = await serveScript([{ status: 206, body }]);
  const start = Date.now();
  const error = await failureOf(createClient({ url }).send("GET", "books/1"));
  expect(error).toMatchObject({ name: "ApiError", status: 206 });
  // A slow machine takes some seconds.
  expect(Date.now() - start).toBeLessThan(20_000);
});
