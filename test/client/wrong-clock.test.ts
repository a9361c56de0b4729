// The pause before a retry follows the clock of the server, because that of the client may be wrong.
import { createClient } from "@bookshop/client/core";
import { createClient as connect } from "@rancher-v1/client/core";
import { expect, it } from "vitest";

import { failureOf } from "../helpers/error-of.js";
import { serveScript } from "../helpers/scripted-server.js";

const at = (ms: number): string => new Date(ms).toUTCString();
const hour = 3_600_000;

it.each([
  ["an hour behind", hour],
  ["an hour ahead", -hour],
])("a client whose clock is %s waits as long as the server asks", async (_, ahead) => {
  for (const make of [createClient, connect]) {
    const { url, requests } = await serveScript((_request, count) => {
      const now = Math.floor(Date.now() / 1000) * 1000 + ahead;
      const headers = { date: at(now), "retry-after": at(now + 1000) };
      return count === 1 ? { status: 429, headers } : { body: {} };
    });
    await make({ url }).request("GET", "things");
    const [first, second] = requests.map(({ time }) => time);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(900);
    expect((second ?? 0) - (first ?? 0)).toBeLessThan(10_000);
  }
});

it("a call fails at once if the server asks for more time than it has", async () => {
  const { url } = await serveScript(() => ({
    status: 429,
    headers: { date: at(0), "retry-after": at(hour) },
  }));
  const start = Date.now();
  const error = await failureOf(
    createClient({ url }).request("GET", "things", { timeout: 60_000 }),
  );
  expect(error.name).toBe("RateLimitError");
  expect(Date.now() - start).toBeLessThan(30_000);
});
