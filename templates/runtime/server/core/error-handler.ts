import type { OutgoingHttpHeaders } from "node:http";

import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

import { logThrown } from "./log.js";
import { removeReplaced } from "./reply-headers.js";

/** How an API answers thrown values. */
export interface ErrorAnswers {
  /** Answers a thrown value through Fastify, whose hooks may add headers. */
  readonly send: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => void;
  /** Returns the body and content type of a 500 without details. */
  readonly write: (request: FastifyRequest) => { readonly text: string; readonly type: string };
}

/**
 * Makes an application answer thrown values. If a hook such as `onSend` also fails while an error is sent, the answer
 * is a 500, and no hook runs for it. Fastify itself would send the message of the error that the hook threw.
 *
 * @returns options for `setNotFoundHandler`, so that this applies to requests without a route, too
 */
export function answerErrors(app: FastifyInstance, { send, write }: ErrorAnswers): object {
  const begun = new WeakSet<FastifyReply>();
  const errorHandler: ErrorAnswers["send"] = (error, request, reply) => {
    if (begun.has(reply)) {
      logThrown(request, error);
      writeError(reply, write(request));
    } else {
      begun.add(reply);
      send(error, request, reply);
    }
  };
  app.setErrorHandler(errorHandler);
  // Fastify calls each handler of an error once: that of the route, then that of the application.
  app.addHook("onRoute", (route) => {
    route.errorHandler ??= errorHandler;
  });
  return { errorHandler };
}

/** Writes a 500 to the connection. The headers that were set stay, except those of the answer that is replaced. */
function writeError(reply: FastifyReply, { text, type }: ReturnType<ErrorAnswers["write"]>): void {
  const { raw } = reply;
  removeReplaced(reply);
  void reply.header("content-type", type).header("content-length", Buffer.byteLength(text));
  const headers = reply.header("cache-control", "no-store").getHeaders();
  reply.hijack();
  if (raw.headersSent) raw.destroy();
  else raw.writeHead(500, headers as OutgoingHttpHeaders).end(text);
}
