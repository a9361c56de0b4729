import { ApiError, NotFoundError, type ErrorDetails } from "./errors.js";
import { roundedIn } from "./exact.js";
import { parse } from "./exchange.js";
import { kept } from "./kept.js";
import type { Told } from "./fetch.js";
import { placeOf, quote, scrubberFor, scrubberOf, scrubs, urlOf, type Scrub } from "./secrets.js";
import type { CoreClient, RequestInput } from "./transport.js";

/** The result of the last try of a call. */
interface Last {
  /** The status, also if the body did not come. */
  readonly status?: number;
  readonly response?: Response;
  readonly text?: string;
  readonly error?: unknown;
}

/** The last try, with the text of its answer as far as errors need it. The text is empty if no answer came. */
type Read = Last & { readonly text: string };

/** The details of an error. The status is read only if an answer came, and then there is one. */
interface Known extends ErrorDetails {
  readonly status: number;
  readonly tries: number;
}

/**
 * Makes a client whose errors have all details: `headers` and `body` of the answer, or the `cause` if no answer came.
 * The message of an error has the target of a redirect, or the first line of a text answer. A partial answer (206),
 * a delta (226) and an answer with a `content-range` of bytes are refused, unless the request has a header `range` or
 * `a-im`. An answer with a number that JavaScript would round is refused, too.
 */
export function withDetails(client: CoreClient): CoreClient {
  const request = async (
    method: string,
    target: string,
    given: RequestInput = {},
  ): Promise<unknown> => {
    const input = kept(given);
    const root = `${client.url}/`;
    if (!URL.canParse(target, root)) {
      throw new ApiError("not sent: malformed URL", { method, url: client.url, tries: 0 });
    }
    let tries = input.tried ?? 0;
    let last: Last = {};
    const place = placeOf(target, root);
    const eachTry: NonNullable<RequestInput["eachTry"]> = async (send, signal) => {
      tries++;
      last = {};
      // Now the client surely knows the token of this try. Later, other calls may have replaced it.
      input.secrets.push(...client.sent(input));
      const failed = (error: unknown): never => {
        // An ApiError has no other cause.
        last = { ...last, error: error instanceof ApiError ? undefined : error };
        throw error;
      };
      const scrub: Scrub = (text) => scrubberFor(client, target, input)(text);
      // An error of the platform may contain the headers that were sent, so hooks get a copy without secrets.
      const once: typeof send = async (more) => {
        try {
          scrubs.set(more?.signal ?? signal ?? new AbortController().signal, scrub);
          return await send(more);
        } catch (error) {
          throw copyOf(error, scrub);
        }
      };
      try {
        const response = await (input.eachTry?.(once, signal) ?? once());
        // Kept before the body is read, because the body may break off or not end in time.
        last = { status: response.status };
        const read = response.text.bind(response);
        // The error of a failed call can do without the body.
        const broken = response.ok ? failed : (): string => "";
        const text = async (): Promise<string> => {
          last = { response, text: await read().catch(broken) };
          return last.text ?? "";
        };
        return Object.assign(response, { text });
      } catch (error) {
        return failed(error);
      }
    };
    const range = Object.entries({ ...input.headers }).find(([name]) =>
      /^(range|a-im)$/i.test(name),
    )?.[1];
    const check: NonNullable<RequestInput["check"]> = (body, response, url) => {
      const rounded = roundedIn(last.text);
      const { status } = response;
      if (rounded) throw new ApiError(`${method} : ${rounded}`, { method, url: "", status });
      const { from = url } = response as Partial<Told>;
      const part = response.headers.get("content-range");
      const isWhole = !/^2[02]6|bytes/i.test(`${status} ${part}`) || isAsked(range, part);
      return isWhole && input.check?.(body, response, from) !== false;
    };
    try {
      return await client.request(method, target, { ...input, eachTry, check });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const hint = isOtherPort(place, client.url) ? "; see the option sameHost" : "";
      // Parsing all of a large answer again would take seconds.
      const text = last.text?.slice(0, 1e6) ?? "";
      // An answer of success may have new secrets. An error may quote what is wrong with a member such as `password`.
      const known = last.response?.ok && parse(text);
      const makeScrub = (): Scrub => scrubberFor(client, target, input, known);
      throw detailed(error, { ...last, text, tries, place, hint }, makeScrub);
    }
  };
  return { ...client, request, tell };
}

/** The match of a range, with its first and last byte. Empty if there is none. */
type Range = [match: string, first: string, last: string];

/**
 * True if a partial answer is in the requested range. If several ranges were requested, a server may send some of them.
 *
 * @param range the header `range` of the request; undefined if it has none
 * @param told the header `content-range` of the answer; null if it has several parts, or if a browser hides the header
 */
function isAsked(range: string | undefined, told: string | null): boolean {
  // Without a header, the patterns get the strings `undefined` and `null`. Without a last byte, `last` is `NaN`.
  const [asked, first, last] = (/^bytes=(\d+)-(\d+)?$/.exec(range as string) ??
    []) as string[] as Range;
  const [given, from, to] = (/^bytes (\d+)-(\d+)/.exec(told as string) ?? []) as string[] as Range;
  if (!asked || !given) return range !== undefined;
  return +from === +first && !(+to > +last);
}

/** Describes a resource; see `CoreClient.tell`. */
function tell(client: CoreClient, resource: object, urls: unknown): string {
  const { type, id, state } = resource as Record<string, unknown>;
  const [what, name, where] = [type, id, state].map((one) =>
    typeof one === "string" ? one : JSON.stringify(one),
  );
  const place = where ? ` in state ${where}` : "";
  // An array or a string has no names, and a member that is no string leads nowhere.
  const offers = Object.entries(/t]/.test({}.toString.call(urls)) ? (urls as object) : {});
  const names = offers.flatMap(([one, url]) => (typeof url === "string" ? one : [])).join(", ");
  return quote(` on ${what} ${name}${place}; available: ${names || "none"}`, scrubberOf(client));
}

/** True if a refused URL has the host of the client, but another scheme or port. */
function isOtherPort(url: string, root: string): boolean {
  const one = urlOf(url, root);
  const other = new URL(root);
  return one.hostname === other.hostname && one.origin !== other.origin;
}

/** Makes an error with all details, and with the reason of the server or the platform in its message. */
function detailed(
  error: ApiError,
  last: Read & { readonly tries: number; readonly place: string; readonly hint: string },
  makeScrub: () => Scrub,
): ApiError {
  const { response, text, tries } = last;
  const details = response ? answerOf(response, text, makeScrub()) : causeOf(last, makeScrub());
  // Made again, because the search in a large body may have used up the limit of the first one.
  const scrub = makeScrub();
  // An HTML page comes from a proxy that does not know the path, not from the API.
  const isPage = error instanceof NotFoundError && /^\s*</.test(text);
  const kind = isPage ? ApiError : (error.constructor as typeof ApiError);
  const { method, status = last.status } = error;
  const url = scrub(last.place);
  const known = { method, url, status, ...details, tries };
  const short = error.message.slice(`${method} ${error.url}: `.length);
  const reason = quote(reasonOf(short, last, known as Known), scrub);
  return withJson(new kind(`${method} ${url}: ${reason}${last.hint}`, known));
}

/** Adds a `toJSON` to an error, so that logs show its name, message and headers. */
export function withJson<Failure extends ApiError>(error: Failure): Failure {
  const { name, message, headers } = error;
  const cause = error.cause as (Error & { readonly code?: unknown }) | undefined;
  const toJSON = (): object =>
    Object.assign({ name, message }, error, {
      headers: headers && Object.fromEntries(headers),
      cause: cause && { name: cause.name, message: cause.message, code: cause.code },
    });
  return Object.defineProperty(error, "toJSON", { value: toJSON });
}

/** Returns the reason that the message of an error has after the method and URL. */
function reasonOf(short: string, { response, text }: Read, known: Known): string {
  const { status, headers, body, tries, cause, code, fieldName } = known;
  if (!response) {
    const { message, code: name } = Object(cause) as { message?: unknown; code?: unknown };
    const reason = cause === undefined ? short : String(message || name);
    return (
      reason +
      (tries > 1 ? `, after ${tries} tries` : "") +
      (status ? `, after status ${status}` : "")
    );
  }
  if (response.ok) {
    // The server has finished the request, unless it only accepted it (202).
    if (!text) return status === 202 ? short : short.replace(/^unexpected/, "done, $&");
    return `${short}: ${status} ${headers?.get("content-type") ?? ""} ${text}`;
  }
  const { message } = Object(body) as { message?: unknown };
  const what = (typeof message === "string" && message) || code || `status ${status}`;
  const field = fieldName ? ` (${fieldName})` : "";
  // In a browser, a redirect has status 0 and no headers.
  if (status < 400 && status !== 304) {
    return `${what}: redirect is not followed: ${headers?.get("location") ?? ""}`;
  }
  // The first line of an HTML page is of no use in a message.
  const line = typeof body === "string" && /^[^\s<].{0,200}/.exec(body);
  return what + field + (line ? `: ${line[0]}` : "");
}

/**
 * Copies the headers of an answer without secrets: without cookies and tokens, and without credentials and query in
 * `location`. A header with a blank in its name, such as `Server : old`, is left out: platforms read such a name, but
 * refuse to set it.
 */
export function withoutSecrets(given: Headers, scrub: Scrub): Headers {
  const headers = new Headers();
  for (const [name, value] of given) {
    // Secrets are hidden first, because a secret may itself contain `?`, `#` or `@`.
    const safe = scrub(value);
    // The query and the credentials of a redirect's target may be secret.
    const shown = name === "location" ? safe.replace(/[^/]*@|[?#].*/gs, "") : safe;
    // A decoded escape may be a character that no header has.
    const plain = shown.replace(/[^\t -\xff]/g, "?");
    if (!/cookie|authorization|token$| /.test(name)) headers.set(name, plain);
  }
  return headers;
}

function answerOf(response: Response, text: string, scrub: Scrub): Partial<ErrorDetails> {
  const headers = withoutSecrets(response.headers, scrub);
  // With a number that would be rounded, the body stays a text.
  const parsed = roundedIn(text) ? undefined : parseScrubbed(text, scrub);
  // A text that was cut may end within a secret.
  const end = text.length < 1e6 ? 1e6 : -1e4;
  const body = parsed === undefined ? scrub(text).slice(0, end) : parsed;
  const { detail, id, code, fieldName } = Object(body) as Record<string, unknown>;
  const textOf = (value: unknown): string | undefined =>
    (typeof value === "string" && value) || undefined;
  return {
    headers,
    body,
    code: textOf(code),
    fieldName: textOf(fieldName),
    detail: textOf(detail),
    requestId: textOf(headers.get("x-request-id") ?? (response.ok ? undefined : id)),
  };
}

/** Parses JSON, and removes secrets from it. Undefined for any other string, and for JSON that nests too deep. */
function parseScrubbed(text: string, scrub: Scrub): unknown {
  try {
    return JSON.parse(text, (_, value) => scrubValue(value, scrub)) as unknown;
  } catch {
    return undefined;
  }
}

/** Returns the cause of a call without an answer. */
function causeOf({ error }: Last, scrub: Scrub): Partial<ErrorDetails> {
  const { cause = error } = Object(error) as { cause?: unknown };
  return cause === undefined ? {} : { cause: copyOf(cause, scrub) };
}

/** Copies the name, message and code of an error and of its causes, without secrets. */
export function copyOf(error: unknown, scrub: Scrub): Error {
  const of = Object(error) as Record<string, unknown>;
  const textOf = (name: string, other?: string): string | undefined => {
    const value = of[name];
    return typeof value === "string" ? scrub(value) : other;
  };
  const copy = new Error(textOf("message", "unknown"));
  copy.name = textOf("name", "Error") as string;
  const cause = of["cause"] && copyOf(of["cause"], scrub);
  return Object.assign(copy, { code: textOf("code") }, cause && { cause });
}

/**
 * Removes secrets from a string or a number, or from the names of an object. Used for each value while JSON is parsed.
 */
function scrubValue(value: unknown, scrub: Scrub): unknown {
  if (typeof value === "string") return scrub(value);
  if (typeof value === "number") return scrub(`${value}`) === "***" ? "***" : value;
  if (Object(value) !== value || Array.isArray(value)) return value;
  const entries = Object.entries(value as object).map(([name, one]) => [scrub(name), one] as const);
  return Object.fromEntries<unknown>(entries);
}
