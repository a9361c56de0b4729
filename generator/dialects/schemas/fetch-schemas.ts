import { shorten } from "../../diagnostics/diagnostic.js";
import { UsageError } from "../../diagnostics/usage-error.js";
import { readAnswer, whyUnreachable, type ReadBudget } from "../../source/read-answer.js";
import type { SchemaDocument } from "./read-schemas.js";

/** A pair of keys. It is sent as HTTP Basic authentication. */
export interface Keys {
  readonly accessKey: string;
  readonly secretKey: string;
}

/** Options for fetching schemas. */
export interface FetchOptions {
  readonly keys: Keys | undefined;
  /** The names of the environment variables with the keys, for messages: `RANCHER_ACCESS_KEY and …`. */
  readonly keyHint: string;
  /** The base path of the routes in the docs: `/v1`. Undefined if it is unknown. */
  readonly basePath: string | undefined;
  /** The time limit for all requests together, in milliseconds. Default: 30,000. */
  readonly timeout?: number;
}

/** Limits for servers whose answers do not end. Real schemas stay below a tenth of each limit. */
const mostBytes = 32 * 2 ** 20;
const mostPages = 100;
const mostRedirects = 5;

/**
 * Fetches all pages of a server's schemas. `given` is the URL of the schemas, of the API or of the server. Only GET
 * requests are sent, and only to the origin of `given`, so that keys are sent nowhere else.
 *
 * @throws UsageError if a request is not answered with JSON, leads to another server, or exceeds a limit
 */
export async function fetchSchemas(
  given: URL,
  options: FetchOptions,
): Promise<readonly SchemaDocument[]> {
  const signal = AbortSignal.timeout(options.timeout ?? 30_000);
  const session: Session = {
    ...options,
    origin: given.origin,
    signal,
    budget: { bytes: mostBytes },
  };
  const first = await findSchemas(given, session);
  const documents = [first];
  const seen = new Set([first.file]);
  for (let next = nextPage(first); next !== undefined; next = nextPage(documents.at(-1))) {
    const url = new URL(next, first.file);
    if (documents.length >= mostPages) {
      throw new UsageError([`${first.file} has more than ${mostPages} pages of schemas`]);
    }
    if (url.origin !== session.origin || seen.has(url.href)) {
      throw new UsageError([
        `The next page of ${first.file} is ${shown(url)}, which is on another server or was read before`,
      ]);
    }
    seen.add(url.href);
    documents.push(accept(await get(url, session), session));
  }
  return documents;
}

interface Session extends FetchOptions {
  readonly origin: string;
  readonly signal: AbortSignal;
  /** The number of bytes that may still be read, for all responses together. */
  readonly budget: ReadBudget;
}

interface Answer {
  readonly url: string;
  readonly status: number;
  readonly contentType: string;
  /**
   * The header `X-API-Schemas`: the URL of the schemas. Every response should have it (Rancher's API specification).
   * Null if it is missing.
   */
  readonly schemas: string | null;
  readonly text: string;
}

/** Requests the schemas at the usual URL and, after a 404, at the URL on this server that the answer states. */
async function findSchemas(given: URL, session: Session): Promise<SchemaDocument> {
  const guess = guessUrl(given, session.basePath);
  const answer = await get(guess, session);
  const told =
    answer.schemas !== null && URL.canParse(answer.schemas, guess.href)
      ? new URL(answer.schemas, guess)
      : undefined;
  const isElsewhere = told?.origin === session.origin && told.href !== answer.url;
  if (answer.status !== 404 || told === undefined || !isElsewhere) return accept(answer, session);
  told.username = told.password = "";
  return accept(await get(told, session), session);
}

/** Returns the URL of the schemas, given the URL of a server, an API, a project, or the schemas. */
function guessUrl(given: URL, basePath: string | undefined): URL {
  const url = new URL(given);
  url.search = url.hash = url.username = url.password = "";
  const path = url.pathname.replace(/\/+$/, "");
  const isRoot =
    basePath === undefined || path.endsWith(basePath) || /\/projects\/[^/]+$/.test(path);
  url.pathname = path.endsWith("/schemas") ? path : `${path}${isRoot ? "" : basePath}/schemas`;
  return url;
}

async function get(from: URL, session: Session): Promise<Answer> {
  let url = from;
  for (let redirects = 0; ; redirects++) {
    const response = await request(url, session);
    const location = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || location === null) {
      const { status, headers } = response;
      const text = await readBody(url, response, session);
      const contentType = headers.get("content-type") ?? "";
      return { url: url.href, status, contentType, schemas: headers.get("x-api-schemas"), text };
    }
    await response.body?.cancel();
    const target = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
    if (target?.origin !== session.origin || redirects >= mostRedirects) {
      const to = target === undefined ? shorten(location) : shown(target);
      throw new UsageError([
        `${url.href} redirects (${response.status}) to ${to}; if that is the server, give its URL`,
      ]);
    }
    url = target;
  }
}

async function request(url: URL, { keys, signal }: Session): Promise<Response> {
  const credentials = keys && Buffer.from(`${keys.accessKey}:${keys.secretKey}`).toString("base64");
  try {
    return await fetch(url, {
      redirect: "manual",
      signal,
      headers: {
        accept: "application/json",
        "user-agent": "stubdown",
        ...(credentials === undefined ? {} : { authorization: `Basic ${credentials}` }),
      },
    });
  } catch (error) {
    throw unreachable(url, error);
  }
}

async function readBody(url: URL, response: Response, { budget }: Session): Promise<string> {
  const text = await readAnswer(response, budget).catch((error: unknown) => {
    throw unreachable(url, error);
  });
  if (text === undefined) {
    throw new UsageError([
      `${url.href} answers with more than ${mostBytes / 2 ** 20} MiB, which is too much for schemas; give the URL of the API`,
    ]);
  }
  return text;
}

function unreachable(url: URL, error: unknown): UsageError {
  const reason = whyUnreachable(error);
  const what = reason === undefined ? "does not answer in time" : `cannot be reached: ${reason}`;
  return new UsageError([`${url.href} ${what}`]);
}

const openApiHint =
  "if the server has an OpenAPI document, give the URL of that document to `check openapi` or `import`";

/** Returns a response as a page of schemas. @throws UsageError if it is not one. */
function accept(answer: Answer, { keys, keyHint }: Session): SchemaDocument {
  const { url, status, contentType, text } = answer;
  const fail = (found: string, hint: string): never => {
    throw new UsageError([`${url} answers with ${found}${hint}`]);
  };
  if (status === 401 || status === 403) {
    const others = keys === undefined ? "keys" : "other keys";
    return fail(`status ${status}`, `; put ${others} into ${keyHint}`);
  }
  if (status === 404) return fail("status 404", ` instead of schemas; ${openApiHint}`);
  if (status !== 200) return fail(`status ${status}`, " instead of schemas");
  if (/\bhtml\b/i.test(contentType) || /^\s*</.test(text)) {
    return fail("HTML (status 200)", " instead of JSON; give the URL of the API");
  }
  if (parse(text) === undefined) return fail("text that is not JSON (status 200)", "");
  return { file: url, text };
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch {
    return undefined;
  }
}

/**
 * Returns the URL of the next page of a list; undefined on the last page. @throws UsageError if the list goes on, but
 * has no URL.
 */
function nextPage(document: SchemaDocument | undefined): string | undefined {
  const list = parse(document?.text ?? "")?.value as { pagination?: unknown } | null | undefined;
  const { next, partial } = (list?.pagination ?? {}) as { next?: unknown; partial?: unknown };
  if (typeof next === "string" && URL.canParse(next, document?.file)) return next;
  if (partial !== true) return undefined;
  throw new UsageError([
    `${document?.file ?? ""} has a part of the schemas and no URL of the next part`,
  ]);
}

/** Prints a URL for a message: without keys, and shortened. */
function shown(url: URL): string {
  const bare = new URL(url);
  bare.username = bare.password = "";
  return shorten(bare.href);
}
