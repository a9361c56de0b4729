import type { FastifyReply, FastifyRequest } from "fastify";

/**
 * An `onRequest` hook that answers the requests of a connection one after another.
 *
 * A client may send many requests on one connection and read no answer. Node starts all of them, and keeps each
 * finished answer in memory until the earlier ones are written. With this hook, a request starts when the earlier
 * answer was written, so that a connection keeps at most one answer in memory.
 */
export function answerInTurn(
  _request: FastifyRequest,
  { raw }: FastifyReply,
  done: () => void,
): void {
  // Node gives a response its socket when the earlier answers are written.
  if (raw.socket !== null) {
    done();
    return;
  }
  raw.once("socket", () => {
    done();
  });
}
