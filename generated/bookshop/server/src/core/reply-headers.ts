import { validateHeaderName, validateHeaderValue } from "node:http";

import type { FastifyReply } from "fastify";

/**
 * Removes headers that cannot be sent from an answer, such as one with a line break. With one of them, Fastify would
 * answer an error in its own form, which names the header.
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
