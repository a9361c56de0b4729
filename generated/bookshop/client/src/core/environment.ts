import { parseUrl, type ClientOptions, type PartialOptions } from "./options.js";

/** What the environment is asked for. */
export interface Environment {
  /** What the names of variables begin with: `SHOP`. */
  readonly prefix: string;
  /** The header `user-agent`: `shop-client/1.0.0`. It is sent where the platform is like Node. */
  readonly agent: string;
}

/**
 * Completes options from the environment: `PREFIX_URL`, `PREFIX_ACCESS_KEY` and `PREFIX_SECRET_KEY`.
 * The given options come first.
 *
 * If `PREFIX_URL` is set, the keys of the environment are used for that server only.
 *
 * @throws TypeError if neither has a URL.
 */
export function readEnvironment(
  { prefix, agent }: Environment,
  options: PartialOptions & { readonly credentials?: unknown } = {},
): ClientOptions {
  const [envUrl, accessKey, secretKey] = ["URL", "ACCESS_KEY", "SECRET_KEY"].map((name) =>
    readVariable(`${prefix}_${name}`),
  );
  const url = options.url ?? envUrl;
  if (url === undefined) {
    throw new TypeError(`Missing url, expected https://host in the options or in ${prefix}_URL`);
  }
  const { origin, username } = parseUrl(url);
  const isMeant = envUrl === undefined || parseUrl(envUrl).origin === origin;
  const { accessKey: ownKey, secretKey: ownSecret, credentials: own } = options;
  const hasKeys = (ownKey ?? ownSecret ?? own) !== undefined || username !== "";
  return {
    ...options,
    url,
    ...(isMeant && !hasKeys && { accessKey, secretKey }),
    // A browser sends its own, and may ask the server whether another is allowed.
    ...(isServer() && { headers: { "user-agent": agent, ...options.headers } }),
  };
}

interface Platform {
  readonly process?: {
    readonly env?: Readonly<Record<string, string | undefined>>;
    readonly versions?: { readonly node?: string };
  };
}

/** True in Node, Deno and Bun, and false in a browser, also with a stand-in for `process`. */
export function isServer(): boolean {
  return (globalThis as Platform).process?.versions?.node !== undefined;
}

/** An environment variable; undefined if it is empty, or if the platform has no access to it. */
export function readVariable(name: string): string | undefined {
  try {
    return (globalThis as Platform).process?.env?.[name] || undefined;
  } catch {
    return undefined;
  }
}
