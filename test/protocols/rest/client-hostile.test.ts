// Hostile answers to a client of plain HTTP. `test/hostile-answers.mjs` runs more of them.
import { execFileSync } from "node:child_process";
import { join } from "node:path";

import { expect, it, vi } from "vitest";

import { createClient as connect } from "../../../generated/bookshop/client/src/core/index.js";
import { orders } from "../../../generated/bookshop/client/src/groups/orders.js";
import { ApiError, createClient } from "../../../generated/bookshop/client/src/index.js";
import type { OrdersCreateParams } from "../../../generated/bookshop/models/src/types/orders-operations.js";
import { root } from "../../helpers/command-line.js";
import { makeEndless } from "../../helpers/endless.js";
import { failureOf } from "../../helpers/error-of.js";

async function errorOf(call: Promise<unknown>): Promise<ApiError> {
  const error: unknown = await failureOf(call);
  expect(error).toBeInstanceOf(ApiError);
  return error as ApiError;
}

it("100 hostile answers cause no crash, and the token is neither shown nor sent elsewhere", () => {
  const script = join(root, "test/hostile-answers.mjs");
  const told = execFileSync(process.execPath, [script, "--runs", "100"], { encoding: "utf8" });
  expect(told).toMatch(/^100 calls, .* 0 faults,/);
}, 60_000);

it("endless bytes are not kept in memory", async () => {
  const endless = makeEndless(0);
  const client = createClient({
    url: "https://host",
    retries: 0,
    fetch: () =>
      Promise.resolve(new Response(endless.body, { headers: { "content-type": "image/png" } })),
  });
  expect((await errorOf(client.books.get(1))).message).toMatch(
    /more than 67108864 bytes, after status 200$/,
  );
  expect(endless.sent()).toBeLessThan(2 ** 29);
});

it("a token that a server percent-encodes is hidden", async () => {
  const client = createClient({
    url: "https://host",
    token: "a/secret+token",
    retries: 0,
    fetch: () => Promise.resolve(Response.json({ seen: "t=a%2Fsecret%2Btoken" }, { status: 422 })),
  });
  expect((await errorOf(client.books.get(1))).body).toEqual({ seen: "t=***" });
});

it("the token of the environment goes to the URL of the environment or of the API only", async () => {
  const sentTo = async (url: string, home: string): Promise<string | null> => {
    vi.stubEnv("BOOKSHOP_TOKEN", "the-token");
    vi.stubEnv("BOOKSHOP_URL", home);
    let found: string | null = null;
    const send: typeof fetch = (_, init) => {
      found = new Headers(init?.headers).get("authorization");
      return Promise.resolve(Response.json({ id: 1 }));
    };
    await createClient({ url, logger: {}, fetch: send }).books.get(1);
    vi.unstubAllEnvs();
    return found;
  };
  expect(await sentTo("https://other.test", "")).toBeNull();
  expect(await sentTo("https://other.test", "https://host.test")).toBeNull();
  expect(await sentTo("https://host.test/", "https://host.test")).toBe("Bearer the-token");
});

it("an answer to the route of a list is refused unless it is a list", async () => {
  for (const answer of [Response.json({ message: "none" }), new Response(null, { status: 204 })]) {
    const client = createClient({ url: "https://host", fetch: () => Promise.resolve(answer) });
    await expect(client.request("GET /books")).rejects.toThrow(ApiError);
  }
});

it("each list refuses filters that are getters of a class", async () => {
  class Filters {
    get page(): number {
      return 2;
    }
  }
  const send: typeof fetch = () => Promise.reject(new Error("sent"));
  const { books, reviews } = createClient({ url: "https://host", retries: 0, fetch: send });
  for (const list of [
    () => books.list(new Filters()),
    () => reviews.list(1, new Filters() as object),
  ]) {
    await expect(list()).rejects.toThrow(TypeError);
  }
});

it("a group with documented headers refuses parameters in a map or in getters of a class", async () => {
  class Filters {
    get after(): string {
      return "x";
    }
  }
  const options = {
    url: "https://host",
    retries: 0,
    fetch: () => Promise.reject(new Error("sent")),
  };
  for (const api of [createClient(options).orders, orders(connect(options))]) {
    for (const lost of [new Filters(), new Map([["after", "x"]])]) {
      await expect(api.list(lost as object)).rejects.toThrow(TypeError);
      await expect(api.create(lost as object as OrdersCreateParams)).rejects.toThrow(TypeError);
    }
  }
});
