import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from "fastify";

/** A `fetch` that asks an application in this process. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Statuses whose answers have no body. */
const bodiless = new Set([204, 205, 304]);

/**
 * Makes a `fetch` whose requests go to an application without a port or a socket: whatever origin they
 * name, the application answers. `signal` ends the waiting; redirects are not followed.
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
    // A real `fetch` unpacks what it asked to have packed.
    delete headers["accept-encoding"];
    const payload = Buffer.from(await request.arrayBuffer());
    signal.throwIfAborted();
    const answered = send({
      method: request.method as NonNullable<InjectOptions["method"]>,
      url: pathname + search,
      headers: { ...headers, host },
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

/** Waits for an answer, or throws the reason of a signal if that comes first. */
function endWith<T>(signal: AbortSignal, answered: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      // `fetch` rejects with whatever the caller gave `abort`.
      reject(signal.reason as Error);
    };
    signal.addEventListener("abort", stop, { once: true });
    void answered.then(resolve, reject).finally(() => {
      signal.removeEventListener("abort", stop);
    });
  });
}
