// The pause before a retry follows the clock of the server, because that of the client may be wrong.
import { createClient } from "@bookshop/client/core";
import { createClient as connect } from "@rancher-v1/client/core";
import { expect, it } from "vitest";

import { failureOf } from "../helpers/error-of.js";
import { serveScript } from "../helpers/scripted-server.js";

const at = (ms: number): string => new Date(ms).toUTCString();
const hour = 3_600_000;

/**
 * Returns the milliseconds between two requests of a client. The clock of the server is `ahead` of that of the client, and
 * the server asks for a pause of one second.
 */
async function pauseOf(make: typeof createClient | typeof connect, ahead: number): Promise<number> {
  const { url, requests } = await serveScript((_request, count) => {
    const now = Math.floor(Date.now() / 1000) * 1000 + ahead;
    const headers = { date: at(now), "retry-after": at(now + 1000) };
    return count === 1 ? { status: 429, headers } : { body: {} };
  });
  await make({ url }).request("GET", "things");
  const [first, second] = requests.map(({ time }) => time);
  return (second ?? 0) - (first ?? 0);
}

it("a client whose clock is an hour behind or ahead waits as long as the server asks", async () => {
  const pauses = await Promise.all(
    [createClient, connect].flatMap((make) => [pauseOf(make, hour), pauseOf(make, -hour)]),
  );
  for (const pause of pauses) {
    expect(pause).toBeGreaterThan(900);
    expect(pause).toBeLessThan(10_000);
  }
});

it("a call fails at once if the server asks for more time than it has", async () => {
  const { url, requests } = await serveScript(() => ({
    status: 429,
    headers: { date: at(hour), "retry-after": at(2 * hour) },
  }));
  const error = await failureOf(
    createClient({ url }).request("GET", "things", { timeout: 60_000 }),
  );
  expect(error.name).toBe("RateLimitError");
  expect(requests).toHaveLength(1);
});
