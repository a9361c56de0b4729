// If a call ends before its stream was uploaded, the client cancels the stream, because nothing reads it any more.
import { createClient } from "@bookshop/client";
import { expect, it } from "vitest";

import { failureOf } from "../helpers/error-of.js";
import { serveScript } from "../helpers/scripted-server.js";

/** Makes an endless stream, with a function that says whether it was cancelled. */
function endless(): {
  readonly file: ReadableStream<Uint8Array>;
  readonly isCancelled: Promise<true>;
} {
  let resolve: (value: true) => void = () => undefined;
  const isCancelled = new Promise<true>((done) => {
    resolve = done;
  });
  const file = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      await new Promise((done) => setImmediate(done));
      controller.enqueue(new Uint8Array(9));
    },
    cancel: () => {
      resolve(true);
    },
  });
  return { file, isCancelled };
}

/** Uploads an endless stream with the options of a call; the call must fail. */
async function upload(
  options: object,
  change: (file: ReadableStream) => object = (file) => ({ file }),
): Promise<{ readonly error: Error; readonly isCancelled: Promise<true> }> {
  const { url, requests } = await serveScript(() => ({ status: 204 }));
  const { file, isCancelled } = endless();
  const { books } = createClient({ url });
  const error = await failureOf(books.uploadCover(1, change(file) as never, options));
  expect(requests).toEqual([]);
  return { error, isCancelled };
}

it("cancels the stream of an upload after its timeout", async () => {
  const { error, isCancelled } = await upload({ timeout: 30 });
  expect(error.name).toBe("TimeoutError");
  expect(await isCancelled).toBe(true);
});

it("cancels the stream of an upload that is aborted, before or while it is read", async () => {
  for (const signal of [AbortSignal.abort(), AbortSignal.timeout(30)]) {
    const { error, isCancelled } = await upload({ signal });
    expect(error).toBe(signal.reason);
    expect(await isCancelled).toBe(true);
  }
});

it("cancels all streams of a form if one of its values cannot be sent", async () => {
  const { error, isCancelled } = await upload({}, (file) => ({ bad: Symbol("x"), files: [file] }));
  expect(error).toBeInstanceOf(TypeError);
  expect(await isCancelled).toBe(true);
  const failing = new ReadableStream({
    pull: () => {
      throw new RangeError("the disk is gone");
    },
  });
  const other = await upload({}, (file) => ({ file: failing, other: file }));
  expect(other.error.message).toBe("the disk is gone");
  expect(await other.isCancelled).toBe(true);
  const odd = new Blob(["x"]).stream().pipeThrough(
    new TransformStream<Uint8Array, string>({
      transform: (_, controller) => {
        controller.enqueue("no bytes");
      },
    }),
  );
  expect((await upload({}, (file) => ({ file: odd, other: file }))).error).toBeInstanceOf(
    TypeError,
  );
});

it("sends a stream that ends", async () => {
  const { url, requests } = await serveScript(() => ({ status: 204 }));
  const file = new Blob(["the bytes"]).stream();
  await createClient({ url }).books.uploadCover(1, { file });
  expect(requests[0]?.body).toContain("the bytes");
});

it("cancels the stream of an upload whose id cannot be sent, without reading it", async () => {
  const { file, isCancelled } = endless();
  const { books } = createClient({ url: "https://host" });
  const error = await failureOf(books.uploadCover("", { file }));
  expect(error).toBeInstanceOf(TypeError);
  expect(await isCancelled).toBe(true);
});

it("refuses a stream of which something was read, because the rest is not the whole file", async () => {
  const { url, requests } = await serveScript(() => ({ status: 204 }));
  const { books } = createClient({ url });
  const sent = new Blob(["the bytes"]).stream();
  await books.uploadCover(1, { file: sent });
  const begun = new Blob(["the bytes"]).stream();
  const reader = begun.getReader();
  await reader.read();
  reader.releaseLock();
  for (const file of [sent, begun]) {
    expect(await failureOf(books.uploadCover(1, { file }))).toBeInstanceOf(TypeError);
  }
  expect(requests).toHaveLength(1);
});

it("refuses wrong options at once, and cancels the stream, without reading it", async () => {
  const wrong = [
    [{ bogus: 1 }],
    [{}, 1],
    [5],
    [AbortSignal.timeout(9999)],
    [{ headers: { x: "a\nb" } }],
    [{ timeout: "5" }],
    [{ tryTimeout: NaN }],
    [{ retryUnsafe: "no" }],
  ];
  const client = createClient({ url: "https://host" });
  type Call = (...given: unknown[]) => Promise<unknown>;
  const put: Call = (...given) => (client.request as Call)(...given);
  const route = "PUT /books/{id}/cover";
  const calls = wrong.flatMap(([options, ...more]) => [
    (file: ReadableStream) => (client.books.uploadCover as Call)(1, { file }, options, ...more),
    (file: ReadableStream) => put(route, { path: { id: 1 }, params: { file }, options }, ...more),
  ]);
  calls.push(
    (file) => put("PUT /nothing", { params: { file } }),
    (file) => put(route, { path: { id: 1, other: 2 }, params: { file } }),
  );
  for (const call of calls) {
    const { file, isCancelled } = endless();
    expect(await failureOf(call(file))).toBeInstanceOf(TypeError);
    expect(await isCancelled).toBe(true);
  }
});
