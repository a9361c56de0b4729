import type { IncomingHttpHeaders } from "node:http";

import type { Refuse } from "./errors.js";

/** The media type of a body without its parameters, in small letters; blank if none is sent. */
export function mediaType({ "content-type": contentType = "" }: IncomingHttpHeaders): string {
  return /^[^;\s]*/.exec(contentType)?.[0].toLowerCase() ?? "";
}

/** The media types of forms. */
export const formTypes: ReadonlySet<string> = new Set([
  "application/x-www-form-urlencoded",
  "multipart/form-data",
]);

/**
 * Packed bodies are not unpacked: few clients send them, and a small one can unpack to gigabytes.
 *
 * @throws the error of `refuse` with 415 for a body that is packed
 */
export function refusePacked(headers: IncomingHttpHeaders, refuse: Refuse): void {
  const { "content-encoding": encoding = "identity" } = headers;
  if (!/^identity$/i.test(encoding)) throw refuse(`Send the body without ${encoding}`, 415);
}
