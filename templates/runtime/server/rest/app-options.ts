import {
  earlyErrors,
  requestTimeout,
  type AppOptions as CoreOptions,
} from "../core/app-options.js";
import type { ApiDefinition } from "./definition.js";
import { bodyInForm, problemType, sendProblem, toProblem } from "./problem.js";

/** Options of a Fastify application. */
export type AppOptions = Omit<CoreOptions, "rewriteUrl">;

/** How long a parameter of a path may be. Tokens are longer than the 100 characters that Fastify takes. */
const maxParamLength = 1000;

/**
 * Options of the Fastify application that serves an API: `fastify(appOptions)`. Paths are read in the
 * letter case of the docs, with or without a slash at their end. Errors that come before any route, such
 * as a request that is not HTTP, have the form of the others.
 */
export function makeAppOptions({ error: form }: Pick<ApiDefinition, "error"> = {}): AppOptions {
  return {
    routerOptions: {
      caseSensitive: true,
      ignoreDuplicateSlashes: false,
      ignoreTrailingSlash: true,
      maxParamLength,
    },
    requestTimeout,
    ...earlyErrors({
      send: (error, request, reply) => {
        sendProblem(error, { request, reply }, { form });
      },
      write: (error) => {
        const problem = toProblem(error);
        return JSON.stringify(form === undefined ? problem : bodyInForm(form, problem));
      },
      headers: () => ({
        ...(form === undefined && { "content-type": problemType }),
        "cache-control": "no-store",
      }),
    }),
  };
}
