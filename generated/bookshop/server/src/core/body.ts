import type { IncomingHttpHeaders } from "node:http";

import type { FastifyInstance, FastifyRequest } from "fastify";

import type { Refuse } from "./errors.js";

/**
 * Has bodies of any declared type, or of none, read by one function. Packed bodies are refused before: few
 * clients send them, and a small one can unpack to gigabytes.
 *
 * @param read reads a body; what it throws is answered
 * @param refuse makes the error for a packed body, with status 415
 */
export function readBodiesWith(
  app: FastifyInstance,
  read: (request: FastifyRequest, body: Buffer) => Promise<unknown>,
  refuse: Refuse,
): void {
  app.removeAllContentTypeParsers();
  // Fastify finds a named type at once, and looks for `*` last.
  const types = ["application/json", "*"];
  app.addContentTypeParser(
    types,
    { parseAs: "buffer" },
    async (request: FastifyRequest, body: Buffer) => {
      const { "content-encoding": encoding = "identity" } = request.headers;
      if (!/^identity$/i.test(encoding)) throw refuse(`Send the body without ${encoding}`, 415);
      return read(request, body);
    },
  );
}

/** The media type of a body without its parameters, in small letters; blank if none is sent. */
export function mediaType({ "content-type": contentType = "" }: IncomingHttpHeaders): string {
  return /^[^;\s]*/.exec(contentType)?.[0].toLowerCase() ?? "";
}

/** The media types of forms. */
export const formTypes: ReadonlySet<string> = new Set([
  "application/x-www-form-urlencoded",
  "multipart/form-data",
]);
