import { checkOptions } from "./input.js";
import { ofServer, parseUrl, type ClientOptions, type PartialOptions } from "./options.js";

/** The names of a client in environment variables and in requests. */
export interface Environment {
  /** The beginning of the names of variables: `SHOP`. */
  readonly prefix: string;
  /** The header `user-agent`: `shop-client/1.0.0`. It is sent in Node, Deno and Bun, but not in browsers. */
  readonly agent: string;
}

/**
 * Completes options from the environment: `PREFIX_URL`, `PREFIX_ACCESS_KEY` and `PREFIX_SECRET_KEY`. The given options
 * take precedence.
 *
 * If `PREFIX_URL` is set, the keys of the environment are used only for the server of that URL.
 *
 * @throws TypeError if neither the options nor the environment have a URL, or if an option has an invalid value
 */
export function readEnvironment(
  { prefix, agent }: Environment,
  options: PartialOptions & { readonly credentials?: unknown } = {},
): ClientOptions {
  const [envUrl, accessKey, secretKey] = ["URL", "ACCESS_KEY", "SECRET_KEY"].map((name) =>
    readVariable(`${prefix}_${name}`),
  );
  checkOptions(options);
  const url = options.url ?? envUrl;
  if (url === undefined) {
    throw new TypeError(`Missing url in options and ${prefix}_URL`);
  }
  const { origin, username } = parseUrl(url, ofServer);
  const isMeant = envUrl === undefined || parseUrl(envUrl, ofServer).origin === origin;
  const { accessKey: ownKey, secretKey: ownSecret, credentials: own, headers } = options;
  const hasKeys =
    (ownKey ?? ownSecret ?? own) !== undefined ||
    username !== "" ||
    hasHeader(headers, "authorization");
  return {
    ...options,
    url,
    ...(isMeant && !hasKeys && { accessKey, secretKey }),
    ...(isServer() && { headers: withAgent(headers, agent) }),
  };
}

/**
 * Adds a header `user-agent`, unless the headers have one. Not for browsers: a browser sends its own, and might send a
 * preflight request for another one.
 */
export function withAgent(
  headers: ClientOptions["headers"],
  agent: string,
): ClientOptions["headers"] {
  return hasHeader(headers, "user-agent") ? headers : { "user-agent": agent, ...headers };
}

/** True if headers have one with this name, in any letter case. */
export function hasHeader(headers: ClientOptions["headers"], name: string): boolean {
  return Object.keys({ ...headers }).some((one) => one.toLowerCase() === name);
}

interface Platform {
  readonly process?: {
    readonly env?: Readonly<Record<string, string | undefined>>;
    readonly versions?: { readonly node?: string };
  };
}

/** True in Node, Deno and Bun. False in a browser, even if a bundler adds a `process`. */
export function isServer(): boolean {
  return (globalThis as Platform).process?.versions?.node !== undefined;
}

/** Returns an environment variable. Undefined if it is empty or missing, or if the platform denies access. */
export function readVariable(name: string): string | undefined {
  try {
    return (globalThis as Platform).process?.env?.[name] || undefined;
  } catch {
    return undefined;
  }
}
