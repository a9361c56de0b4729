/**
 * The charset of a content type, if it is another than UTF-8. ASCII is a part of UTF-8. A text in any other
 * charset would be misread, and not by an error.
 */
export function foreignCharset(contentType: string): string | undefined {
  const charset = /;\s*charset\s*=\s*"?([^\s";]*)/i.exec(contentType)?.[1];
  return charset === undefined || /^(?:utf-?8|us-ascii)$/i.test(charset) ? undefined : charset;
}
