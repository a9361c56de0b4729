// Answers of real servers and proxies that users of the client have met.
import { createClient } from "@bookshop/client";
import { createClient as createRancher } from "@rancher-v1/client";
import { createClient as connect, withDetails } from "@rancher-v1/client/core";
import { volumes } from "@rancher-v1/client/volumes";
import { expect, it } from "vitest";

import { failureOf } from "../helpers/error-of.js";
import { serveScript, type Reply } from "../helpers/scripted-server.js";

const secret = `tok/en+sec&ret"<x>=9ä`;
const entities = (form: (letter: string) => string): string => secret.replace(/\W/gu, form);
const named: Readonly<Record<string, string>> = { "&": "amp", '"': "quot", "<": "lt", ">": "gt" };

it.each([
  ["names of HTML", entities((one) => (named[one] ? `&${named[one]};` : one))],
  ["numbers of HTML", entities((one) => `&#${one.charCodeAt(0)};`)],
  ["hexadecimal numbers of HTML", entities((one) => `&#x${one.charCodeAt(0).toString(16)};`)],
  ["escapes of a URL in a URL", encodeURIComponent(encodeURIComponent(secret))],
  [
    "escapes of a URL in a URL in a URL",
    [1, 2, 3].reduce((one) => encodeURIComponent(one), secret),
  ],
])("hides a secret that a server quotes with %s", async (_, quoted) => {
  const { url } = await serveScript(() => ({
    status: 400,
    headers: {
      "content-type": "text/html",
      "x-echo": encodeURIComponent(encodeURIComponent(secret)),
    },
    body: `Bad key ${quoted}.`,
  }));
  const clients = [
    () => createClient({ url, headers: { "x-key": encodeURIComponent(secret) } }).books.get(1),
    () => createRancher({ url, accessKey: "a", secretKey: secret }).volumes.get("1v1"),
  ];
  for (const call of clients.slice(quoted.includes("%") ? 0 : 1)) {
    const error = await failureOf(call());
    const shown = error.message + JSON.stringify(error);
    expect(shown).toContain("Bad key ***.");
    expect(shown).not.toMatch(/tok(?!en)|sec&|sec%|ret&|ret%/);
  }
});

it("ends the search for a long secret in any answer", async () => {
  const body = `${"%3D".repeat(20_000)}${"&#61;".repeat(20_000)}${"&".repeat(50_000)}`;
  const { url } = await serveScript(() => ({ status: 400, body }));
  const start = performance.now();
  await failureOf(createRancher({ url, accessKey: "a", secretKey: `${"=".repeat(60)}x` }).get("a"));
  expect(performance.now() - start).toBeLessThan(20_000);
});

it("refuses a number in place of a documented text with another id", async () => {
  const bodies = [{ id: 5 }, { id: "5" }, { id: ["5"] }, { id: true }, { id: { id: "5" } }, {}];
  const answers = async (asked: string): Promise<readonly boolean[]> => {
    const { url } = await serveScript(bodies.map((body): Reply => ({ body })));
    const { orders } = createClient({ url });
    const isTaken: boolean[] = [];
    while (isTaken.length < bodies.length) {
      isTaken.push(
        await orders.get(asked).then(
          () => true,
          () => false,
        ),
      );
    }
    return isTaken;
  };
  expect(await answers("5")).toEqual([true, true, false, false, false, true]);
  expect(await answers("a")).toEqual([false, false, false, false, false, true]);
});

it("does not report a change as done if it was only accepted", async () => {
  const body = { title: "a", genre: "novel", price: 1 } as const;
  for (const [status, end] of [
    [201, ": done, unexpected answer, expected an object"],
    [202, ": unexpected answer, expected an object"],
  ] as const) {
    const { url } = await serveScript(() => ({ status }));
    const error = await failureOf(createClient({ url }).books.create(body));
    expect(error.message).toBe(`POST ${url}/books${end}`);
    // A client of one resource has no details, so its message does not say whether the change is done.
    const small = await failureOf(volumes(connect({ url })).create({ name: "a", driver: "b" }));
    expect(small.message).toBe(`POST ${url}/v1/volumes: unexpected answer`);
  }
});

it.each(["zstd", "aes128gcm", "gzip, odd"])(
  "refuses an answer in the coding %s, which the platform does not decode",
  async (coding) => {
    const type = "application/octet-stream";
    const headers = { "content-type": type, "content-encoding": coding };
    const { url, requests } = await serveScript(() => ({ headers, body: "abc" }));
    const { books } = createClient({ url });
    expect((await failureOf(books.delete(1))).name).toMatch(/^(ApiError|NetworkError)$/);
    expect(requests[0]?.headers["accept-encoding"]).toBe("identity");
  },
);

/** Calls a method whose type says that there is no answer. */
const deleted = (url: string, options: object = {}): Promise<unknown> =>
  createClient({ url, ...options }).books.delete(1);

it("a text that was refused is not the answer of a later try", async () => {
  for (const [body, told] of [
    ["", undefined],
    [{ done: 1 }, { done: 1 }],
  ] as const) {
    const { url } = await serveScript([
      { status: 206, body: "a part", headers: { "content-type": "text/plain" } },
      { body, headers: { "content-type": "application/json" } },
    ]);
    expect(await deleted(url, { retry: () => 1 })).toEqual(told);
  }
});

it.each<readonly [string, Reply, object, RegExp]>([
  ["breaks off", { status: 201, breaks: "within", body: "{}" }, {}, /: .+, after status 201$/],
  [
    "does not end in time",
    { status: 201, delays: [0, 5_000], body: "{}" },
    { timeout: 300 },
    /no answer within \d+ ms, after status 201$/,
  ],
  [
    "is too large",
    { status: 201, body: "x".repeat(99) },
    { maxBytes: 9 },
    /bytes, after status 201$/,
  ],
])("says which status an answer had that %s", async (_, reply, more, message) => {
  const { url, requests } = await serveScript(() => reply);
  const options = { url, ...more };
  const small = withDetails(connect({ url, timeout: 300 }));
  const book = { title: "a", genre: "novel", price: 1 } as const;
  const calls = [
    () => createClient(options).books.create(book),
    () => createRancher(options).volumes.create({ name: "a", driver: "b" }),
    ...(reply.breaks ? [() => volumes(small).create({ name: "a", driver: "b" })] : []),
  ];
  for (const call of calls) {
    const error = await failureOf(call());
    expect(error).toMatchObject({ status: 201, tries: 1 });
    expect(error.message).toMatch(message);
  }
  expect(requests).toHaveLength(calls.length);
});

it("says that no answer came without a status if an earlier try had one", async () => {
  const { url } = await serveScript([{ status: 503 }, { breaks: "before" }]);
  const error = await failureOf(createClient({ url, retries: 1 }).books.get(1));
  expect(error).toMatchObject({ name: "NetworkError", tries: 2 });
  expect(error).toHaveProperty("status", undefined);
  expect(error.message).not.toContain("after status");
});
