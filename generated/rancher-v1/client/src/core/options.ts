/** Options of a client: the server, its keys, and limits of time. */
export interface ClientOptions {
  /**
   * The URL of the server, `https://host:8080`, or of the root of its API. It may have credentials, which do not appear
   * in errors and logs.
   */
  readonly url: string;
  /** The access key, sent as the name of HTTP Basic. */
  readonly accessKey?: string | undefined;
  /** The secret key, sent as the password of HTTP Basic. */
  readonly secretKey?: string | undefined;
  /** Headers of all requests, keyed by name. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Used in place of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** The time for a call with all its tries, in milliseconds. Default: 120,000. */
  readonly timeout?: number | undefined;
  /** The time for one try, in milliseconds. Default: 30,000. */
  readonly tryTimeout?: number | undefined;
  /** The most times that a failed try is repeated, if that is safe. Default: 3. */
  readonly retries?: number | undefined;
}

/** Options without a required URL, which may come from the environment. */
export type PartialOptions = Omit<ClientOptions, "url"> & { readonly url?: string | undefined };

/** Options of a single call. */
export interface RequestOptions {
  /** Ends the call. Its promise then rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  /** The time for the call with all its tries, in milliseconds. Default: that of the client, or 120,000. */
  readonly timeout?: number | undefined;
  /** The time for one try, in milliseconds. Default: that of the client, or 30,000. */
  readonly tryTimeout?: number | undefined;
  /** The most times that a failed try is repeated, if that is safe. Default: that of the client, or 3. */
  readonly retries?: number | undefined;
  /** True to also repeat requests that may have had an effect already, such as a create. Default: false. */
  readonly retryUnsafe?: boolean | undefined;
  /** More headers of the request, keyed by name. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Wraps each try of the request. It has to call `send` once; `more` overrides options of `fetch`. `signal` is aborted
   * at the end of the try.
   */
  readonly eachTry?:
    | ((send: (more?: RequestInit) => Promise<Response>, signal?: AbortSignal) => Promise<Response>)
    | undefined;
}

/** Matches the URL of a server. */
export const ofServer: RegExp = /^https?:/i;

/** Matches the URL of a server that has no credentials. */
export const withoutCredentials: RegExp = /^https?:\/\/[^@/]+(\/|$)/i;

/**
 * Parses the URL of a server.
 *
 * @param form a pattern for the URL: `ofServer` or `withoutCredentials`
 * @throws TypeError if the string is not a URL, or does not match the pattern. Its message does not quote the URL,
 * which may have secrets.
 */
export function parseUrl(text: string, form: RegExp): URL {
  if (form.test(text) && URL.canParse(text)) return new URL(text);
  throw new TypeError("Unexpected url, expected https://host");
}
