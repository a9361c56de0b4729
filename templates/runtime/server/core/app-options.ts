import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

import { HttpError } from "./errors.js";

/** Options of a Fastify application. */
export interface AppOptions {
  readonly routerOptions: RouterOptions;
  /** Milliseconds for a client to send a request with its body. */
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

/** How an API writes errors that come before any of its routes. */
export interface EarlyErrors {
  /** Answers an error of Fastify's, such as a malformed escape in a URL. */
  readonly send: (error: unknown, request: FastifyRequest, reply: FastifyReply) => void;
  /** The JSON of an error, for a request that is not HTTP. */
  readonly write: (error: HttpError, id: string) => string;
  /** Headers of such an answer, by name. */
  readonly headers: (socket: Socket) => Readonly<Record<string, string>>;
}

/** Ids may be long, and no route has a regular expression that a long one could slow down. */
const maxParamLength = 1000;

/** How real clients write paths: in any letter case, with doubled slashes, with one at the end. */
export const routerOptions: RouterOptions = {
  caseSensitive: false,
  ignoreDuplicateSlashes: true,
  ignoreTrailingSlash: true,
  maxParamLength,
};

/**
 * The milliseconds after which a request that is not complete is answered with 408. Fastify has no limit, so
 * that a client could hold a connection without sending anything.
 */
export const requestTimeout = 60_000;

/** Warns where an application reads paths more strictly than clients write them. */
export function warnIfStrict({ initialConfig, log }: FastifyInstance): void {
  const { ignoreTrailingSlash } = { ...initialConfig, ...initialConfig.routerOptions };
  if (ignoreTrailingSlash === true) return;
  log.warn("Clients that end a path with a slash get 404: make the application of `appOptions`");
}

/** Gives errors that come before any route the form of the API's other errors. */
export function earlyErrors(
  form: EarlyErrors,
): Pick<AppOptions, "frameworkErrors" | "clientErrorHandler"> {
  return {
    frameworkErrors: form.send,
    clientErrorHandler: ({ code }, socket) => {
      // The client has left, and nothing can be sent.
      if (code === "ECONNRESET" || socket.destroyed || !socket.writable) return;
      const { status, reason } = clientErrors.get(code ?? "") ?? badRequest;
      const error = new HttpError(status, reason.replaceAll(" ", ""), { message: reason });
      const body = form.write(error, randomUUID());
      const headers = {
        "content-type": "application/json; charset=utf-8",
        "content-length": Buffer.byteLength(body),
        ...form.headers(socket),
        connection: "close",
      };
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
      socket.end(`${[`HTTP/1.1 ${status} ${reason}`, ...lines].join("\r\n")}\r\n\r\n${body}`);
    },
  };
}

const badRequest = { status: 400, reason: "Bad Request" };
const clientErrors = new Map([
  ["ERR_HTTP_REQUEST_TIMEOUT", { status: 408, reason: "Request Timeout" }],
  ["HPE_CHUNK_EXTENSIONS_OVERFLOW", { status: 413, reason: "Payload Too Large" }],
  ["HPE_HEADER_OVERFLOW", { status: 431, reason: "Request Header Fields Too Large" }],
]);
