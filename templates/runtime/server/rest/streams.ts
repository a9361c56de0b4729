import { pipeline, Readable, Transform } from "node:stream";
import type { ReadableStream as NodeWebStream } from "node:stream/web";

/** A stream as a handler may return it. */
type AnyStream = Readable | ReadableStream | NodeWebStream;

/** True for a stream of Node, also one of an old library, and for a stream of the web. */
export function isStream(body: unknown): body is AnyStream {
  if (typeof body !== "object" || body === null) return false;
  return body instanceof Readable || body instanceof ReadableStream || "pipe" in body;
}

function isWebStream(body: AnyStream): body is ReadableStream | NodeWebStream {
  return body instanceof ReadableStream;
}

/** Closes a stream that is not sent, as in the answer of a HEAD. An endless stream would be read forever. */
export function discardStream(body: AnyStream): void {
  if (isWebStream(body)) {
    body.cancel().catch(() => undefined);
    return;
  }
  body.on("error", () => undefined);
  // A stream of an old library may lack the method.
  (body as Partial<Readable>).destroy?.();
}

/** The facts about an answer that the check of its stream needs. */
interface StreamRules {
  /** The beginning of error messages: `The handler books.get`. */
  readonly handler: string;
  /** The number of bytes that the header `content-length` states. Undefined without the header. */
  readonly length: number | undefined;
}

/**
 * Returns the bytes of a stream that a handler answered. The returned stream fails if the source fails, has anything
 * but bytes and text, or has another length than the header states. The connection is then closed, so that no client
 * takes the answer for complete. If the client closes the connection, the source is destroyed.
 *
 * @throws TypeError for a stream that was read or closed before
 */
export function checkStream(body: AnyStream, { handler, length }: StreamRules): Readable {
  const wasRead = isWebStream(body) ? body.locked : body.destroyed || body.readableEnded;
  if (wasRead) throw new TypeError(`${handler} answered a stream that was read or closed before`);
  // In object mode, the check below finds values that are not bytes. Otherwise, they would end the process.
  const source = isWebStream(body)
    ? Readable.fromWeb(body as NodeWebStream, { objectMode: true })
    : body;
  let left = length;
  const fault = (text: string): TypeError => new TypeError(`${handler} answered a stream ${text}`);
  const checked = new Transform({
    writableObjectMode: true,
    transform: (chunk: unknown, _encoding, done) => {
      if (typeof chunk !== "string" && !(chunk instanceof Uint8Array)) {
        done(fault(`with a value of the type ${typeof chunk}; answer bytes or text`));
        return;
      }
      const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
      if (left !== undefined) left -= bytes.length;
      if (left !== undefined && left < 0) done(fault("that is longer than its content-length"));
      else done(null, bytes);
    },
    flush: (done) => {
      done(left ? fault("that is shorter than its content-length") : null);
    },
  });
  // The error of the source becomes that of `checked`, which Fastify logs.
  pipeline(source, checked, () => undefined);
  return checked;
}
