import { withWholeBodies } from "./body.js";
import { withCredentials, type CredentialsSource } from "./credentials.js";
import { withHooks, type ClientHooks } from "./hooks.js";
import { withDetails } from "./details.js";
import { checkOptions, refuseUnknown } from "./input.js";
import type { FetchOptions } from "./fetch.js";
import { ofServer, parseUrl, type ClientOptions } from "./options.js";
import { withSameHost } from "./origin.js";
import { withRetry, type Retry } from "./retries.js";
import type { CoreClient } from "./transport.js";

/** Options that add to a client. Each has a function that does the same: `withHooks` for `hooks`, for example. */
export interface ClientExtensions {
  /**
   * A token or a pair of keys, or a function that returns the current ones. It is called before each call, and again
   * after an answer with 401. Default: `accessKey` and `secretKey`.
   */
  readonly credentials?: CredentialsSource | undefined;
  /** Functions that are called for requests, answers, retries and errors. */
  readonly hooks?: ClientHooks | undefined;
  /** Decides whether and when a failed try is repeated. Default: the rules of the client. */
  readonly retry?: Retry | undefined;
  /**
   * True to send requests for URLs on the server's host, but with another scheme or port, to the origin of `url`. For
   * servers behind a proxy that ends TLS. Default: false, so that such URLs are refused.
   */
  readonly sameHost?: boolean | undefined;
  /** More options of `fetch`, such as `cache`, or `dispatcher` in Node. */
  readonly fetchOptions?: FetchOptions | undefined;
  /**
   * The largest answer in bytes, after decompression. A larger answer is an error. Default: 2^26 (64 MiB), and 2^28
   * (256 MiB) for an answer that is not text.
   */
  readonly maxBytes?: number | undefined;
}

/** The names of all options. */
const known =
  "url accessKey secretKey headers fetch timeout tryTimeout retries credentials hooks retry sameHost fetchOptions maxBytes".split(
    " ",
  );

/** Options that only the client of a whole API takes: others would ignore them. */
export type WholeOptions = { readonly [Name in keyof ClientExtensions | "logger"]?: undefined };

/**
 * Makes a client with the given extensions, and with all details in its errors. Hooks are outermost, so that they are
 * called for all tries.
 *
 * @param add makes a client with further features; `retry` repeats its tries, and `hooks` are called for them
 * @throws TypeError if `url` has a query or fragment, if a timeout or `retries` is not a number, if a hook or `retry` is
 * not a function, if a header cannot be sent or is given twice, if there are two credentials, if an access key has no
 * secret key or the reverse, or has a colon, or for an unknown option or hook
 */
export function extend(
  client: CoreClient,
  options: ClientOptions & ClientExtensions,
  add?: (client: CoreClient) => CoreClient,
): CoreClient {
  const { credentials, hooks, retry, sameHost, accessKey, secretKey } = options;
  const { username, password, search, hash } = parseUrl(options.url, ofServer);
  refuseUnknown(hooks, ["onRequest", "onResponse", "onRetry", "onError"], "hooks");
  for (const [name, value] of Object.entries({ retry, ...hooks })) {
    if (value === undefined || typeof value === "function") continue;
    throw new TypeError(`Unexpected ${name}, expected a function`);
  }
  // The text "false" would be read as true.
  if (typeof (sameHost ?? false) !== "boolean") {
    throw new TypeError("Unexpected sameHost, expected a boolean");
  }
  if (search + hash) {
    throw new TypeError("Unexpected query or fragment in url");
  }
  refuseUnknown(options, known, "options");
  const given = [credentials, accessKey, username || undefined];
  checkOptions(
    options,
    given.map((one) => one && "authorization"),
  );
  // The server would read a name up to its first colon.
  if (/:/.test(accessKey ?? decodeURIComponent(username))) {
    throw new TypeError("Unexpected colon in the name of the credentials");
  }
  const isHalf = (accessKey === undefined) !== (secretKey === undefined);
  // The URL may have the access key only. A secret key without an access key would not be sent.
  if (isHalf ? !username || password : (!accessKey && secretKey) || (!username && password)) {
    throw new TypeError("Missing name or secret of the credentials");
  }
  let core = withDetails(client);
  if (sameHost) core = withSameHost(core);
  if (credentials !== undefined) core = withCredentials(core, credentials);
  core = add?.(core) ?? core;
  if (retry !== undefined) core = withRetry(core, retry);
  core = withWholeBodies(core);
  return hooks ? withHooks(core, hooks) : core;
}
