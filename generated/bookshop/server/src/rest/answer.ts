import type { Readable } from "node:stream";

/** What a handler answers: data with the documented status, or a `Reply`. */
export type Answer<T> = T | Reply | Promise<T | Reply>;

/** A file as a handler answers it. A Blob has a type of its own. */
export type FileAnswer = Blob | Uint8Array | Readable | ReadableStream<Uint8Array>;

/**
 * Marks answers, so that each copy of this file knows those of the others: a loader such as tsx may load one copy
 * for `import` and one for `require`.
 */
const mark = Symbol.for("stubdown.Reply");

/** An answer with a status and headers of its own. */
export class Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;

  /**
   * @param status 200 to 599
   * @param body JSON data, bytes, a Blob or a stream, and a text where `headers` give a content type;
   * nothing is sent for undefined
   */
  constructor(status: number, body?: unknown, headers: Readonly<Record<string, string>> = {}) {
    this.status = status;
    this.body = body;
    this.headers = headers;
    Object.defineProperty(this, mark, { value: true });
  }
}

/** Whether an answer is a Reply, of this copy of the file or of another. */
export function isReply(answer: unknown): answer is Reply {
  return typeof answer === "object" && answer !== null && Object.hasOwn(answer, mark);
}
