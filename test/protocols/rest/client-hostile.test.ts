// What hostile answers do to a client of plain HTTP; `test/hostile-answers.mjs` runs more of them.
import { execFileSync } from "node:child_process";
import { join } from "node:path";

import { expect, it } from "vitest";

import { ApiError, createClient } from "../../../generated/bookshop/client/src/index.js";
import { root } from "../../helpers/command-line.js";
import { makeEndless } from "../../helpers/endless.js";
import { failureOf } from "../../helpers/error-of.js";

async function errorOf(call: Promise<unknown>): Promise<ApiError> {
  const error: unknown = await failureOf(call);
  expect(error).toBeInstanceOf(ApiError);
  return error as ApiError;
}

it("100 hostile answers crash nothing, show no token and send it nowhere", () => {
  const script = join(root, "test/hostile-answers.mjs");
  const told = execFileSync(process.execPath, [script, "--runs", "100"], { encoding: "utf8" });
  expect(told).toMatch(/^100 calls, .* 0 faults,/);
}, 60_000);

it("bytes without an end are not kept in memory", async () => {
  const endless = makeEndless(0);
  const client = createClient({
    url: "https://host",
    retries: 0,
    fetch: () =>
      Promise.resolve(new Response(endless.body, { headers: { "content-type": "image/png" } })),
  });
  expect((await errorOf(client.books.get(1))).message).toMatch(/more than 67108864 bytes$/);
  expect(endless.sent()).toBeLessThan(2 ** 29);
});

it("a token that a server writes as URLs do is not shown", async () => {
  const client = createClient({
    url: "https://host",
    token: "a/secret+token",
    retries: 0,
    fetch: () => Promise.resolve(Response.json({ seen: "t=a%2Fsecret%2Btoken" }, { status: 422 })),
  });
  expect((await errorOf(client.books.get(1))).body).toEqual({ seen: "t=***" });
});
