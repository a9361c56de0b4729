import { inspect } from "node:util";

import type { FastifyRequest } from "fastify";

import { isHttpError, isOfFastify } from "./errors.js";

interface LogOptions {
  /** Says what the server was doing. Default: the message of the error. */
  readonly message?: string;
  /** Default: `error`. */
  readonly level?: "error" | "info";
}

/**
 * Logs a thrown value, because the client does not get its details. With a 5xx status, the level is `error`. With a 4xx
 * status, the level is `info`, but an HttpError and an error of Fastify are not logged, because their message is sent.
 */
export function logHidden(request: FastifyRequest, error: unknown, status: number): void {
  if (status >= 500) logThrown(request, error);
  else if (!isHttpError(error) && !isOfFastify(error)) logThrown(request, error, { level: "info" });
}

/**
 * Logs a thrown value. Never throws, not even for values that the logger cannot write, such as a frozen error or an
 * error with thousands of causes. A value that is not an Error is logged as an Error that shows it.
 */
export function logThrown(
  { log }: Pick<FastifyRequest, "log">,
  error: unknown,
  { message, level = "error" }: LogOptions = {},
): void {
  try {
    // Nobody waits for a thrown promise, and a rejected promise would end the process.
    if (error instanceof Promise) error.catch(() => undefined);
    const told =
      error instanceof Error
        ? error
        : new Error(`Something threw ${textOfThrown(error)}; throw an Error`);
    log[level](told, message);
  } catch {
    log[level](`${message === undefined ? "" : `${message}: `}${textOfThrown(error)}`);
  }
}

/** Shows a thrown value as a text for a log. Neither getters nor methods of the value are called. */
export function textOfThrown(error: unknown): string {
  try {
    return inspect(error, { depth: 2, maxStringLength: 1000, customInspect: false });
  } catch {
    return "a value that cannot be shown";
  }
}
