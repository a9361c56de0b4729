import type { FastifyReply, FastifyRequest } from "fastify";

/**
 * An `onRequest` hook that answers the requests of a connection one after another.
 *
 * A client may send many requests at once and read no answer. Node starts all of them, and every
 * finished answer waits in memory for the ones before it. With this hook a request starts when the
 * answer before it has been written, so a connection holds one answer at most.
 */
export function answerInTurn(
  _request: FastifyRequest,
  { raw }: FastifyReply,
  done: () => void,
): void {
  // Node gives a response its socket when its turn has come.
  if (raw.socket !== null) {
    done();
    return;
  }
  raw.once("socket", () => {
    done();
  });
}
