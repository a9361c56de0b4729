import { ApiError } from "./errors.js";
import { base64, bodyOf, exchange, retryDelay, sleep, type Check, type Fail } from "./exchange.js";
import { parseUrl, type ClientOptions, type RequestOptions } from "./options.js";

/** One value of a query. Dates are sent as ISO 8601. */
export type QueryValue = string | number | boolean | Date;

/** A query by name. A list repeats its name; undefined is left out. */
export type Query = Readonly<Record<string, QueryValue | readonly QueryValue[] | undefined>>;

/** A request apart from its method and target. */
export interface RequestInput extends RequestOptions {
  readonly query?: Query | undefined;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** What hooks are told: `volumes.list`. */
  readonly operation?: string | undefined;
  /** Checks the body of the answer; the call fails if it returns false. */
  readonly check?: Check | undefined;
  /** Secrets that were sent in this call or others; an answer may quote them. */
  readonly secrets?: readonly (readonly [name: string, value: string])[] | undefined;
  /** How often the request was sent before in the same call, as with other credentials; 0 by default. */
  readonly tried?: number | undefined;
  /** How the route is called, where it is a documented one. */
  readonly spec?: object | undefined;
}

/** The client that resources use. It sends credentials to the server of `url` only. */
export interface CoreClient {
  /** The root of the API, without credentials: `https://host:8080/v1`. */
  readonly url: string;
  /** Milliseconds for a call that names no other timeout. */
  readonly timeout: number;
  /** The headers that are sent with a request, among them those that are secret. */
  sent(input?: RequestInput): readonly (readonly [name: string, value: string])[];
  /**
   * Tells what a resource is and what it offers: its type, id and state, and the names of `urls`. Without it,
   * messages quote no server.
   */
  readonly tell?: ((client: CoreClient, resource: object, urls: unknown) => string) | undefined;
  /**
   * Sends a request and returns the parsed body; undefined if the body is empty.
   *
   * @param target a URL of the server, a path from its root (`/v1/hosts`), or a path below the root of
   * the API (`hosts/1h1`)
   * @throws ApiError or one of its subclasses, by what went wrong.
   */
  request(method: string, target: string, input?: RequestInput): Promise<unknown>;
}

/** What the client has to know of an API and its protocol: a tuple, since names weigh in bundles. */
export type Protocol = readonly [
  /** What all routes begin with: `/v1`, or blank. */
  basePath: string,
  /** Matches the path of a URL that may be given: of the root, or of a server without its base. */
  home: RegExp,
  /** Matches the requests that are repeated while the server is busy, as `PUT?a=b`: method and query. */
  patient: RegExp,
  /**
   * Matches the `type` of an error's body. A 404 with another body is not the API's own, and an answer of success with
   * such a body is an error. With `/^/`, any 404 is the API's own, and no answer of success is an error.
   */
  errorType: RegExp,
];

/**
 * Makes the part of a client that sends requests. Resources use it: `volumes(client)`.
 *
 * @throws TypeError if `url` is not a URL, or the URL of something in an API; URIError if credentials
 * in it are not encoded.
 */
export function connect(
  options: ClientOptions,
  [basePath, home, patient, errorType]: Protocol,
): CoreClient {
  const { origin, pathname, username, password } = parseUrl(options.url, home, basePath);
  const start = (origin + pathname).replace(/\/+$/, "");
  const root = start.endsWith(basePath) ? start : start + basePath;
  const { accessKey = decodeURIComponent(username), secretKey = decodeURIComponent(password) } =
    options;
  const basic = accessKey && base64(`${accessKey}:${secretKey}`);
  const timeout = options.timeout ?? 120_000;
  const headersOf = (input?: RequestInput, body?: string): readonly (readonly [string, string])[] =>
    Object.entries({
      accept: "application/json",
      ...(body && { "content-type": "application/json" }),
      ...(basic && { authorization: "Basic " + basic }),
      ...options.headers,
      ...input?.headers,
    });

  const request = async (
    method: string,
    target: string,
    input: RequestInput = {},
  ): Promise<unknown> => {
    const url = new URL(target, `${root}/`);
    for (const [name, value] of Object.entries({ ...input.query })) {
      if (value === undefined) continue;
      const items = [value].flat() as unknown[];
      // An empty list is no value: without it, the server would answer more than is meant.
      for (const item of items.length ? items : [null]) {
        // Dates become ISO 8601, other values become text by `String`.
        const text = ((item as Partial<Date> | null)?.toJSON?.() ?? item) as string;
        // Strings, booleans and numbers.
        if (!/^[sbn]/.test(typeof text)) {
          throw new TypeError(`Unexpected ${name}, expected a value`);
        }
        url.searchParams.append(name, text);
      }
    }
    // Credentials in the target are dropped; those of the client are sent.
    const place = url.origin + url.pathname;
    // Undefined for no body, although its type is `string`.
    const body = JSON.stringify(input.body);
    const send = (signal: AbortSignal): Promise<Response> => {
      const headers = new Headers();
      for (const [name, value] of headersOf(input, body)) headers.set(name, value);
      // Called as a plain function, because browsers refuse `fetch` as a method of another object.
      const once = (more?: RequestInit): Promise<Response> =>
        (options.fetch ?? fetch)(place + url.search, {
          method,
          headers,
          body,
          redirect: "manual",
          signal,
          ...more,
        });
      return input.eachTry?.(once) ?? once();
    };
    // The path of a URL that a server gave may have a secret.
    const shown = /^\w+:|^\//.test(target) ? root : place;
    const fail: Fail = (kind, reason, details) =>
      new kind(`${method} ${shown}: ${reason}`, { method, url: shown, ...details });
    // The origin of a `blob:` URL is that of another URL in it.
    if (place.split(`${origin}/`)[0]) throw fail(ApiError, `not sent: keys are for ${origin}`);
    const deadline = Date.now() + (input.timeout ?? timeout);
    for (let tries = 1; ; tries++) {
      const answer = await exchange(
        send,
        Math.min(input.tryTimeout ?? options.tryTimeout ?? 30_000, deadline - Date.now()),
        input.signal,
      );
      const delay = retryDelay(
        answer,
        tries,
        /^(GET|HEAD)$/.test(method) || input.retryUnsafe,
        patient.test(method + url.search),
      );
      // An answer of success is not repeated, and neither is true of `NaN`.
      if (!(tries <= (input.retries ?? options.retries ?? 3) && Date.now() + delay < deadline)) {
        return bodyOf(answer, fail, [errorType, url, input.check]);
      }
      await sleep(delay, input.signal);
    }
  };
  return { url: root, timeout, sent: headersOf, request };
}
