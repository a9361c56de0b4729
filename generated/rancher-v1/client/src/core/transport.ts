import { ApiError, errorFor, NetworkError } from "./errors.js";
import { path } from "./path.js";

/** How to reach the server. */
export interface ClientOptions {
  /** The server, `http://host:8080`, or the root of its API, `http://host:8080/v1`. */
  readonly url: string;
  readonly accessKey?: string | undefined;
  readonly secretKey?: string | undefined;
  /** The id of a project; every call then goes to `…/projects/<id>/…`. */
  readonly project?: string | undefined;
  /** Replaces the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
}

/** What a single call may change. */
export interface RequestOptions {
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Values of a query: a list repeats its name. Undefined is left out. */
export type Query = Readonly<
  Record<string, string | number | boolean | readonly (string | number | boolean)[] | undefined>
>;

/** Sends requests to one server. Credentials go to the origin of `url` and nowhere else. */
export class Transport {
  readonly #root: string;
  readonly #authorization: string | undefined;
  readonly #fetch: typeof globalThis.fetch;

  /** @throws TypeError if `url` is no HTTP URL. */
  constructor(options: ClientOptions, basePath: string) {
    const url = parseUrl(options.url);
    if (url.protocol !== "http:" && url.protocol !== "https:") {
      throw new TypeError(`Unexpected protocol ${url.protocol}, expected http: or https:`);
    }
    const base = url.pathname.replace(/\/+$/, "");
    const root = base.split("/").includes(basePath.slice(1)) ? base : base + basePath;
    const project = options.project;
    const scope = project === undefined ? "" : path`/projects/${project}`;
    this.#root = url.origin + root + scope;
    const accessKey = options.accessKey ?? decode(url.username);
    const secretKey = options.secretKey ?? decode(url.password);
    this.#authorization =
      accessKey === "" ? undefined : `Basic ${encodeBase64(`${accessKey}:${secretKey}`)}`;
    this.#fetch = options.fetch ?? globalThis.fetch;
  }

  /**
   * Sends a request and answers the parsed body; undefined where the answer has none.
   *
   * @throws ApiError one of its subclasses, by status; NetworkError if no answer came.
   */
  async request(
    method: string,
    target: string,
    body?: unknown,
    options: RequestOptions & { readonly query?: Query } = {},
  ): Promise<unknown> {
    const url = this.#root + target + queryText(options.query);
    const place = { method, url: url.replace(/\?.*$/s, "") };
    const { response, text } = await this.#exchange(method, url, body, options).catch(
      (error: unknown) => {
        if (options.signal?.aborted) throw error;
        const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new NetworkError(`${method} ${place.url}: ${reason}`, place, { cause: error });
      },
    );
    const parsed = parse(text);
    if (!response.ok) throw errorFor(parsed, { ...place, status: response.status });
    if (text !== "" && parsed === undefined) {
      const details = { ...place, status: response.status };
      throw new ApiError(`${method} ${place.url}: the answer is no JSON`, details);
    }
    return parsed;
  }

  /** Sends a request and reads its answer to the end: a connection can break there too. */
  async #exchange(
    method: string,
    url: string,
    body: unknown,
    options: RequestOptions,
  ): Promise<{ readonly response: Response; readonly text: string }> {
    const response = await this.#send(method, url, body, options);
    return { response, text: await response.text() };
  }

  #send(method: string, url: string, body: unknown, options: RequestOptions): Promise<Response> {
    const headers = new Headers({ accept: "application/json", ...options.headers });
    if (this.#authorization !== undefined) headers.set("authorization", this.#authorization);
    if (body !== undefined) headers.set("content-type", "application/json");
    // A call as a plain function: browsers refuse `fetch` as a method of another object.
    const send = this.#fetch;
    return send(url, {
      method,
      headers,
      redirect: "error",
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
  }
}

/** The errors of the platform quote the whole URL, which may hold a secret. */
function parseUrl(text: string): URL {
  if (URL.canParse(text)) return new URL(text);
  throw new TypeError("Unexpected url, expected one such as http://localhost:8080");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function queryText(query: Query = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined) parameters.append(name, String(item));
    }
  }
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

function parse(text: string): unknown {
  try {
    return text === "" ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** Base64 of UTF-8; `btoa` alone refuses letters outside Latin-1. */
function encodeBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
