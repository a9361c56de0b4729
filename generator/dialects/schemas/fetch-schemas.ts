import { shorten } from "../../diagnostics/diagnostic.js";
import { UsageError } from "../../diagnostics/usage-error.js";
import { readAnswer, whyUnreachable, type ReadBudget } from "../../source/read-answer.js";
import type { SchemaDocument } from "./read-schemas.js";

/** A pair of keys, sent as HTTP Basic authentication. */
export interface Keys {
  readonly accessKey: string;
  readonly secretKey: string;
}

/** How schemas are asked for. */
export interface FetchOptions {
  readonly keys: Keys | undefined;
  /** The variables for keys, as messages name them: `RANCHER_ACCESS_KEY and …`. */
  readonly keyHint: string;
  /** The path that the routes of the docs begin with, `/v1`; undefined if it is not known. */
  readonly basePath: string | undefined;
  /** The time for everything together, in milliseconds. Default: 30,000. */
  readonly timeout?: number;
}

/** Limits against servers that never end; real schemas have less than a tenth of them. */
const mostBytes = 32 * 2 ** 20;
const mostPages = 100;
const mostRedirects = 5;

/**
 * Asks a server for its schemas, all pages of them. `given` is the URL of the schemas, of the API or
 * of the server. Only GET is sent, and only to the origin of that URL, so that keys never leave it.
 *
 * @throws UsageError if there is no answer, or one that is no schemas, and why.
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
    if (url.origin !== session.origin || seen.has(url.href) || documents.length >= mostPages) {
      throw new UsageError([
        `The next page of ${first.file} is ${shown(url)}, which is no new page of the same server`,
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
  /** How much may still be read, of all answers together. */
  readonly budget: ReadBudget;
}

interface Answer {
  readonly url: string;
  readonly status: number;
  readonly contentType: string;
  /** The header `X-API-Schemas`: the URL of the schemas, in every answer (api-spec). */
  readonly schemas: string | null;
  readonly text: string;
}

/** Asks where the schemas should be, and then where the server says they are. */
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

/** The URL of the schemas, for that of a server, an API, a project or of the schemas. */
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
      `${url.href} answers with more than ${mostBytes / 2 ** 20} MiB, which are no schemas`,
    ]);
  }
  return text;
}

function unreachable(url: URL, error: unknown): UsageError {
  const reason = whyUnreachable(error);
  const what = reason === undefined ? "does not answer in time" : `cannot be reached: ${reason}`;
  return new UsageError([`${url.href} ${what}`]);
}

/** The answer as a page of schemas. @throws UsageError if it is none. */
function accept(answer: Answer, { keys, keyHint }: Session): SchemaDocument {
  const { url, status, contentType, text } = answer;
  const fail = (found: string, hint: string): never => {
    throw new UsageError([`${url} answers with ${found}${hint}`]);
  };
  if (status === 401 || status === 403) {
    const others = keys === undefined ? "keys" : "other keys";
    return fail(`status ${status}`, `; put ${others} into ${keyHint}`);
  }
  if (status !== 200) return fail(`status ${status}`, " instead of schemas");
  if (/\bhtml\b/i.test(contentType) || /^\s*</.test(text)) {
    return fail("HTML (status 200)", " instead of JSON; give the URL of the API");
  }
  if (parse(text) === undefined) return fail("text that is no JSON (status 200)", "");
  return { file: url, text };
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch {
    return undefined;
  }
}

/** Where the next page of a list is, if the list goes on. */
function nextPage(document: SchemaDocument | undefined): string | undefined {
  const list = parse(document?.text ?? "")?.value as { pagination?: unknown } | null | undefined;
  const { next, partial } = (list?.pagination ?? {}) as { next?: unknown; partial?: unknown };
  if (typeof next === "string" && URL.canParse(next, document?.file)) return next;
  if (partial !== true) return undefined;
  throw new UsageError([
    `${document?.file ?? ""} has a part of the schemas and no URL of the next part`,
  ]);
}

/** A URL without keys, short enough for a message. */
function shown(url: URL): string {
  const bare = new URL(url);
  bare.username = bare.password = "";
  return shorten(bare.href);
}
