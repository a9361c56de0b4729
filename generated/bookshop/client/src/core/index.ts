// Generated from docs/api/bookshop.
// Do not edit: change the docs, then run `stubdown generate`.

import { hasHeader, isServer, readVariable, withAgent } from "./environment.js";
import { extend, type ClientExtensions, type WholeOptions } from "./extend.js";
import { tunedFetch } from "./fetch.js";
import { checkOptions, refuseUnknown } from "./input.js";
import { keyHeaders } from "./keys.js";
import { logged, quiet, warnIfPlain, type Logger } from "./logger.js";
import { ofServer, parseUrl, withoutCredentials, type ClientOptions } from "./options.js";
import { connect, type CoreClient } from "./transport.js";
import { withDocumented } from "../rest/documented.js";
import { readError } from "../rest/read-error.js";
import { withSecret, type Secret } from "./credentials.js";

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
export { withDetails } from "./details.js";
export type { WholeOptions } from "./extend.js";
export { withHooks, withResponse, type ClientHooks, type Outcome, type Try, type WithResponse } from "./hooks.js";
export { withExactNumbers } from "./exact.js";
export { withRetry, type Retry } from "./retries.js";
export { withSameHost } from "./origin.js";
export { tunedFetch, type FetchOptions } from "./fetch.js";
export type { Logger } from "./logger.js";
export type { RequestOptions } from "./options.js";
export type { CoreClient, RequestInput } from "./transport.js";
export type { FileInput } from "../rest/form.js";
export { optionOf } from "../rest/option.js";
export { pagesOf, type Pages } from "../rest/pages.js";

/** The options of a client without groups. */
export interface ConnectOptions extends Omit<ClientOptions, "accessKey" | "secretKey"> {
  /** The token, sent in the header `authorization`, as Bearer. For a token that changes, see `withToken`. */
  readonly token?: string | undefined;
}

/** The options of a client with all groups. */
export interface FullOptions
  extends Omit<ConnectOptions, "token">, Omit<ClientExtensions, "credentials"> {
  /** The token, sent in the header `authorization`, as Bearer. A function that returns it is called before each call, and again after a 401. */
  readonly token?: Secret | undefined;
  /** Gets warnings, and a line for each try of a request. Default: warnings go to the console. */
  readonly logger?: Logger | undefined;
}

/** The options of a client with all groups. Missing options are read from the environment. */
export type Options = Omit<FullOptions, "url"> & {
  /** The base URL of the API. Default: "https://bookshop.example/api". */
  readonly url?: string | undefined;
};

/**
 * Makes a client without groups, for the functions of single groups: `users(createClient({ url }))`.
 *
 * Other options of the whole client do not compile here. These functions add them to a client:
 * `withHooks`, `withToken`, `withRetry`, `withSameHost`, `withDetails`, `withExactNumbers` and
 * `withDocumentedAnswers`. `tunedFetch` makes a `fetch`.
 *
 * @throws TypeError if `url` is no URL or has credentials
 */
export function createClient({ token, ...options }: ConnectOptions & WholeOptions): CoreClient {
  const root = rootOf(parseUrl(options.url, withoutCredentials));
  // `trim` throws for a token that is no string.
  const headers = token && { authorization: "Bearer " + token.trim() };
  return connect([root, readError, headers], options);
}

/**
 * Makes a client that sends a token. A function that returns the token is called before each call, and again after a 401.
 * It has to end within the timeout of the call.
 */
export function withToken(client: CoreClient, token: Secret): CoreClient {
  return withSecret(client, token, ["authorization", "Bearer "]);
}

/**
 * Makes a client that checks the answers of documented calls as the whole client does: `users(withDocumentedAnswers(client))`.
 * For example, it refuses an object in place of a list, and an error with a status of success.
 */
export function withDocumentedAnswers(client: CoreClient): CoreClient {
  return withDocumented(client, [["message"],["message","field"],[]]);
}

/** Returns the root of the API, without credentials, query and fragment. */
function rootOf({ origin, pathname }: URL): string {
  return (origin + pathname).replace(/\/*$/, "");
}

/** The names of all options. */
const known: Readonly<Record<keyof FullOptions, true>> = {
  url: true,
  token: true,
  headers: true,
  fetch: true,
  timeout: true,
  tryTimeout: true,
  retries: true,
  hooks: true,
  retry: true,
  sameHost: true,
  fetchOptions: true,
  maxBytes: true,
  logger: true,
};

/**
 * Makes the client that the groups of a whole client use. Its errors have all details, and its hooks are called for all
 * tries.
 *
 * @throws TypeError if `url` is no URL or has a query or fragment, if another option has an invalid value, if there are
 * two credentials for the same header, or for an unknown option
 */
export function createFullClient(given: FullOptions): CoreClient {
  refuseUnknown(given, Object.keys(known), "options");
  const { logger = quiet, fetchOptions, maxBytes, token, ...rest } = given;
  // The error of the platform for a malformed URL quotes its credentials.
  const url = parseUrl(rest.url, ofServer);
  warnIfPlain(rest.url, logger);
  const options = { ...rest, fetch: tunedFetch(logged(rest.fetch, logger), fetchOptions, maxBytes) };
  const keys = {};
  const plain = connect([rootOf(url), readError, keyHeaders(url, keys)], options);
  checkOptions(options, [
    ...(token === undefined ? [] : ["authorization"]),
    ...(url.username === "" ? [] : ["authorization"]),
  ]);
  // Details are added inside `withToken`, so that they know the token, which they must not show.
  return extend(plain, { ...options, ...keys }, (core) => {
    const documented = withDocumentedAnswers(core);
    return token === undefined ? documented : withToken(documented, token);
  });
}

/** The type of the token: that of the given options, or a string of the environment. */
export interface TokenOf<Given> {
  readonly token: string | undefined | ("token" extends keyof Given ? Given["token"] : never);
}

/**
 * Completes options from the environment: `BOOKSHOP_URL` and `BOOKSHOP_TOKEN`. The given
 * options take precedence. The token of the environment is used only for
 * the URL of the environment or, if that has none, for the URL of the docs.
 *
 * @throws TypeError if there is no URL, if it is invalid, or if another option has an invalid
 * value
 */
export function fromEnvironment<Given extends Options = Pick<Options, never>>(
  given?: Given,
): Omit<Given, "url" | "token"> & Omit<ConnectOptions, "token"> & TokenOf<Given> {
  refuseUnknown(given, Object.keys(known), "options");
  const options: Options = { ...given };
  checkOptions(options);
  const fromVariable = readVariable("BOOKSHOP_URL");
  const url = options.url ?? fromVariable ?? "https://bookshop.example/api";
  if (url === undefined) {
    throw new TypeError("url is missing: give it in the options or in BOOKSHOP_URL");
  }
  const own = fromVariable ?? "https://bookshop.example/api";
  const [home, asked] = [own ?? url, url].map((one) => parseUrl(one, ofServer).href.replace(/\/+$/, ""));
  const isMeant = home === asked;
  // Credentials in a header of the options take precedence over those of the environment.
  const mayRead = isMeant && !hasHeader(options.headers, "authorization");
  const token = options.token ?? (mayRead ? readVariable("BOOKSHOP_TOKEN") : undefined);
  return {
    ...(given as Given),
    url,
    token: token as TokenOf<Given>["token"],
    // A browser sends its own `user-agent`.
    ...(isServer() && { headers: withAgent(options.headers, "bookshop-client/0.1.0") }),
  };
}
