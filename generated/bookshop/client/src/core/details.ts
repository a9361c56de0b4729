import { ApiError, type ErrorDetails } from "./errors.js";
import { parse, quote, scrubber, type Scrub } from "./exchange.js";
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
  // Keys may be in the query, too.
  const scrubberOf = (input?: RequestInput): Scrub =>
    thorough(
      Object.entries({ ...sent.headers, ...input?.query, ...input?.headers }),
      sent.secretKey,
    );
  const request = async (
    method: string,
    target: string,
    input: RequestInput = {},
  ): Promise<unknown> => {
    let tries = 0;
    let last: Last = {};
    const scrub = scrubberOf(input);
    const eachTry: NonNullable<RequestInput["eachTry"]> = async (send) => {
      tries++;
      last = {};
      // The error of the platform may hold the headers that were sent: hooks are told a copy.
      const once: typeof send = async (more) => {
        try {
          return await send(more);
        } catch (error) {
          throw copyOf(error, scrub);
        }
      };
      try {
        const response = await (input.eachTry?.(once) ?? once());
        if (response.ok) return response;
        // The body can be read once.
        const text = await response.text();
        last = { response, text };
        return Object.assign(response, { text: () => Promise.resolve(text) });
      } catch (error) {
        last = { error };
        throw error;
      }
    };
    try {
      return await client.request(method, target, { ...input, eachTry, scrub });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const known = detailed(error, { ...last, tries }, scrub);
      if (!isOtherPort(error.url, client.url)) throw known;
      const hint = "; the option sameHost sends requests for URLs of its host there";
      const { method: verb, url } = known;
      throw new ApiError(known.message + hint, { method: verb, url, tries });
    }
  };
  return { ...client, request, scrubber: scrubberOf };
}

/** Whether a refused URL differs from those of the client in scheme and port alone. */
function isOtherPort(url: string, root: string): boolean {
  if (!URL.canParse(url)) return false;
  const [one, other] = [new URL(url), new URL(root)];
  return one.hostname === other.hostname && one.origin !== other.origin;
}

/**
 * A scrubber that also knows the parts of a Basic header, secrets as forms and texts of JSON write them,
 * values of cookies, and headers of other names.
 */
export function thorough(
  given: readonly (readonly [name: string, value: unknown])[],
  secretKey: string,
): Scrub {
  const values = given.flatMap(([name, value]) =>
    /auth|cookie|key|token|secret|passw|session|jwt|signature|credential/i.test(name)
      ? String(value)
      : [],
  );
  const found = [secretKey, ...values, ...values.flatMap(secretOf)];
  // The secret key is hidden as a whole, too: it may have blanks, at which the values of headers are cut.
  const words = [...found, ...found.flatMap(spelled)].map((value) => ["token", value] as const);
  return scrubber([...words, ["", ""]], secretKey);
}

/** A secret as a form and a text of JSON write it, and the values of cookies. */
function spelled(secret: string): readonly string[] {
  const escaped = secret.replace(/[^\0-\x7f]/g, (letter) => {
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  const cookies = secret.split(/[;\s]+/).flatMap((one) => /^[^=]+=(.{4,})/s.exec(one)?.[1] ?? []);
  return [new URLSearchParams([["", secret]]).toString().slice(1), escaped, ...cookies];
}

/** The secret key in a Basic header. */
function secretOf(header: string): string | [] {
  try {
    const bytes = Uint8Array.from(atob(/^basic (.*)$/i.exec(header)?.[1] ?? ""), (letter) =>
      letter.charCodeAt(0),
    );
    return new TextDecoder().decode(bytes).replace(/^.*?:/s, "");
  } catch {
    return [];
  }
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
  const { method, url, status } = error;
  const [code, fieldName] = [error.code, error.fieldName].map((one) => one && scrub(one));
  const known = { method, url: scrub(url), status, code, fieldName, ...details, tries };
  return new kind(scrub(error.message) + quote(noteOf(last, known), scrub), known);
}

/** What the message of an error lacks. */
function noteOf(
  { response }: Last,
  { status = 0, headers, body, tries = 0 }: ErrorDetails,
): string {
  if (!response) return tries > 1 ? `, after ${tries} tries` : "";
  // A browser hides everything about a redirect, even the status.
  if (status === 304) return "";
  if (status < 400) return `: redirect is not followed: ${headers?.get("location") ?? ""}`;
  // HTML is for browsers.
  const line = typeof body === "string" ? /^[^\s<].{0,200}/.exec(body)?.[0] : undefined;
  return line === undefined ? "" : `: ${line}`;
}

/** The headers of an answer without secrets: cookies, and what the target of a redirect may hold. */
export function withoutSecrets(given: Headers, scrub: Scrub): Headers {
  const headers = new Headers();
  for (const [name, value] of given) {
    // The query and the credentials of a redirect's target may be secret.
    const shown = name === "location" ? value.replace(/[^/]*@|[?#].*/gs, "") : value;
    if (name !== "set-cookie") headers.set(name, scrub(shown));
  }
  return headers;
}

function answerOf(response: Response, text: string, scrub: Scrub): Partial<ErrorDetails> {
  const headers = withoutSecrets(response.headers, scrub);
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

/** Why no answer came. */
function causeOf({ error }: Last, scrub: Scrub): Partial<ErrorDetails> {
  const { cause = error } = Object(error) as { cause?: unknown };
  return cause === undefined ? {} : { cause: copyOf(cause, scrub) };
}

/** The name, message and code of an error, and of its cause, without secrets. */
function copyOf(error: unknown, scrub: Scrub): Error {
  const of = Object(error) as Record<string, unknown>;
  const textOf = (name: string, other?: string): string | undefined => {
    const value = of[name];
    return typeof value === "string" ? scrub(value) : other;
  };
  const copy = new Error(textOf("message", "unknown"));
  copy.name = textOf("name", "Error") ?? "";
  const cause = of["cause"] && copyOf(of["cause"], scrub);
  return Object.assign(copy, { code: textOf("code") }, cause && { cause });
}

/** A value without secrets, neither in texts nor in names. */
function scrubValue(value: unknown, scrub: Scrub): unknown {
  if (typeof value === "string") return scrub(value);
  if (Object(value) !== value || Array.isArray(value)) return value;
  const entries = Object.entries(value as object).map(([name, one]) => [scrub(name), one] as const);
  return Object.fromEntries<unknown>(entries);
}
