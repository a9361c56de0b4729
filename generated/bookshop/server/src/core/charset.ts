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

/**
 * Checks that clients read the text of an answer as it is. All texts are sent in UTF-8.
 *
 * @param handler the beginning of the message: `The handler books.get`
 * @throws TypeError for a lone surrogate, which UTF-8 does not have, and for a content type that states another charset,
 * unless the text has the same bytes in both
 */
export function checkCharset(text: string, contentType: string, handler: string): void {
  const charset = foreignCharset(contentType);
  const isMisread =
    charset !== undefined && (/^u(?:tf|cs)/i.test(charset) || /[^\0-\x7f]/.test(text));
  if (isMisread)
    throw new TypeError(`${handler} answered a text with the charset ${charset}; answer bytes`);
  if (/\p{Cs}/u.test(text))
    throw new TypeError(`${handler} answered a text with half of a character`);
}
