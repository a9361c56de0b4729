import { ApiError } from "./errors.js";
import {
  bodyOf,
  exchange,
  retryDelay,
  sleep,
  type Check,
  type Fail,
  type ReadError,
} from "./exchange.js";
import type { ClientOptions, RequestOptions } from "./options.js";
import { textOf } from "./text.js";

/** One value of a query. Dates are sent as ISO 8601. */
export type QueryValue = string | number | boolean | Date;

/** A query, keyed by name. A list is sent with its name repeated. Undefined is left out. */
export type Query = Readonly<Record<string, QueryValue | readonly QueryValue[] | undefined>>;

/** A request without its method and target. */
export interface RequestInput extends RequestOptions {
  /** The query, which is added to that of the target. */
  readonly query?: Query | undefined;
  /** The body, sent as JSON. */
  readonly body?: unknown;
  /** The name of the request for hooks: `volumes.list`. Default: the HTTP method. */
  readonly operation?: string | undefined;
  /** True to repeat the request while the resource is busy (409). Default: false. */
  readonly busy?: boolean | undefined;
  /** Checks the body of the answer; the call fails if it returns false. */
  readonly check?: Check | undefined;
  /** Secrets that were sent in this call or in earlier ones. They are removed from errors. */
  readonly secrets?: readonly (readonly [name: string, value: unknown])[] | undefined;
  /** The number of times that the same call sent the request before, with other credentials for example. Default: 0. */
  readonly tried?: number | undefined;
  /** The spec of a documented route. */
  readonly spec?: object | undefined;
  /** The values of the path parameters of a documented route. */
  readonly path?: readonly unknown[] | undefined;
  /** The parameters of the call of a documented route, without those of the path, as they were given. */
  readonly params?: object | undefined;
  /** The options of the call of a documented route, as they were given. */
  readonly options?: RequestOptions | undefined;
}

/** The client that resources use. It sends credentials only to the server of `url`. */
export interface CoreClient {
  /** The root of the API, without credentials: `https://host:8080/v1`. */
  readonly url: string;
  /** The default timeout of a call, in milliseconds. */
  readonly timeout: number;
  /** Returns the headers that are sent with a request, including secret ones. */
  sent(input?: RequestInput): readonly (readonly [name: string, value: string])[];
  /**
   * Describes a resource for the message of an error: its type, id and state, and the names in `urls`. Undefined if
   * the messages of this client quote nothing of the server's answers.
   */
  readonly tell?: ((client: CoreClient, resource: object, urls: unknown) => string) | undefined;
  /**
   * Sends a request and returns the parsed body; undefined if the body is empty.
   *
   * @param target a URL of the server, a path from its root (`/v1/hosts`), or a path below the root of
   * the API (`hosts/1h1`)
   * @throws ApiError, or its subclass for the kind of failure; TypeError for a query that cannot be sent
   */
  request(method: string, target: string, input?: RequestInput): Promise<unknown>;
}

/** The facts about a server that its client needs. A tuple, because names of members enlarge bundles. */
export type Server = readonly [
  /** The root of the API, without credentials and without a slash at its end. */
  root: string,
  readError: ReadError,
  /** Headers of credentials, which all requests have. */
  headers?: Readonly<Record<string, string>> | "" | undefined,
];

/**
 * Makes the part of a client that sends requests. Resources use it: `volumes(client)`.
 *
 */
export function connect(
  [root, readError, ownHeaders]: Server,
  options: Omit<ClientOptions, "url" | "accessKey" | "secretKey">,
): CoreClient {
  const { origin } = new URL(root);
  const timeout = options.timeout ?? 120_000;
  // Copied, because errors could not hide a secret that the caller changed during a call.
  const own = { accept: "application/json", ...ownHeaders, ...options.headers };
  const headersOf = (input?: RequestInput, body?: string): readonly (readonly [string, string])[] =>
    Object.entries({
      ...(body && { "content-type": "application/json" }),
      ...own,
      ...input?.headers,
    });

  const request = async (
    method: string,
    target: string,
    input: RequestInput = {},
  ): Promise<unknown> => {
    const url = new URL(target, root + "/");
    for (const [name, value] of Object.entries({ ...input.query })) {
      const items = [value].flat() as unknown[];
      // An empty list is refused: without the filter, the server would answer more than the caller wants.
      for (const item of items.length ? items : [null]) {
        if (value !== undefined) url.searchParams.append(name, textOf(name, item));
      }
    }
    // Leaves out credentials in the target, because those of the client are sent.
    const place = url.origin + url.pathname;
    // Without a body, this is undefined, although its type is `string`.
    const body = JSON.stringify(input.body);
    const headers = new Headers();
    for (const [name, value] of headersOf(input, body)) {
      try {
        headers.set(name, value);
      } catch {
        // The error of the platform quotes the value.
        throw new TypeError(`Unexpected ${name}, expected a value`);
      }
    }
    const send = (signal: AbortSignal): Promise<Response> => {
      // Called as a plain function, because browsers refuse `fetch` as a method of another object.
      const once = (more?: RequestInit): Promise<Response> =>
        (options.fetch ?? fetch)(place + url.search, {
          method,
          headers,
          body,
          signal,
          redirect: "manual",
          ...more,
        });
      return input.eachTry?.(once, signal) ?? once();
    };
    // A URL from the server may have a secret in its path, so errors show the root instead.
    const shown = /^\w+:|^\//.test(target) ? root : place;
    const fail: Fail = (kind, reason, details) =>
      new kind(`${method} ${shown}: ${reason}`, { method, url: shown, ...details });
    // Compared as strings, because the `origin` of a `blob:` URL is that of the URL inside it.
    if (place.split(origin + "/")[0]) throw fail(ApiError, `not sent: keys are for ${origin}`);
    const deadline = Date.now() + (input.timeout ?? timeout);
    for (let tries = 1; ; tries++) {
      const answer = await exchange(
        send,
        Math.min(input.tryTimeout ?? options.tryTimeout ?? 30_000, deadline - Date.now()),
        input.signal,
      );
      // Of all methods, only GET and HEAD begin like this.
      const delay = retryDelay(
        answer,
        tries,
        /^[GH]E/.test(method) || input.retryUnsafe,
        input.busy,
      );
      // `delay` is Infinity for a 2xx answer. The condition is negated so that `NaN` ends the loop, too.
      if (!(tries <= (input.retries ?? options.retries ?? 3) && Date.now() + delay < deadline)) {
        return bodyOf(answer, fail, [readError, url, input.check]);
      }
      await sleep(delay, input.signal);
    }
  };
  return { url: root, timeout, sent: headersOf, request };
}
