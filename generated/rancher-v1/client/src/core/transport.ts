import { about, ApiError } from "./errors.js";
import { errorOf, exchange, resultOf, retryDelay, sleep } from "./exchange.js";
import { findEndpoint, type ClientOptions, type RequestOptions } from "./options.js";

/** One value of a query. Dates are sent as ISO 8601. */
export type QueryValue = string | number | boolean | Date;

/** A query by name: a list repeats its name, undefined is left out. */
export type Query = Readonly<Record<string, QueryValue | readonly QueryValue[] | undefined>>;

/** A request apart from its method and target. */
export interface RequestInput extends RequestOptions {
  readonly query?: Query | undefined;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Tells whether an answer is what was asked for; if not, the call fails. */
  readonly check?: ((body: unknown) => boolean) | undefined;
}

/** What resources need of a client. Credentials go to the server of `url` alone. */
export interface CoreClient {
  /** The root of the API, without credentials: `https://host:8080/v1`. */
  readonly url: string;
  /**
   * Sends a request and answers the parsed body; undefined where the answer has none.
   *
   * @param target a URL of the server, a path from its root (`/v1/hosts`), or a path below the root of
   * the API (`hosts/1h1`)
   * @throws ApiError one of its subclasses, by what went wrong.
   */
  request(method: string, target: string, input?: RequestInput): Promise<unknown>;
}

/** What a call may take unless its options, or those of its client, say otherwise. */
const limits = { timeout: 120_000, tryTimeout: 30_000, retries: 3 };

const loopback = /^((.+\.)?localhost|127\.[\d.]+|\[::1\])$/;

/**
 * Makes the part of a client that sends requests. Resources are put on it: `volumes(client)`.
 *
 * @param basePath where routes begin, `/v1`
 * @throws TypeError if `url` is no root of an API, or if a header cannot be sent.
 */
export function connect(options: ClientOptions, basePath: string): CoreClient {
  const { root, base, accessKey, secretKey } = findEndpoint(options, basePath);
  const { origin, protocol, hostname } = new URL(root);
  const { logger = console } = options;
  const basic = accessKey && encodeBase64(`${accessKey}:${secretKey}`);
  const common = {
    accept: "application/json",
    ...(basic && { authorization: `Basic ${basic}` }),
    ...options.headers,
  };
  makeHeaders(common);
  /** Servers and platforms may quote what they were sent. */
  const scrub = (text: string): string =>
    [secretKey, basic].reduce(
      (rest, secret) => (secret ? rest.replaceAll(secret, "***") : rest),
      text,
    );
  if (protocol === "http:" && !loopback.test(hostname)) {
    logger.warn?.(`${origin} is not encrypted: others can read the keys on their way`);
  }

  const request = async (
    method: string,
    target: string,
    input: RequestInput = {},
  ): Promise<unknown> => {
    const url = locate(target, base, input.query);
    const place = { method, url: scrub(url.origin + url.pathname) };
    if (url.origin !== origin) {
      throw new ApiError(about(place, `not sent: keys are for ${origin} alone`), place);
    }
    const body = input.body === undefined ? undefined : JSON.stringify(input.body);
    const headers = makeHeaders({
      ...common,
      ...(body && { "content-type": "application/json" }),
      ...input.headers,
    });
    const init = { method, headers, ...(body && { body }) };
    const { signal, check } = input;
    const call = { place, scrub, signal, check };
    const isSafe = method === "GET" || method === "HEAD" || input.retryUnsafe === true;
    const isPatient = method === "PUT" || url.searchParams.has("action");
    const limit = (name: keyof typeof limits): number =>
      input[name] ?? options[name] ?? limits[name];
    const deadline = Date.now() + limit("timeout");
    for (let tries = 1; ; tries++) {
      const start = Date.now();
      // A call as a plain function: browsers refuse `fetch` as a method of another object.
      const send = options.fetch ?? fetch;
      const time = Math.min(limit("tryTimeout"), deadline - start);
      const answer = await exchange(send, url.href, init, time, call);
      const isAnswer = "text" in answer;
      const result = isAnswer ? answer.status : answer.name;
      logger.debug?.(`${method} ${place.url}: ${result} after ${Date.now() - start} ms`);
      if (isAnswer && answer.status >= 200 && answer.status < 300) return resultOf(answer, call);
      const delay =
        tries > limit("retries") ? undefined : retryDelay(answer, tries, isSafe, isPatient);
      if (delay === undefined || Date.now() + delay >= deadline) {
        throw isAnswer ? errorOf(answer, call) : answer;
      }
      await sleep(delay, signal);
    }
  };
  return { url: root, request };
}

/** The URL of a target. Credentials that it holds are dropped: those of the client are sent. */
function locate(target: string, base: string, query: Query = {}): URL {
  const url = new URL(target, `${base}/`);
  url.username = url.password = url.hash = "";
  for (const [name, value] of Object.entries(query)) {
    for (const item of [value].flat()) {
      if (item == null) continue;
      url.searchParams.append(name, item instanceof Date ? item.toISOString() : String(item));
    }
  }
  return url;
}

/** The errors of the platform quote the whole value, which may be a secret. */
function makeHeaders(values: Readonly<Record<string, string>>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(values)) {
    try {
      headers.set(name, value);
    } catch {
      throw new TypeError(`Unexpected text in the header ${JSON.stringify(name)}`);
    }
  }
  return headers;
}

/** Base64 of UTF-8; `btoa` alone refuses letters outside Latin-1. */
function encodeBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
