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
 * Makes the options of the Fastify application that serves an API: `fastify(appOptions)`. With them, paths may be in
 * any letter case and have superfluous slashes, a query may name a `_method`, and requests without a route get
 * errors in the form of the API. Clients rely on all of this.
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

/** The methods that a POST may name as `_method`. Not HEAD, because a client that sent a POST waits for a body. */
const otherMethods: ReadonlySet<string> = new Set(["PUT", "PATCH", "DELETE"]);

/** Marks a request with the `_method` of its query. A global symbol, so that other copies of this file find it. */
const askedMethod = Symbol.for("stubdown.askedMethod");

/**
 * Changes the method of a POST to the `_method` in its query, because forms of browsers send only GET and POST.
 * Fastify calls this before it looks for a route, so that the hooks of the other method's route apply. An error
 * thrown here would end the process, so `refuseMethod` refuses other names.
 */
function overrideMethod(request: IncomingMessage): string {
  const { method, url = "/" } = request;
  const start = method === "POST" ? url.indexOf("?") : -1;
  if (start === -1) return url;
  const asked = new URLSearchParams(url.slice(start)).getAll("_method");
  if (asked.length === 0) return url;
  // Two that differ do not name a method together.
  const other = [...new Set(asked.map((one) => one.toUpperCase()))].join(" ");
  Reflect.set(request, askedMethod, other);
  if (otherMethods.has(other)) request.method = other;
  return url;
}

/** True if a request was sent as POST, even if `_method` changed its method. */
export function wasPost({ raw, method }: FastifyRequest): boolean {
  return method === "POST" || Reflect.has(raw, askedMethod);
}

/** An `onRequest` hook that answers 405 if `_method` is not PUT, PATCH or DELETE. */
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
