import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";

import type { FastifyReply, FastifyRequest } from "fastify";

import type { ApiDefinition } from "./definition.js";
import { errorBody, HttpError } from "./errors.js";
import { readOrigin } from "./origin.js";
import { sendError } from "./respond.js";

/** Options of a Fastify application. */
export interface AppOptions {
  readonly frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => void;
  readonly clientErrorHandler: (error: Error & { readonly code?: string }, socket: Socket) => void;
}

/**
 * Options of a Fastify application that has no other routes. They give errors that come before any
 * route the form of the API's other errors: a malformed escape in a URL, a request that is no HTTP.
 */
export function makeAppOptions({ basePath }: ApiDefinition): AppOptions {
  return {
    frameworkErrors: (error, request, reply) => {
      const schemasUrl = `${readOrigin(request)}${basePath}/schemas`;
      void reply.header("x-api-schemas", schemasUrl);
      sendError(error, request, reply, { schemasUrl, apiUi: undefined });
    },
    clientErrorHandler: ({ code }, socket) => {
      // Who has gone already cannot be told anything.
      if (code === "ECONNRESET" || socket.destroyed || !socket.writable) return;
      const { status, reason } = clientErrors.get(code ?? "") ?? badRequest;
      const error = new HttpError(status, reason.replaceAll(" ", ""), { message: reason });
      const body = JSON.stringify(errorBody(error, randomUUID()));
      const head = [
        `HTTP/1.1 ${status} ${reason}`,
        "content-type: application/json; charset=utf-8",
        `content-length: ${Buffer.byteLength(body)}`,
        `x-api-schemas: http://localhost:${socket.localPort ?? 80}${basePath}/schemas`,
        "connection: close",
      ];
      socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
    },
  };
}

const badRequest = { status: 400, reason: "Bad Request" };
const clientErrors = new Map([
  ["ERR_HTTP_REQUEST_TIMEOUT", { status: 408, reason: "Request Timeout" }],
  ["HPE_HEADER_OVERFLOW", { status: 431, reason: "Request Header Fields Too Large" }],
]);
