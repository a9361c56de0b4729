/** What a handler answers: data with the documented status, or a `Reply`. */
export type Answer<T> = T | Reply | Promise<T | Reply>;

/** An answer with a status and headers of its own. */
export class Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;

  /** @param body JSON data, a text, bytes or a stream; nothing is sent for undefined */
  constructor(status: number, body?: unknown, headers: Readonly<Record<string, string>> = {}) {
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}
