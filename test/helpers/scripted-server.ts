import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

import { onTestFinished } from "vitest";

/** A request that the server received. */
export interface Seen {
  readonly method: string;
  /** The path and the query. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The time of its arrival, in milliseconds. */
  readonly time: number;
}

/** An answer of the server. */
export interface Reply {
  /** The status. Default: 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body. A string or bytes are sent unchanged, any other value as JSON. Default: empty. */
  readonly body?: unknown;
  /** Milliseconds before the headers, and between them and the body. */
  readonly delays?: readonly [headers: number, body: number];
  /** Breaks the connection: before an answer, or within its body. */
  readonly breaks?: "before" | "within";
}

/** The answer of the API for a resource that does not exist. */
export const gone: Reply = {
  status: 404,
  body: { type: "error", status: 404, code: "NotFound" },
};

/** A function that returns the reply to a request. `count` is 1 for the first request. */
export type Script = (request: Seen, count: number) => Reply;

/** A server of a test, and its requests so far. */
export interface ScriptedServer {
  readonly url: string;
  readonly requests: readonly Seen[];
}

/**
 * Starts a server with scripted replies on a free port of the loopback interface. It stops at the end of the
 * test. A list has one reply per request; further requests get 418.
 */
export async function serveScript(script: Script | readonly Reply[]): Promise<ScriptedServer> {
  const requests: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url: target = "", headers } = request;
      const body = Buffer.concat(chunks).toString();
      const seen = { method, target, headers, body, time: performance.now() };
      requests.push(seen);
      const reply =
        typeof script === "function"
          ? script(seen, requests.length)
          : (script[requests.length - 1] ?? { status: 418 });
      send(response, reply).catch(() => response.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, requests };
}

async function send(response: ServerResponse, reply: Reply): Promise<void> {
  const { status = 200, headers, body, delays = [0, 0], breaks } = reply;
  await delay(delays[0]);
  if (breaks === "before") {
    response.destroy();
    return;
  }
  const isRaw = typeof body === "string" || body instanceof Uint8Array;
  const content = isRaw ? body : body === undefined ? "" : JSON.stringify(body);
  response.writeHead(status, { "content-length": Buffer.byteLength(content), ...headers });
  response.flushHeaders();
  await delay(delays[1]);
  if (breaks === "within") {
    response.write(content.slice(0, content.length / 2), () => response.destroy());
    return;
  }
  response.end(content);
}
