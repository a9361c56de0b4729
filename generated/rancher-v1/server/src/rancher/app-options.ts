import type { IncomingMessage } from "node:http";

import type { FastifyReply, FastifyRequest } from "fastify";

import {
  earlyErrors,
  requestTimeout,
  routerOptions,
  type AppOptions,
} from "../core/app-options.js";
import { HttpError, methodNotAllowed } from "../core/errors.js";
import { readOrigin } from "../core/origin.js";
import type { ApiDefinition } from "./definition.js";
import { errorBody } from "./error-body.js";
import { sendError } from "./respond.js";

export type { AppOptions };

/**
 * Options of the Fastify application that serves an API: `fastify(appOptions)`. Clients rely on what
 * they do: paths in any letter case and with superfluous slashes, `_method` in a query, and errors
 * in the form of the API even for requests that reach no route.
 */
export function makeAppOptions({ basePath }: ApiDefinition): AppOptions {
  const path = `${basePath}/schemas`;
  return {
    routerOptions,
    requestTimeout,
    rewriteUrl: overrideMethod,
    ...earlyErrors({
      send: (error, request, reply) => {
        const schemasUrl = readOrigin(request) + path;
        void reply.header("x-api-schemas", schemasUrl);
        sendError(error, request, reply, { schemasUrl, apiUi: undefined });
      },
      write: (error, id) => JSON.stringify(errorBody(error, id)),
      headers: ({ localPort = 80 }) => ({
        "x-api-schemas": `http://localhost:${localPort}${path}`,
      }),
    }),
  };
}

/** The methods that a POST may name as `_method`. A HEAD would have no body, which its sender waits for. */
const otherMethods: ReadonlySet<string> = new Set(["PUT", "PATCH", "DELETE"]);

/** Marks a request with the `_method` of its query. Each copy of this file has to find the mark of the others. */
const askedMethod = Symbol.for("stubdown.askedMethod");

/**
 * Forms of browsers send GET and POST only, so a POST may name another method as `_method` in its
 * query. Fastify calls this before it looks for a route: the route of the other method is then found
 * with all hooks that guard it. A GET never becomes anything else. An error thrown here would end the
 * process, so `refuseMethod` refuses what cannot be named.
 */
function overrideMethod(request: IncomingMessage): string {
  const { method, url = "/" } = request;
  const start = method === "POST" ? url.indexOf("?") : -1;
  if (start === -1) return url;
  const asked = new URLSearchParams(url.slice(start)).getAll("_method");
  if (asked.length === 0) return url;
  // Two that differ are no method together.
  const other = [...new Set(asked.map((one) => one.toUpperCase()))].join(" ");
  Reflect.set(request, askedMethod, other);
  if (otherMethods.has(other)) request.method = other;
  return url;
}

/** Whether a request was sent as POST, whatever `_method` made of it. */
export function wasPost({ raw, method }: FastifyRequest): boolean {
  return method === "POST" || Reflect.has(raw, askedMethod);
}

/** An `onRequest` hook that answers a `_method` with 405 if no POST may name it. */
export function refuseMethod(
  { raw }: FastifyRequest,
  _reply: FastifyReply,
  done: () => void,
): void {
  const other: unknown = Reflect.get(raw, askedMethod);
  if (typeof other === "string" && !otherMethods.has(other)) {
    const message = `Name ${[...otherMethods].join(", ")} as \`_method\`, or leave it out`;
    throw new HttpError(405, methodNotAllowed().code, { message });
  }
  done();
}
