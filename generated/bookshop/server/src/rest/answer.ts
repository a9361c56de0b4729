import type { Readable } from "node:stream";

import { replyMark } from "../core/errors.js";

/** The result of a handler: data, which is sent with the documented status, or a `Reply`. */
export type Answer<T> = T | Reply | Promise<T | Reply>;

/** A file as a handler returns it. The `type` of a Blob becomes the content type. */
export type FileAnswer = Blob | Uint8Array | Readable | ReadableStream<Uint8Array>;

/** An answer with its own status and headers: `return new Reply(202, body, { "retry-after": "5" })`. */
export class Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;

  /**
   * @param status 200 to 599, else the request is answered with 500
   * @param body JSON data, bytes, a Blob or a stream; a string is sent unchanged if `headers` have a content type, or if
   * the docs have one other than JSON for the answer, else as JSON; default: no body
   * @param headers headers of the answer, keyed by name; default: none
   */
  constructor(status: number, body?: unknown, headers: Readonly<Record<string, string>> = {}) {
    this.status = status;
    this.body = body;
    this.headers = headers;
    Object.defineProperty(this, replyMark, { value: true });
  }
}

/** True if an answer is a Reply, made by this copy of the file or by another. */
export function isReply(answer: unknown): answer is Reply {
  return typeof answer === "object" && answer !== null && Object.hasOwn(answer, replyMark);
}
