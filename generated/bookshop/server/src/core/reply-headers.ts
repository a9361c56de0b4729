import { validateHeaderName, validateHeaderValue } from "node:http";

import type { FastifyReply } from "fastify";

/**
 * Removes the headers that cannot be sent, such as one with a line break, from an answer: with them, Fastify would
 * answer an error in a form of its own that tells their names.
 */
export function removeUnsendable(reply: FastifyReply): void {
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    try {
      validateHeaderName(name);
      for (const one of [value].flat()) validateHeaderValue(name, String(one));
    } catch {
      reply.removeHeader(name);
    }
  }
}
