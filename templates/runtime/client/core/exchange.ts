import {
  ApiError,
  type ErrorDetails,
  errorClasses,
  NetworkError,
  ServerError,
  TimeoutError,
} from "./errors.js";

/** What an error of the platform may have. */
interface Coded {
  readonly cause?: unknown;
  readonly code?: unknown;
}

/** An answer with its whole body, or the reason why there is none: a tuple, as names weigh in bundles. */
export type Answer = readonly [
  /** The body; the reason if no answer came. */
  text: string,
  /** The error class if no answer came, else `ApiError`. */
  kind: typeof ApiError,
  response?: Response,
];

/** Makes an error about one request. */
export type Fail = (
  kind: typeof ApiError,
  reason: string,
  details?: Omit<ErrorDetails, "method" | "url">,
) => ApiError;

/** Base64 of UTF-8, because `btoa` throws for letters outside Latin-1. */
export function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

/**
 * True if the body of an answer is what the caller expects.
 *
 * @param url the URL that answered, which relative references in the answer start from
 */
export type Check = (body: unknown, response: Response, url: string) => boolean;

/**
 * Runs work that a signal can end, with a time limit.
 *
 * @param ms the limit; the result is undefined after it
 * @throws the reason of the signal once it is aborted
 */
export function within<T>(
  ms: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const controller = new AbortController();
    // Work that ignores its signal, such as a replaced `fetch`, is not waited for.
    const end = (): void => {
      if (signal?.aborted) reject(signal.reason as Error);
      resolve(undefined);
      clearTimeout(timer);
      controller.abort();
    };
    // A timer of more than about 2e9 ms would fire at once.
    const timer = setTimeout(end, Math.min(ms, 1e9));
    // The listener is removed after the work, so that a long-lived signal collects none.
    signal?.addEventListener("abort", end, { signal: controller.signal });
    work(controller.signal).then(resolve, reject).finally(end);
  });
}

/** Waits; rejects with the reason of the signal once it is aborted. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return within(ms, signal, () => new Promise<never>(() => undefined));
}

/**
 * Sends one request and reads its answer.
 *
 * @param ms the longest time, including the body
 * @throws the reason of the signal once it is aborted
 */
export async function exchange(
  send: (end: AbortSignal) => Promise<Response>,
  ms: number,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  try {
    const answer =
      // Nothing is sent without time, nor within `NaN`.
      ms > 0 &&
      (await within(ms, signal, async (end) => {
        const response = await send(end);
        return [await response.text(), ApiError, response] as const;
      }));
    return answer || [`no answer within ${ms} ms`, TimeoutError];
  } catch (error) {
    signal?.throwIfAborted();
    // The message may quote a secret.
    const code = (((error as Coded | undefined)?.cause ?? error) as Coded | undefined)?.code;
    return [typeof code === "string" ? code : "no answer", NetworkError];
  }
}

/** What tells a good answer from others: a tuple, as names weigh in bundles. */
export type Expected = readonly [
  /** Matches the `type` that errors of the API have in their bodies, and nothing of it if they have none. */
  errorType: RegExp,
  url: URL,
  check: Check | undefined,
];

/**
 * The body of a 2xx answer; undefined if it is empty.
 *
 * Of the body of another answer, only plain words are used, because it may be anything and quote a secret. A 404 that
 * is not the API's own, such as that of a proxy, does not mean that the resource is missing.
 *
 * @throws ApiError or one of its subclasses if there is no 2xx answer, or its body is an error, not JSON, or not what the
 * caller expects. The server has done what was asked if such a body is empty; one that is not JSON may come from a proxy.
 */
export function bodyOf(
  [text, kind, response]: Answer,
  fail: Fail,
  [errorType, { href }, check]: Expected,
): unknown {
  if (!response) throw fail(kind, text);
  const { status, ok } = response;
  const body = parse(text);
  const { type, code, fieldName } = Object(body) as Readonly<Record<string, unknown>>;
  const named = errorType.exec(type as string);
  if (ok) {
    if ((!text || body !== undefined) && !named?.[0] && check?.(body, response, href) !== false)
      return body;
    throw fail(kind, `${text ? "" : "done, "}unexpected answer`, { status });
  }
  throw fail(
    status === 404 && !named ? kind : (errorClasses[status] ?? (status > 499 ? ServerError : kind)),
    `status ${status}`,
    { status, code: wordOf(code), fieldName: wordOf(fieldName) },
  );
}

/** A plain word; undefined for anything else. */
function wordOf(value: unknown): string | undefined {
  return /^[a-z]{1,40}$/i.exec((value ?? "") as string)?.[0];
}

/**
 * Milliseconds to wait before the same request is sent again; Infinity if it must not be repeated. A
 * request that may have had an effect is repeated only if it is safe or the caller allows it.
 *
 * @param isSafe whether sending it twice does the same as sending it once
 * @param isPatient whether it is repeated while the resource is busy
 */
export function retryDelay(
  [, , response]: Answer,
  tries: number,
  isSafe: boolean | undefined,
  isPatient: boolean,
): number {
  const status = response?.status ?? 599;
  if (isPatient && status === 409) return 100;
  if (status !== 429 && !(isSafe && status > 499 && status !== 501)) return Infinity;
  const asked = response?.headers.get("retry-after") as string;
  const time = +asked * 1000 || Date.parse(asked) - Date.now();
  // The pause is partly random, so that clients that failed together do not retry together.
  return time > 0 ? time : 50 * 2 ** tries * (1 + Math.random());
}

/** Parses JSON; undefined for other text. */
export function parse(text: string, reviver?: (name: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(text, reviver) as unknown;
  } catch {
    return undefined;
  }
}
