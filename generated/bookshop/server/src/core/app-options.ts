import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

import { HttpError } from "./errors.js";
import { afterAnswers } from "./turns.js";

/** Options of a Fastify application. */
export interface AppOptions {
  readonly routerOptions: RouterOptions;
  /** The longest time for a client to send a whole request, in milliseconds. */
  readonly requestTimeout: number;
  readonly rewriteUrl: (request: IncomingMessage) => string;
  readonly frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => void;
  readonly clientErrorHandler: (error: Error & { readonly code?: string }, socket: Socket) => void;
}

interface RouterOptions {
  readonly caseSensitive: boolean;
  readonly ignoreDuplicateSlashes: boolean;
  readonly ignoreTrailingSlash: boolean;
  readonly maxParamLength: number;
}

/** The functions that write errors of requests that do not reach a route. */
export interface EarlyErrors {
  /** Answers an error that Fastify found, such as a malformed escape in a URL. */
  readonly send: (error: unknown, request: FastifyRequest, reply: FastifyReply) => void;
  /** Returns the JSON of an error, for a request that Node could not parse. */
  readonly write: (error: HttpError, id: string) => string;
  /** Returns more headers for that answer, keyed by name. */
  readonly headers: (socket: Socket) => Readonly<Record<string, string>>;
}

/** The longest path parameter, in characters. No route has a regular expression that a long one could slow down. */
const maxParamLength = 1000;

/** Accepts paths as real clients write them: in any letter case, with doubled slashes, with a slash at the end. */
export const routerOptions: RouterOptions = {
  caseSensitive: false,
  ignoreDuplicateSlashes: true,
  ignoreTrailingSlash: true,
  maxParamLength,
};

/**
 * The time after which an incomplete request is answered with 408, in milliseconds. Fastify sets no limit by
 * default, so a client could hold a connection without sending anything.
 */
export const requestTimeout = 60_000;

/** Logs a warning if an application does not ignore a slash at the end of paths, which clients may send. */
export function warnIfStrict({ initialConfig, log }: FastifyInstance): void {
  const { ignoreTrailingSlash } = { ...initialConfig, ...initialConfig.routerOptions };
  if (ignoreTrailingSlash === true) return;
  log.warn("Clients that end a path with a slash get 404: make the application of `appOptions`");
}

/** Gives errors of requests that do not reach a route the same form as the other errors of the API. */
export function earlyErrors(
  form: EarlyErrors,
): Pick<AppOptions, "frameworkErrors" | "clientErrorHandler"> {
  return {
    frameworkErrors: form.send,
    clientErrorHandler: ({ code }, socket) => {
      const { status, reason } = clientErrors.get(code ?? "") ?? badRequest;
      const error = new HttpError(status, reason.replaceAll(" ", ""), { message: reason });
      const body = form.write(error, randomUUID());
      afterAnswers(socket, () => {
        // The connection is closed, so nothing can be sent.
        if (code === "ECONNRESET" || socket.destroyed || !socket.writable) return;
        const headers = {
          "content-type": "application/json; charset=utf-8",
          "content-length": Buffer.byteLength(body),
          ...form.headers(socket),
          connection: "close",
        };
        const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
        socket.end(`${[`HTTP/1.1 ${status} ${reason}`, ...lines].join("\r\n")}\r\n\r\n${body}`);
      });
    },
  };
}

const badRequest = { status: 400, reason: "Bad Request" };
const clientErrors = new Map([
  ["ERR_HTTP_REQUEST_TIMEOUT", { status: 408, reason: "Request Timeout" }],
  ["HPE_CHUNK_EXTENSIONS_OVERFLOW", { status: 413, reason: "Payload Too Large" }],
  ["HPE_HEADER_OVERFLOW", { status: 431, reason: "Request Header Fields Too Large" }],
]);
