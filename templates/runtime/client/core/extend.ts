import { withWholeBodies } from "./body.js";
import { authorizationOf, withCredentials, type CredentialsSource } from "./credentials.js";
import { withHooks, type ClientHooks } from "./hooks.js";
import { withDetails } from "./details.js";
import { checkOptions } from "./input.js";
import type { FetchOptions } from "./fetch.js";
import { parseUrl, type ClientOptions } from "./options.js";
import { withSameHost } from "./origin.js";
import { withRetry, type Retry } from "./retries.js";
import type { CoreClient } from "./transport.js";

/** Options that wrap a client, each as the function of its name does. */
export interface ClientExtensions {
  /**
   * A token or a pair of keys, or a function that gives those of now: it is asked before each call, and
   * again after an answer of 401.
   */
  readonly credentials?: CredentialsSource | undefined;
  /** Functions that are told of requests, answers, repetitions and errors. */
  readonly hooks?: ClientHooks | undefined;
  /** Decides whether and when a failed try is repeated, in place of the client's own rules. */
  readonly retry?: Retry | undefined;
  /**
   * Sends requests for URLs of the server's host to the origin of `url`, for servers behind a proxy
   * that ends TLS; false by default: such URLs are refused.
   */
  readonly sameHost?: boolean | undefined;
  /** More options of `fetch`, such as `cache`, or `dispatcher` in Node. */
  readonly fetchOptions?: FetchOptions | undefined;
  /**
   * The most bytes of an answer after unpacking; 2^26 by default, and 2^28 for one that is no text. A larger one is an
   * error.
   */
  readonly maxBytes?: number | undefined;
}

/** Options that only the client of a whole API takes: others would ignore them. */
export type WholeOptions = { readonly [Name in keyof ClientExtensions | "logger"]?: undefined };

/**
 * Wraps a client as its options say, and adds all details to its errors. Hooks are outermost, so that they are
 * told of all tries.
 *
 * @throws TypeError for a timeout or a number of retries that is no number, a header that cannot be sent, and
 * an access key without its secret key
 */
export function extend(client: CoreClient, options: ClientOptions & ClientExtensions): CoreClient {
  const { credentials, hooks, retry, sameHost } = options;
  const { username, password } = parseUrl(options.url);
  const { accessKey = decodeURIComponent(username), secretKey = decodeURIComponent(password) } =
    options;
  checkOptions(options);
  const isHalf = (options.accessKey === undefined) !== (options.secretKey === undefined);
  if (isHalf && username === "") {
    throw new TypeError("Missing accessKey or secretKey; give both or none");
  }
  const authorization = authorizationOf({ accessKey, secretKey });
  let core = withDetails(client, { headers: { authorization, ...options.headers }, secretKey });
  core = withWholeBodies(core);
  if (sameHost) core = withSameHost(core);
  if (credentials !== undefined) core = withCredentials(core, credentials);
  if (retry !== undefined) core = withRetry(core, retry);
  if (hooks !== undefined) core = withHooks(core, hooks);
  return core;
}
