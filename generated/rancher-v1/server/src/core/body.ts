import type { IncomingHttpHeaders } from "node:http";

import type { FastifyInstance, FastifyRequest } from "fastify";

import type { Refuse } from "./errors.js";

/**
 * Makes one function read the bodies of all content types. A compressed body is refused and not read, because few
 * clients send one, and a small one can decompress to gigabytes.
 *
 * @param read returns the parsed body or a promise of it; an error that it throws is answered
 * @param refuse makes the error for a compressed body, with status 415
 */
export function readBodiesWith(
  app: FastifyInstance,
  read: (request: FastifyRequest, body: Buffer) => unknown,
  refuse: Refuse,
): void {
  app.removeAllContentTypeParsers();
  // Named separately, because Fastify finds a named type faster than it finds `*`.
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
        // Node decodes only `chunked`: with `gzip, chunked`, the compressed bytes would be read as the body.
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

/** Returns the media type of a body without its parameters, in lower case. Empty if the header is missing. */
export function mediaType({ "content-type": contentType = "" }: IncomingHttpHeaders): string {
  // A short cut for the most frequent type.
  if (contentType === "application/json") return contentType;
  return /^[^;\s]*/.exec(contentType)?.[0].toLowerCase() ?? "";
}

/** The media types of forms. */
export const formTypes: ReadonlySet<string> = new Set([
  "application/x-www-form-urlencoded",
  "multipart/form-data",
]);
