import { isUtf8 } from "node:buffer";

import type { Refuse } from "./errors.js";

/**
 * Decodes a body in UTF-8 to a string, without the byte order mark that some editors write.
 *
 * @throws the error of `refuse`: 415 for another charset, which would be misread without an error, and 400 for
 * bytes that are not UTF-8
 */
export function readText(body: Buffer, contentType: string, refuse: Refuse): string {
  const charset = foreignCharset(contentType);
  if (charset !== undefined) throw refuse(`Send the body in UTF-8, not in ${charset}`, 415);
  if (!isUtf8(body)) throw refuse("The body is not valid UTF-8");
  const text = body.toString("utf8");
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

/** Returns the charset of a content type; undefined for none, UTF-8, or ASCII, which is a subset of UTF-8. */
export function foreignCharset(contentType: string): string | undefined {
  if (!contentType.includes(";")) return undefined;
  const charset = /;\s*charset\s*=\s*"?([^\s";]*)/i.exec(contentType)?.[1];
  return charset === undefined || /^(?:utf-?8|us-ascii)$/i.test(charset) ? undefined : charset;
}
