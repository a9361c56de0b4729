import type { IncomingMessage } from "node:http";

import {
  earlyErrors,
  requestTimeout,
  routerOptions,
  type AppOptions,
} from "../core/app-options.js";
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

/**
 * Forms of browsers send GET and POST only, so a POST may name another method as `_method` in its
 * query. Fastify calls this before it looks for a route: the route of the other method is then found
 * with all hooks that guard it. A GET never becomes anything else.
 */
function overrideMethod(request: IncomingMessage): string {
  const { method, url = "/" } = request;
  if (method !== "POST" || !url.includes("_method")) return url;
  const other = new URLSearchParams(url.slice(url.indexOf("?") + 1)).get("_method");
  if (other !== null) request.method = other.toUpperCase();
  return url;
}
