/** How to reach the server. */
export interface ClientOptions {
  /**
   * The server, `https://host:8080`, or the root of its API. Credentials in it are used and never
   * shown.
   */
  readonly url: string;
  readonly accessKey?: string | undefined;
  readonly secretKey?: string | undefined;
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Replaces the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds for a call with all its tries; 120,000 by default. */
  readonly timeout?: number | undefined;
  /** Milliseconds for one try; 30,000 by default. */
  readonly tryTimeout?: number | undefined;
  /** How often a failed try is repeated if that is safe; 3 by default. */
  readonly retries?: number | undefined;
}

/** Options whose URL may come from elsewhere, such as the environment. */
export type PartialOptions = Omit<ClientOptions, "url"> & { readonly url?: string | undefined };

/** Options of a single call. */
export interface RequestOptions {
  /** Ends the call; its promise rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the call with all its tries; 120,000 by default. */
  readonly timeout?: number | undefined;
  /** Milliseconds for one try; 30,000 by default. */
  readonly tryTimeout?: number | undefined;
  /** How often a failed try is repeated if that is safe; 3 by default. */
  readonly retries?: number | undefined;
  /** Also repeats requests that may have had an effect already, such as a create. */
  readonly retryUnsafe?: boolean | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Makes each try of the request, by calling `send` once; `more` replaces what is given to `fetch`. */
  readonly eachTry?:
    ((send: (more?: RequestInit) => Promise<Response>) => Promise<Response>) | undefined;
}

/**
 * Parses the URL of a server.
 *
 * @param home what its path has to match; any by default
 * @param path shown in the error, as the path that is expected
 * @throws TypeError if the text is not a URL, or has another path. The error of the platform would
 * quote secrets in it.
 */
export function parseUrl(text: string, home: RegExp = /^/, path = ""): URL {
  const url = /^https?:/i.test(text) && URL.canParse(text) && new URL(text);
  if (url && home.test(url.pathname)) return url;
  throw new TypeError(`Unexpected url, expected https://host${path}`);
}
