import { validateHeaderName, validateHeaderValue } from "node:http";

import type { FastifyReply } from "fastify";

/** Headers of a connection, which Node sets. A handler's own would contradict the body or make the client wait. */
const ofConnection = new Set(["transfer-encoding", "trailer", "upgrade", "keep-alive"]);

/** True for a header that is not of an answer but of its connection. An answer may have `connection: close`. */
export function isOfConnection(name: string, value: unknown): boolean {
  const own = name.toLowerCase();
  return ofConnection.has(own) || (own === "connection" && !/^close$/i.test(String(value)));
}

/**
 * Headers that describe the body of an answer or the resource that it made. An error that replaces the answer has
 * neither.
 */
const ofContent = [
  "accept-ranges",
  "content-disposition",
  "content-encoding",
  "content-language",
  "content-length",
  "content-location",
  "content-range",
  "etag",
  "last-modified",
  "location",
];

/**
 * Removes the headers of an answer that an error replaces: those of its content, and those that cannot be sent, such as
 * one with a line break. With one of the latter, Fastify would answer an error in its own form, which names the header.
 */
export function removeReplaced(reply: FastifyReply): void {
  for (const name of ofContent) reply.removeHeader(name);
  // Node keeps the text of the status (`OK`) of an answer whose headers it has refused.
  reply.raw.statusMessage = "";
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    try {
      validateHeaderName(name);
      for (const one of [value].flat()) validateHeaderValue(name, String(one));
      if (isOfConnection(name, value)) reply.removeHeader(name);
    } catch {
      reply.removeHeader(name);
    }
  }
}
