import { inspect } from "node:util";

import type { FastifyRequest } from "fastify";

/**
 * Logs a thrown value as an error. It does not throw itself, also for values that the logger cannot write: a frozen
 * error, for example, or one with thousands of causes. A value that is not an Error is logged as an Error that shows
 * it.
 *
 * @param message the text of the log line; default: the message of the error
 */
export function logThrown(
  { log }: Pick<FastifyRequest, "log">,
  error: unknown,
  message?: string,
): void {
  try {
    // Nobody waits for a promise that was thrown, and one that is rejected would end the process.
    if (error instanceof Promise) error.catch(() => undefined);
    const told =
      error instanceof Error
        ? error
        : new Error(`Something threw ${textOfThrown(error)}; throw an Error`);
    log.error(told, message);
  } catch {
    log.error(`${message === undefined ? "" : `${message}: `}${textOfThrown(error)}`);
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
