import { ApiError, type ErrorDetails } from "./errors.js";
import { parse, scrubber, type Scrub } from "./exchange.js";
import type { CoreClient, RequestInput } from "./transport.js";

/** What the last try of a call came to. */
interface Last {
  readonly response?: Response;
  readonly text?: string;
  readonly error?: unknown;
}

/** What the client sends besides what a call adds. */
export interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly secretKey: string;
}

/**
 * A client whose errors have everything that is known: `headers` and `body` of the answer, or the
 * `cause` that there is none. A redirect is told with its target, and a text with its first line.
 */
export function withDetails(client: CoreClient, sent: Sent): CoreClient {
  const request = async (
    method: string,
    target: string,
    input: RequestInput = {},
  ): Promise<unknown> => {
    let tries = 0;
    let last: Last = {};
    const eachTry = async (send: () => Promise<Response>): Promise<Response> => {
      tries++;
      last = {};
      try {
        const response = await (input.eachTry?.(send) ?? send());
        // A copy of the body, as the body itself can be read once.
        last = response.ok ? {} : { response, text: await response.clone().text() };
        return response;
      } catch (error) {
        last = { error };
        throw error;
      }
    };
    try {
      return await client.request(method, target, { ...input, eachTry });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // Keys may be in the query, too.
      const given = Object.entries({ ...sent.headers, ...input.query, ...input.headers }).map(
        ([name, value]) => [name, String(value)] as const,
      );
      const known = detailed(error, { ...last, tries }, scrubber(given, sent.secretKey));
      if (tries > 0 || !isSameHost(error.url, client.url)) throw known;
      const hint = "; the option sameHost sends requests for URLs of its host there";
      const { method: verb, url } = known;
      throw new ApiError(known.message + hint, { method: verb, url, tries });
    }
  };
  return { ...client, request };
}

/** Whether a refused URL differs from those of the client in scheme and port alone. */
function isSameHost(url: string, root: string): boolean {
  return URL.canParse(url) && new URL(url).hostname === new URL(root).hostname;
}

/** The same error with more details; a text without a place of its own goes into the message. */
function detailed(
  error: ApiError,
  last: Last & { readonly tries: number },
  scrub: Scrub,
): ApiError {
  const { response, text = "", tries } = last;
  const details = response ? answerOf(response, text, scrub) : causeOf(last, scrub);
  const kind = error.constructor as typeof ApiError;
  const { method, url, status, code, fieldName } = error;
  const known = { method, url, status, code, fieldName, ...details, tries };
  return new kind(error.message + scrub(noteOf(last, known)), known);
}

/** What the message of an error lacks. */
function noteOf(
  { response, text = "" }: Last,
  { status = 0, headers, body, tries = 0 }: ErrorDetails,
): string {
  if (!response) return tries > 1 ? `, after ${tries} tries` : "";
  // A browser hides everything about a redirect, even the status.
  if (status < 400) return `: redirect is not followed: ${headers?.get("location") ?? ""}`;
  // HTML is for browsers.
  const line = typeof body === "string" ? /^[^\s<].{0,200}/.exec(text)?.[0] : undefined;
  return line === undefined ? "" : `: ${line}`;
}

function answerOf(response: Response, text: string, scrub: Scrub): Partial<ErrorDetails> {
  const headers = new Headers();
  for (const [name, value] of response.headers) {
    // The query and the credentials of a redirect's target may be secret.
    const shown = name === "location" ? value.replace(/[^/]*@|[?#].*/gs, "") : value;
    if (name !== "set-cookie") headers.set(name, scrub(shown));
  }
  const parsed = parse(text, (_, value) => scrubValue(value, scrub));
  const body = parsed === undefined ? scrub(text) : parsed;
  const { detail, id } = Object(body) as Record<string, unknown>;
  const requestId = headers.get("x-request-id") ?? id;
  return {
    headers,
    body,
    detail: typeof detail === "string" ? detail : undefined,
    requestId: typeof requestId === "string" ? requestId : undefined,
  };
}

/** Why no answer came: a copy, because the error of the platform may hold the headers that were sent. */
function causeOf({ error }: Last, scrub: Scrub): Partial<ErrorDetails> {
  if (error === undefined) return {};
  const { cause = error } = Object(error) as { cause?: unknown };
  const textOf = (name: string, other?: string): string | undefined => {
    const value = (Object(cause) as Record<string, unknown>)[name];
    return typeof value === "string" ? scrub(value) : other;
  };
  const copy = new Error(textOf("message", "unknown"));
  copy.name = textOf("name", "Error") ?? "";
  return { cause: Object.assign(copy, { code: textOf("code") }) };
}

/** A value without secrets, neither in texts nor in names. */
function scrubValue(value: unknown, scrub: Scrub): unknown {
  if (typeof value === "string") return scrub(value);
  if (Object(value) !== value || Array.isArray(value)) return value;
  const entries = Object.entries(value as object).map(([name, one]) => [scrub(name), one] as const);
  return Object.fromEntries<unknown>(entries);
}
