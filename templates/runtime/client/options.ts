/** How to reach the server. */
export interface ClientOptions {
  /**
   * The server, `https://host:8080`, the root of its API, or the root of a project. Credentials in it
   * are used, and shown nowhere.
   */
  readonly url: string;
  readonly accessKey?: string | undefined;
  readonly secretKey?: string | undefined;
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** What is worth telling; by default warnings go to the console. */
  readonly logger?: Logger | undefined;
  /** Replaces the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds for a call with all its tries; 120,000 by default. */
  readonly timeout?: number | undefined;
  /** Milliseconds for one try; 30,000 by default. */
  readonly tryTimeout?: number | undefined;
  /** How often a failed try is repeated where that is safe; 3 by default. */
  readonly retries?: number | undefined;
}

/** What a single call may change. */
export interface RequestOptions {
  /** Ends the call; its promise rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the call with all its tries; 120,000 by default. */
  readonly timeout?: number | undefined;
  /** Milliseconds for one try; 30,000 by default. */
  readonly tryTimeout?: number | undefined;
  /** How often a failed try is repeated where that is safe; 3 by default. */
  readonly retries?: number | undefined;
  /** Also repeats requests that may have had their effect already, such as a create. */
  readonly retryUnsafe?: boolean | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Takes lines of text without secrets; `console` is one. */
export interface Logger {
  readonly warn?: ((message: string) => void) | undefined;
  /** A line for each try of a request. */
  readonly debug?: ((message: string) => void) | undefined;
}

/** Where requests go, and as whom. */
export interface Endpoint {
  /** The root of the API, `https://host:8080/v1`. */
  readonly root: string;
  /** Where relative targets begin: the root, or the root of a project. */
  readonly base: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/**
 * Works out where requests go.
 *
 * @param basePath where routes begin, `/v1`
 * @throws TypeError if the URL is no root of an API. Its message quotes nothing: it may be a secret.
 */
export function findEndpoint(options: ClientOptions, basePath: string): Endpoint {
  const { origin, pathname, username, password } = parseUrl(options.url);
  const [, path = "", scope = ""] =
    /^(.*?)\/*(\/projects\/[^/]+)?\/*(?:\/schemas)?\/*$/.exec(pathname) ?? [];
  const root = origin + (`${path}/`.includes(`${basePath}/`) ? path : path + basePath);
  if (!root.endsWith(basePath)) throw unexpectedUrl();
  const { accessKey = decode(username), secretKey = decode(password) } = options;
  return { root, base: root + scope, accessKey, secretKey };
}

/** @throws TypeError if the text is no URL of HTTP. The error of the platform would quote it. */
export function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol.startsWith("http")) return url;
  throw unexpectedUrl();
}

function unexpectedUrl(): TypeError {
  return new TypeError("Unexpected url, expected one such as https://localhost:8080");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
