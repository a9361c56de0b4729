import {
  earlyErrors,
  requestTimeout,
  type AppOptions as CoreOptions,
} from "../core/app-options.js";
import type { ApiDefinition } from "./definition.js";
import { bodyInForm, problemType, sendProblem, toProblem } from "./problem.js";

/** Options of a Fastify application. */
export type AppOptions = Omit<CoreOptions, "rewriteUrl">;

/** The longest path parameter, in characters. Tokens may be longer than 100 characters, the default of Fastify. */
const maxParamLength = 1000;

/**
 * Makes the options of the Fastify application that serves an API: `fastify(appOptions)`. With them, paths are case
 * sensitive and may end with a slash, and errors of requests without a route have the form of the other errors.
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
