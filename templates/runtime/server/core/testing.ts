import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from "fastify";

/** A `fetch` whose requests are answered by an application in this process. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Statuses of answers without a body. */
const bodiless = new Set([204, 205, 304]);

/**
 * Makes a `fetch` that passes requests to an application without a port or a socket. The origin in their URLs does not
 * matter. It rejects if `signal` is aborted, and does not follow redirects.
 */
export function makeFetch(app: FastifyInstance): Fetch {
  const send = async (options: InjectOptions): Promise<LightMyRequestResponse> =>
    app.inject(options);
  return async (input, init) => {
    const request = new Request(input, init);
    const { signal } = request;
    signal.throwIfAborted();
    const { pathname, search, host } = new URL(request.url);
    const headers = Object.fromEntries(request.headers);
    // A real `fetch` decompresses answers. This one does not, so it asks for none that are compressed.
    delete headers["accept-encoding"];
    const payload = Buffer.from(await request.arrayBuffer());
    signal.throwIfAborted();
    const answered = send({
      method: request.method as NonNullable<InjectOptions["method"]>,
      url: pathname + search,
      headers: { ...headers, host },
      // Handlers and streams then find out that the client has left.
      signal,
      ...(payload.length > 0 && { payload }),
    });
    const { statusCode: status, headers: given, rawPayload } = await endWith(signal, answered);
    const list = Object.entries(given).flatMap(([name, value]) => {
      return [value ?? []].flat().map((text): [string, string] => [name, String(text)]);
    });
    const body = bodiless.has(status) ? null : new Uint8Array(rawPayload);
    return new Response(body, { status, headers: list });
  };
}

/** Waits for an answer. Rejects with the reason of the signal if that is aborted first. */
function endWith<T>(signal: AbortSignal, answered: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      // Like `fetch`, this rejects with the argument of `abort`, even if it is not an Error.
      reject(signal.reason as Error);
    };
    signal.addEventListener("abort", stop, { once: true });
    void answered.then(resolve, reject).finally(() => {
      signal.removeEventListener("abort", stop);
    });
  });
}
