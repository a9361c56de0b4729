// Generated from docs/api/bookshop.
// Do not edit: change the docs, then run `stubdown generate`.

import { isServer, readVariable } from "./environment.js";
import { extend, type ClientExtensions } from "./extend.js";
import { tunedFetch } from "./fetch.js";
import { logged, warnIfPlain, type Logger } from "./logger.js";
import type { ClientOptions } from "./options.js";
import { connect, type CoreClient } from "./transport.js";
import { withToken, type Token } from "../rest/auth.js";

export {
  ApiError,
  AuthError,
  ConflictError,
  NetworkError,
  NotFoundError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
  type ErrorDetails,
} from "./errors.js";
export { withResponse, type ClientHooks, type Outcome, type Try, type WithResponse } from "./hooks.js";
export type { Retry } from "./retries.js";
export type { FetchOptions } from "./fetch.js";
export type { Logger } from "./logger.js";
export type { RequestOptions } from "./options.js";
export type { CoreClient, RequestInput } from "./transport.js";
export type { FileInput } from "../rest/encode.js";
export type { Pages } from "../rest/pages.js";

/** How to reach the server. */
export interface ConnectOptions
  extends Omit<ClientOptions, "accessKey" | "secretKey">, Omit<ClientExtensions, "credentials"> {
  /** Who sends the requests: sent in the header `authorization`, as Bearer. A function is asked before each call. */
  readonly token?: Token | undefined;
  /** Takes warnings, and a line for each try of a request; by default warnings go to the console. */
  readonly logger?: Logger | undefined;
}

/** The same, with what may come from the environment. */
export type Options = Omit<ConnectOptions, "url"> & {
  /** Where the API is served; by default "https://bookshop.example/api". */
  readonly url?: string | undefined;
};

/**
 * Makes a client without groups. Groups use it: `users(createClient({ url }))`.
 *
 * @throws TypeError if `url` is not a URL.
 */
export function createClient(given: ConnectOptions): CoreClient {
  const { token, logger = quiet, fetchOptions, ...rest } = given;
  warnIfPlain(rest.url, logger);
  const options = {
    ...rest,
    fetch: tunedFetch(logged(rest.fetch, logger), fetchOptions),
  };
  // No request is repeated while the server is busy.
  const core = connect(options, ["", /^/, /^\b$/, /^/]);
  const own = token === undefined ? core : withToken(core, token, {"kind":"bearer"});
  return extend(own, options);
}

/** The default logger prints warnings, but no line for each request. */
const quiet: Logger = { warn: (message) => console.warn(message) };

/**
 * Completes options from the environment: `BOOKSHOP_URL` and `BOOKSHOP_TOKEN`. The given
 * options come first. A token of the environment is used for its own URL only.
 *
 * @throws TypeError if there is no URL.
 */
export function fromEnvironment(options: Options = {}): ConnectOptions {
  const fromVariable = readVariable("BOOKSHOP_URL");
  const url = options.url ?? fromVariable ?? "https://bookshop.example/api";
  if (url === undefined) {
    throw new TypeError("url is missing: give it in the options or in BOOKSHOP_URL");
  }
  const isMeant = fromVariable === undefined || fromVariable === url;
  const token = options.token ?? (isMeant ? readVariable("BOOKSHOP_TOKEN") : undefined);
  return {
    ...options,
    url,
    token,
    ...(isServer() && { headers: { "user-agent": "bookshop-client/0.1.0", ...options.headers } }),
  };
}
