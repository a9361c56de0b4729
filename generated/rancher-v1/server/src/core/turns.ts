import { subscribe } from "node:diagnostics_channel";
import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";

import type { FastifyReply, FastifyRequest } from "fastify";

/** The answer that each connection is at, which may be written already. */
type Current = WeakMap<Socket, ServerResponse>;

/** One for all copies of this file in a process, so that each request is noted once. */
const key = Symbol.for("stubdown.currentAnswers");

const current = (Reflect.get(globalThis, key) as Current | undefined) ?? noteAnswers();

/**
 * Begins to note the answer of each connection. Node announces a request before any hook runs. Our own hook would run
 * too late in an application with asynchronous hooks before it.
 */
function noteAnswers(): Current {
  const noted: Current = new WeakMap();
  Reflect.set(globalThis, key, noted);
  subscribe("http.server.request.start", (started) => {
    const { response } = started as { readonly response: ServerResponse };
    // Node gives a response its socket when the earlier answers are written.
    response.once("socket", (socket: Socket) => {
      noted.set(socket, response);
    });
  });
  return noted;
}

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
  if (raw.socket !== null) done();
  else
    raw.once("socket", () => {
      done();
    });
}

/**
 * Runs work after the answers to all whole requests of a connection. Otherwise the error for what follows a request
 * would take the place of its answer, and the client would believe that the request was not carried out.
 */
export function afterAnswers(socket: Socket, work: () => void): void {
  const answer = current.get(socket);
  // A request that is not whole is never carried out, so its answer does not come.
  if (answer === undefined || answer.writableFinished || !answer.req.complete) work();
  else
    answer.once("finish", () => {
      afterAnswers(socket, work);
    });
}
