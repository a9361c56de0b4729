// A partial answer must be in the requested range.
import { createClient as createShop } from "@bookshop/client";
import { createClient } from "@rancher-v1/client";
import { createClient as connect, withDetails } from "@rancher-v1/client/core";
import { expect, it } from "vitest";

import { failureOf } from "../helpers/error-of.js";

type Send = (range: string, told: string | null) => Promise<unknown>;

const makers: readonly ((options: { url: string; fetch: typeof fetch }) => {
  readonly request: (
    method: string,
    target: string,
    input: { headers: Record<string, string> },
  ) => Promise<unknown>;
})[] = [
  createClient,
  (options) => withDetails(connect(options)),
  (options) => ({ request: (...given) => createShop({ ...options, token: "t" }).send(...given) }),
];

const senders: readonly Send[] = makers.map(
  (make): Send =>
    (range, told) =>
      make({
        url: "https://host",
        fetch: () => {
          const headers = { ...(told !== null && { "content-range": told }) };
          return Promise.resolve(Response.json({ a: 1 }, { status: 206, headers }));
        },
      }).request("GET", "things", { headers: { Range: range } }),
);

it.each([
  ["bytes=0-99", "bytes 0-99/1000"],
  ["bytes=0-99", "bytes 0-49/50"],
  ["bytes=500-", "bytes 500-999/*"],
  // A browser may hide the header, and a server may send only some of several ranges.
  ["bytes=0-99", null],
  ["bytes=0-1,5-6", "bytes 5-6/10"],
  ["bytes=-5", "bytes 5-9/10"],
  ["items=0-9", "items 0-9/20"],
])("an answer to %s with %s is read", async (range, told) => {
  for (const send of senders) expect(await send(range, told)).toEqual({ a: 1 });
});

it.each([
  ["bytes=0-99", "bytes 100-199/1000"],
  ["bytes=100-199", "bytes 0-99/1000"],
  ["bytes=0-99", "bytes 0-199/1000"],
  ["bytes=500-", "bytes 0-999/1000"],
])("an answer to %s with %s is refused", async (range, told) => {
  for (const send of senders) {
    expect((await failureOf(send(range, told))).message).toContain("unexpected answer: 206");
  }
});
