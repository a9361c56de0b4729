import type { IncomingHttpHeaders } from "node:http";

import type { FastifyInstance, FastifyRequest } from "fastify";

import type { Refuse } from "./errors.js";

/**
 * Has bodies of any declared type, or of none, read by one function. Packed bodies are refused before: few
 * clients send them, and a small one can unpack to gigabytes.
 *
 * @param read reads a body, or gives a promise of it; what it throws is answered
 * @param refuse makes the error for a packed body, with status 415
 */
export function readBodiesWith(
  app: FastifyInstance,
  read: (request: FastifyRequest, body: Buffer) => unknown,
  refuse: Refuse,
): void {
  app.removeAllContentTypeParsers();
  // Fastify finds a named type at once, and looks for `*` last.
  const types = ["application/json", "*"];
  app.addContentTypeParser(
    types,
    { parseAs: "buffer" },
    (
      request: FastifyRequest,
      body: Buffer,
      done: (error: Error | null, body?: unknown) => void,
    ) => {
      const { "content-encoding": encoding, "transfer-encoding": transfer } = request.headers;
      try {
        if (encoding !== undefined && !/^identity$/i.test(encoding))
          throw refuse(`Send the body without ${encoding}`, 415);
        // Node unpacks chunks and nothing else: of `gzip, chunked`, the packed bytes would be taken for the body.
        if (transfer !== undefined && !/^chunked$/i.test(transfer))
          throw refuse(`Send the body without ${transfer}`, 415);
        const found = read(request, body);
        if (found instanceof Promise) return found;
        done(null, found);
      } catch (error) {
        done(error as Error);
      }
      return undefined;
    },
  );
}

/** The media type of a body without its parameters, in small letters; blank if none is sent. */
export function mediaType({ "content-type": contentType = "" }: IncomingHttpHeaders): string {
  // Most bodies have this one, and it needs no search.
  if (contentType === "application/json") return contentType;
  return /^[^;\s]*/.exec(contentType)?.[0].toLowerCase() ?? "";
}

/** The media types of forms. */
export const formTypes: ReadonlySet<string> = new Set([
  "application/x-www-form-urlencoded",
  "multipart/form-data",
]);
