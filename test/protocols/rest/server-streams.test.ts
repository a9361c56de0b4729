// Streams that handlers answer. If a stream is not sent as a whole, the connection is closed, so that the answer does
// not look complete.

import { connect } from "node:net";
import { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";

import { expect, it } from "vitest";

import { makeFetch } from "../../../templates/runtime/server/core/testing.js";
import { Reply } from "../../../templates/runtime/server/rest/answer.js";
import { makeTools } from "../../helpers/tool-shop.js";

interface Served {
  readonly port: number;
  readonly fetch: ReturnType<typeof makeFetch>;
  /** The warnings and errors in the log. */
  readonly log: readonly string[];
}

async function serve(download: (values: unknown, context: never) => unknown): Promise<Served> {
  const log: string[] = [];
  const write = (line: string): void => {
    const { level, msg, err } = JSON.parse(line) as { level: number; msg: string; err?: Error };
    if (level >= 40) log.push(err?.message ?? msg);
  };
  const app = await makeTools({ download }, { app: { logger: { stream: { write } } } });
  const url = new URL(await app.listen({ port: 0, host: "127.0.0.1" }));
  return { port: Number(url.port), fetch: makeFetch(app), log };
}

/** Asks over a socket that stays open, and returns all bytes until the server closes it, or until `enough` of them. */
function askRaw(port: number, enough: RegExp = /$^/): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let got = "";
    socket.on("data", (bytes) => {
      got += bytes.toString("latin1");
      if (enough.test(got)) socket.destroy();
    });
    socket.on("close", () => {
      resolve(got);
    });
    socket.write("GET /tools/1/file HTTP/1.1\r\nHost: a\r\n\r\n");
  });
}

/** A stream that fails after its first bytes were sent. */
function failing(): Readable {
  async function* parts(): AsyncGenerator<string> {
    yield "part";
    // The server sends the first part in the meantime.
    for (let turn = 0; turn < 20; turn++) await setImmediate();
    throw new Error("the disk is gone");
  }
  return Readable.from(parts());
}

const text = { "content-type": "text/plain" };

it.each<readonly [string, () => unknown, RegExp]>([
  ["a stream that fails", failing, /the disk is gone/],
  ["a stream of the web that fails", () => Readable.toWeb(failing()), /the disk is gone/],
  [
    "a stream that is shorter than its content-length",
    () => new Reply(200, Readable.from(["ab"]), { ...text, "content-length": "9" }),
    /handler tools\.download answered a stream that is shorter than its content-length/,
  ],
])("closes the connection in the middle of %s, and logs it", async (_what, make, said) => {
  const { port, fetch, log } = await serve(make);
  const got = await askRaw(port);
  expect(got).toMatch(/^HTTP\/1\.1 200 /);
  // The end of a chunked body.
  expect(got).not.toMatch(/0\r\n\r\n$/);
  expect(log.join("\n")).toMatch(said);
  expect(got).not.toContain("disk");
  const answered = fetch("http://a/tools/1/file").then((answer) => answer.text());
  await expect(answered).rejects.toThrow();
});

async function used(): Promise<Readable> {
  const stream = Readable.from(["a"]);
  await stream.toArray();
  return stream;
}

function locked(): ReadableStream {
  const stream = new Blob(["a"]).stream();
  stream.getReader();
  return stream;
}

const objects = (): ReadableStream =>
  new ReadableStream({
    start: (controller) => {
      controller.enqueue({ a: 1 });
      controller.close();
    },
  });

it.each<readonly [string, () => unknown, RegExp]>([
  ["of objects", () => Readable.from([{ a: 1 }]), /with a value of the type object/],
  ["of the web with objects", objects, /with a value of the type object/],
  [
    "that is longer than its content-length",
    () => new Reply(200, Readable.from(["abcdef"]), { ...text, "content-length": "3" }),
    /longer than its content-length/,
  ],
  ["that was read before", used, /read or closed before/],
  ["that somebody else reads", locked, /read or closed before/],
  ["that was closed", () => Readable.from(["a"]).destroy(), /read or closed before/],
])("answers 500 for a stream %s, and logs it", async (_what, make, said) => {
  const { port, fetch, log } = await serve(make);
  const got = await askRaw(port, /\}$/);
  expect(got).toMatch(/^HTTP\/1\.1 500 /);
  expect(got).toContain("application/problem+json");
  expect(log.join("\n")).toMatch(said);
  expect((await fetch("http://a/tools/1/file")).status).toBe(500);
});

it("sends texts and bytes of a stream with and without a length", async () => {
  const parts = ["ä", new Uint8Array([98]), Buffer.from("c")];
  for (const headers of [text, { ...text, "content-length": "4" }]) {
    const { fetch, log } = await serve(() => new Reply(200, Readable.from(parts), headers));
    const answer = await fetch("http://a/tools/1/file");
    expect([answer.status, await answer.text(), log]).toEqual([200, "äbc", []]);
  }
});

it("states the length of a stream for HEAD as for GET, and none if it is unknown", async () => {
  for (const [headers, length] of [
    [{ ...text, "content-length": "4" }, "4"],
    [text, null],
  ] as const) {
    const { port } = await serve(() => new Reply(200, Readable.from(["abcd"]), headers));
    for (const method of ["HEAD", "GET"]) {
      const answer = await fetch(`http://127.0.0.1:${port}/tools/1/file`, { method });
      expect([answer.status, answer.headers.get("content-length")]).toEqual([200, length]);
      expect(await answer.text()).toBe(method === "GET" ? "abcd" : "");
    }
  }
});

it("closes a stream and signals the handler if the client disconnects", async () => {
  let freed = 0;
  const endless = (): Readable => {
    const stream = new Readable({
      read: () => undefined,
      destroy: (error, done) => {
        freed += 1;
        done(error);
      },
    });
    stream.push("part");
    return stream;
  };
  const web = (): ReadableStream =>
    new ReadableStream({
      start: (controller) => {
        controller.enqueue(Buffer.from("part"));
      },
      pull: () => new Promise(() => undefined),
      cancel: () => {
        freed += 1;
      },
    });
  await askRaw((await serve(endless)).port, /part/);
  await expect.poll(() => freed).toBe(1);
  await askRaw((await serve(web)).port, /part/);
  await expect.poll(() => freed).toBe(2);

  const stop = new AbortController();
  const { fetch } = await serve(
    (_values, { request }: { readonly request: { readonly signal: AbortSignal } }) => {
      request.signal.addEventListener("abort", () => {
        freed += 1;
      });
      queueMicrotask(() => {
        stop.abort();
      });
      return new Promise(() => undefined);
    },
  );
  const waiting = fetch("http://a/tools/1/file", { signal: stop.signal });
  await expect(waiting).rejects.toThrow("aborted");
  await expect.poll(() => freed).toBe(3);
});
