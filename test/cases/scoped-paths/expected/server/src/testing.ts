// Generated from the docs of api.
// Do not edit: change the docs, then run `stubdown generate`.

import { fastify, type FastifyInstance } from "fastify";

import { makeFetch, type Fetch } from "./core/testing.js";
import type { Handlers } from "./handlers/index.js";
import { appOptions, server, type ServerOptions } from "./index.js";

export type { Fetch };

/** An API that is served in this process, without a port. */
export interface TestServer {
  /** The URL for a client. No request leaves the process. */
  readonly url: string;
  /** The `fetch` for a client. */
  readonly fetch: Fetch;
  /** The application, for hooks and for `inject`. */
  readonly app: FastifyInstance;
  /** Closes the application. */
  readonly close: () => Promise<void>;
}

/**
 * Serves the API to a client in the same process, without a port. Call `close` at the end:
 * `const { url, fetch, close } = await serveInProcess({ handlers })`, then `createClient({ url, fetch })`.
 */
export async function serveInProcess<Principal = unknown>(
  options: ServerOptions<Handlers<Principal>, Principal>,
): Promise<TestServer> {
  const app = fastify(appOptions);
  await app.register((inner) => server<Principal>(inner, options));
  await app.ready();
  return {
    url: "http://localhost/v2",
    fetch: makeFetch(app),
    app,
    close: () => app.close(),
  };
}
