// Wrong results of handlers and `authenticate`. They let no request in, and give no answer that a client cannot read.

import { Readable } from "node:stream";

import type { FastifyReply } from "fastify";
import { expect, it } from "vitest";

import { HttpError } from "../../../templates/runtime/server/core/errors.js";
import { Reply } from "../../../templates/runtime/server/rest/answer.js";
import { makeTools } from "../../helpers/tool-shop.js";

type Headers = Reply["headers"];

it.each<readonly [string, () => unknown, number]>([
  ["an answer", () => new Reply(403), 500],
  ["a Response", () => new Response(null, { status: 403 }), 500],
  ["an HttpError", () => new HttpError(403, "Forbidden"), 403],
  ["an Error", () => new Error("hush"), 500],
  ["nothing", () => undefined, 401],
  ["a promise of an answer", () => Promise.resolve(new Reply(403)), 500],
])("lets nobody in if `authenticate` returns %s", async (_what, authenticate, status) => {
  let calls = 0;
  const get = (): void => void (calls += 1);
  const app = await makeTools({ get }, { authenticate });
  const { statusCode, body } = await app.inject("/tools/1");
  expect([statusCode, calls]).toEqual([status, 0]);
  expect(body).not.toContain("hush");
});

it.each([
  ["trailer", "x-sum"],
  ["Transfer-Encoding", "chunked"],
  ["upgrade", "websocket"],
  ["connection", "upgrade"],
  ["keep-alive", "timeout=9"],
  ["content-length", "x"],
])("answers 500 in its own form for the header %s: %s", async (name, value) => {
  const app = await makeTools({
    get: () => new Reply(200, Readable.from(["a"]), { [name]: value }),
    me: (_values: unknown, { reply }: { reply: { header: (...given: string[]) => void } }) => {
      reply.header(name, value);
      throw new Error("hush");
    },
  });
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  for (const path of ["/tools/1", "/tools/@me"]) {
    const answer = await fetch(url + path);
    expect([path, await answer.json()]).toMatchObject([
      path,
      { status: 500, title: "ServerError" },
    ]);
    if (name !== "keep-alive" && name !== "content-length" && name !== "connection")
      expect(answer.headers.get(name)).toBeNull();
  }
});

it("does not send an undefined header, but `connection: close`", async () => {
  const headers = { "retry-after": undefined as unknown as string, connection: "close" };
  const app = await makeTools({ get: () => new Reply(200, { id: 1 }, headers) });
  const answer = await app.inject("/tools/1");
  expect(answer.statusCode).toBe(200);
  expect(answer.headers).not.toHaveProperty("retry-after");
  expect(answer.headers).toMatchObject({ connection: "close" });
});

it.each<readonly [string, unknown, unknown]>([
  ["a status that is no integer", 200.5, {}],
  ["a status that is a text", "204", {}],
  ["null as a header", 200, { "x-next": null }],
  ["an object as a header", 200, { "x-next": {} }],
  ["a list with null as a header", 200, { "x-next": ["a", null] }],
])("answers 500 for a reply with %s", async (_what, status, headers) => {
  const app = await makeTools({
    get: () => new Reply(status as 200, { id: 1 }, headers as object as Headers),
  });
  const answer = await app.inject("/tools/1");
  expect([answer.statusCode, answer.headers["x-next"]]).toEqual([500, undefined]);
});

it("sends a number and a list of texts as headers", async () => {
  const headers = { "retry-after": 5, "set-cookie": ["a=1", "b=2"] } as unknown as Headers;
  const app = await makeTools({ get: () => new Reply(200, { id: 1 }, headers) });
  expect((await app.inject("/tools/1")).headers).toMatchObject({
    "retry-after": "5",
    "set-cookie": ["a=1", "b=2"],
  });
});

it("removes headers that a handler set for its answer from an error", async () => {
  const own = {
    "content-language": "nl",
    "content-range": "bytes 0-1/2",
    "last-modified": "Thu, 01 Jan 1970 00:00:00 GMT",
    location: "/tools/2",
  };
  const app = await makeTools({
    get: (_values: unknown, { reply }: { reply: FastifyReply }) => {
      reply.headers({ ...own, "retry-after": "5" });
      throw new HttpError(503, "Busy");
    },
  });
  const { statusCode, headers } = await app.inject("/tools/1");
  expect([statusCode, headers["retry-after"]]).toEqual([503, "5"]);
  for (const name of Object.keys(own)) expect(headers).not.toHaveProperty(name);
});

it("closes a stream whose answer has no body, as for HEAD", async () => {
  const ends: unknown[] = [];
  const node = (): Readable =>
    new Readable({
      read() {
        this.push("x");
      },
      destroy(_error, done) {
        ends.push("node");
        done(new Error("on closing"));
      },
    });
  const web = (): ReadableStream =>
    new ReadableStream({
      pull: (controller) => {
        controller.enqueue(new Uint8Array(1));
      },
      cancel: () => void ends.push("web"),
    });
  const app = await makeTools({ get: () => new Reply(200, node()), log: web });
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  for (const path of ["/tools/1", "/tools/1/log.txt"])
    expect((await fetch(url + path, { method: "HEAD" })).status).toBe(200);
  expect(ends).toEqual(["node", "web"]);
});

it("keeps running if a handler throws a promise that is rejected", async () => {
  const app = await makeTools({
    get: () => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error
      throw Promise.reject(new Error("hush"));
    },
  });
  const { statusCode, body } = await app.inject("/tools/1");
  expect([statusCode, body.includes("hush")]).toEqual([500, false]);
});
