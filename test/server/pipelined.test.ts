// Several requests on one connection, followed by bytes that are no request.

import { connect } from "node:net";

import { fastify, type FastifyInstance } from "fastify";
import { expect, it, onTestFinished } from "vitest";

import * as bookshop from "../../generated/bookshop/server/src/index.js";
import * as rancher from "../../generated/rancher-v1/server/src/index.js";

/** Sends bytes, and returns the statuses of all answers that come until the server closes the connection. */
function statusesOf(url: string, bytes: string): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    let text = "";
    const socket = connect(Number(new URL(url).port), "127.0.0.1", () => socket.write(bytes));
    socket.on("data", (chunk: Buffer) => (text += chunk.toString()));
    socket.on("error", reject);
    socket.on("close", () => {
      resolve(text.match(/(?<=HTTP\/1\.1 )\d{3}/g) ?? []);
    });
  });
}

const get = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: l\r\n\r\n`;
const cut = `POST / HTTP/1.1\r\nHost: l\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`;

it.each([
  [
    "Rancher",
    "/v1/schemas",
    rancher.appOptions,
    (app: FastifyInstance) => app.register(rancher.server, { handlers: {} }),
  ],
  [
    "plain HTTP",
    "/shelves",
    bookshop.appOptions,
    (app: FastifyInstance) =>
      app.register(bookshop.server, { handlers: { shelves: { list: () => [] } } }),
  ],
] as const)(
  "the %s server answers all whole requests before it reports an error, also if a hook of the application waits",
  async (_what, path, options, register) => {
    for (const waits of [false, true]) {
      const app = fastify({ ...options, forceCloseConnections: true });
      onTestFinished(() => app.close());
      if (waits)
        app.addHook("onRequest", async () => {
          await new Promise(setImmediate);
        });
      await register(app);
      const url = await app.listen({ port: 0, host: "127.0.0.1" });
      const whole = get(path).repeat(3);
      expect(await statusesOf(url, `${whole}GARBAGE\r\n\r\n`)).toEqual([
        "200",
        "200",
        "200",
        "400",
      ]);
      expect(await statusesOf(url, whole + cut)).toEqual(["200", "200", "200", "400"]);
      expect(await statusesOf(url, "GARBAGE\r\n\r\n")).toEqual(["400"]);
    }
  },
);
