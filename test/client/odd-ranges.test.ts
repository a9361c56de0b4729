// A partial answer must be in the requested range.
import { createClient as createShop } from "@bookshop/client";
import { createClient } from "@rancher-v1/client";
import { createClient as connect, withDetails } from "@rancher-v1/client/core";
import { expect, it } from "vitest";

import { failureOf } from "../helpers/error-of.js";

type Send = (range: string | undefined, told: string | null, status?: number) => Promise<unknown>;

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
    (range, told, status = 206) =>
      make({
        url: "https://host",
        fetch: () => {
          const headers = { ...(told !== null && { "content-range": told }) };
          return Promise.resolve(Response.json({ a: 1 }, { status, headers }));
        },
      }).request("GET", "things", { headers: { ...(range !== undefined && { Range: range }) } }),
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

it.each([
  [206, null],
  [206, "bytes 0-99/1000"],
  // A delta to an earlier answer.
  [226, null],
  [200, "bytes 0-99/1000"],
  [203, "bytes 0-99/1000"],
])(
  "a part of an answer with status %i and %s that was not requested is refused",
  async (status, told) => {
    for (const send of senders) {
      const error = await failureOf(send(undefined, told, status));
      expect(error.message).toContain(`unexpected answer: ${status}`);
    }
  },
);

it.each([
  // Some lists say in this header which items a page has.
  [200, "books 0-24/319"],
  // A proxy may have changed the answer, but it is whole.
  [203, null],
])("an answer with status %i and %s is read", async (status, told) => {
  for (const send of senders) expect(await send(undefined, told, status)).toEqual({ a: 1 });
});

/** Gets a book, and with it the range `asked`. The answer is whole, and has 40 bytes. */
async function getWhole(asked: string, more: object, length = "40"): Promise<unknown> {
  const text = JSON.stringify({ id: 7, title: "a".repeat(19) });
  const headers = {
    "content-type": "application/json",
    ...(length && { "content-length": length }),
  };
  const send = (): Promise<Response> => Promise.resolve(new Response(text, { headers }));
  const { books } = createShop({ url: "https://host", token: "t", fetch: send });
  return books.get(7, { headers: { Range: asked, ...more } });
}

it.each(["bytes=100-199", "bytes=8-", "bytes=0-9", "bytes=-9"])(
  "a whole answer to %s is refused, because it would be taken for the range",
  async (asked) => {
    const { message } = await failureOf(getWhole(asked, {}));
    expect(message).toContain("unexpected answer, expected the range of the request");
  },
);

it.each([
  ["bytes=0-", {}],
  ["bytes=0-39", {}],
  ["bytes=0-99", {}],
  ["bytes=-40", {}],
  ["bytes=0-1,5-6", {}],
  ["items=5-9", {}],
  // The caller expects the whole if it has changed.
  ["bytes=8-", { "if-range": '"a"' }],
])("a whole answer to %s with the headers %j is read", async (asked, more) => {
  expect(await getWhole(asked, more)).toMatchObject({ id: 7 });
});

it("a whole answer of unknown length is read if the range begins as it does", async () => {
  expect(await getWhole("bytes=0-9", {}, "")).toMatchObject({ id: 7 });
  await failureOf(getWhole("bytes=8-", {}, ""));
});
