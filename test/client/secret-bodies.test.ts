// A secret in the body of a request is hidden in the errors of whole clients, wherever the server quotes it.
import { inspect } from "node:util";

import { expect, it } from "vitest";

import { createClient } from "@bookshop/client";
import { createClient as connect, withDetails } from "@bookshop/client/core";
import { createClient as createRancher } from "@rancher-v1/client";

import { failureOf } from "../helpers/error-of.js";
import { serveScript } from "../helpers/scripted-server.js";

const word = "hunter2!hush";
const body = {
  name: "ann",
  password: word,
  keys: ["first-hush", { value: 1 }],
  nested: [{ api_token: "deep-hush", authenticated: true }],
};
const quoted = {
  message: `bad ${word} and first-hush, not true`,
  errors: { [word]: ["deep-hush"] },
  encoded: encodeURIComponent(word),
  name: "ann",
};

it("a secret in a body is hidden in errors, hooks and log lines of a whole client", async () => {
  const { url } = await serveScript(() => ({ status: 422, body: quoted }));
  const told: unknown[] = [];
  const tell = (event: unknown): void => void told.push(event);
  const options = { url, hooks: { onError: tell, onResponse: tell }, logger: { debug: tell } };
  const shop = createClient({ ...options, token: "t" });
  const rancher = createRancher(options);
  for (const call of [
    () => shop.send("POST", "users", { body }),
    () => shop.books.create(body as never),
    () => shop.reviews.write(1, body as never),
    () => shop.request("POST /books", { params: body as never }),
    () => rancher.post("accounts", body),
  ]) {
    const error = await failureOf(call());
    expect(error.message).toContain("bad *** and ***, not true");
    expect(error).toMatchObject({ status: 422, body: { name: "ann", errors: { "***": ["***"] } } });
    expect(JSON.stringify(error) + inspect(error, { depth: 9 })).not.toMatch(/hush/);
  }
  expect(inspect(told, { depth: 9 })).not.toMatch(/hush/);
});

it("a secret is hidden if it is a number, or anywhere in an object or a list with a secret name", async () => {
  const sent = {
    access_key: 918273645,
    token: { value: "deep-hush", parts: [{ of: "list-hush" }] },
    secrets: { db: "map-hush" },
    passphrase: "long-hush",
    note: { toJSON: () => ({ password: "json-hush" }) },
    count: 7,
  };
  const { url } = await serveScript(({ body: text }) => ({
    status: 422,
    body: { message: text, sent: JSON.parse(text) as unknown },
  }));
  const shop = createClient({ url, token: "t" });
  const rancher = createRancher({ url });
  for (const call of [
    () => shop.send("POST", "users", { body: sent }),
    () => rancher.post("accounts", sent),
  ]) {
    const error = await failureOf(call());
    expect(error.message + JSON.stringify(error)).not.toMatch(/hush|918273645/);
    expect(error).toMatchObject({ body: { sent: { access_key: "***", count: 7 } } });
  }
});

it("leaves names of members unchanged if a secret is only equal to a name", async () => {
  const errors = { password: "too short" };
  const { url } = await serveScript(() => ({ status: 422, body: { errors } }));
  const client = createClient({ url, token: "t" });
  const error = await failureOf(client.send("POST", "users", { body: { password: "password" } }));
  expect(error).toMatchObject({ body: { errors } });
});

it("hides all of an answer if a search for the secrets would take too long", async () => {
  const { url } = await serveScript(() => ({ status: 422, body: { message: "no secret-77" } }));
  const users = Array.from({ length: 5000 }, (_, index) => ({ password: `secret-${index}` }));
  const client = createClient({ url, token: "t" });
  const error = await failureOf(client.send("POST", "users", { body: users }));
  expect(error).toMatchObject({ status: 422, body: { "***": "***" } });
  expect(error.message).toMatch(/: \*\*\*$/);
});

it("reads a refused body that contains itself once, and calls `onError`", async () => {
  const told: unknown[] = [];
  const client = createClient({
    url: "https://host",
    hooks: { onError: (event) => told.push(event) },
  });
  const loop: Record<string, unknown> = {};
  loop["self"] = loop;
  expect(await failureOf(client.send("POST", "users", { body: loop }))).toBeInstanceOf(TypeError);
  expect(told.length).toBe(1);
});

it("a secret is hidden by withDetails in a client of single groups", async () => {
  const { url } = await serveScript(() => ({ status: 422, body: quoted }));
  const client = withDetails(connect({ url, token: "t" }));
  const error = await failureOf(client.request("POST", "users", { body }));
  expect(error).toMatchObject({ body: { errors: { "***": ["***"] } } });
  expect(JSON.stringify(error)).not.toMatch(/hush/);
});

it("a secret is in no error of a client of single groups, not even as a code", async () => {
  const secret = "hushhush";
  const { url } = await serveScript(() => ({
    status: 422,
    body: { type: "error", code: secret, fieldName: secret, message: secret },
  }));
  const error = await failureOf(connect({ url, token: secret }).request("POST", "users"));
  expect(error).toMatchObject({ name: "ValidationError", status: 422 });
  expect(JSON.stringify(error) + inspect(error)).not.toContain(secret);
});

it("a secret is refused in the URL of a client of single groups, and sent by a whole client", async () => {
  for (const before of ["u:hush", "hush", ":hush", "u%40:hush"]) {
    for (const slashes of ["//", "/", "", "///", "\\\\", "/\t/"]) {
      const odd = (): unknown => connect({ url: `https:${slashes}${before}@host/a` });
      expect(odd).toThrow(/^Unexpected url, expected https:\/\/host$/);
    }
  }
  expect(connect({ url: "https://host/@me/a@b/?x=@" }).url).toBe("https://host/@me/a@b");
  const { url, requests } = await serveScript(() => ({ body: {} }));
  await createClient({ url: url.replace("//", "//u:word@") }).send("GET", "a");
  expect(requests[0]?.headers.authorization).toBe(`Basic ${btoa("u:word")}`);
});

it("hides a password of several words with its first word, or with short words", async () => {
  for (const password of ["rainy 23", "correct horse battery staple"]) {
    const given = [encodeURIComponent(password), password.split(" ")[0]];
    const body = { message: `${password} is too common`, given };
    const { url } = await serveScript([{ status: 422, body }]);
    const client = createClient({ url, token: "t" });
    const error = await failureOf(client.send("POST", "users", { body: { password } }));
    expect(error.message).toMatch(/: \*\*\* is too common$/);
    expect(error).toMatchObject({ body: { given: ["***", "***"] } });
  }
});
