import {
  ApiError,
  type ErrorDetails,
  errorClasses,
  NetworkError,
  ServerError,
  TimeoutError,
} from "./errors.js";

/** The members of an error of the platform. */
interface Coded {
  readonly cause?: unknown;
  readonly code?: unknown;
}

/** An answer with its whole body, or the reason for no answer. A tuple, because names of members enlarge bundles. */
export type Answer = readonly [
  /** The body, or the reason if no answer came. */
  text: string,
  /** The error class if no answer came, else `ApiError`. */
  kind: typeof ApiError,
  response?: Response,
];

/** Makes an error for one request. */
export type Fail = (
  kind: typeof ApiError,
  reason: string,
  details?: Omit<ErrorDetails, "method" | "url">,
) => ApiError;

/** Encodes a string as UTF-8 and base64. `btoa` alone throws for letters outside Latin-1. */
export function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

/**
 * Returns true if the body of an answer is what the caller expects.
 *
 * @param url the URL that answered, after redirects; it is the base of relative references in the answer
 */
export type Check = (body: unknown, response: Response, url: string) => boolean;

/**
 * Runs work with a time limit, until a signal is aborted.
 *
 * @param ms the limit in milliseconds; after it, the result is undefined
 * @throws the reason of the signal when it is aborted
 */
export function within<T>(
  ms: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const controller = new AbortController();
    // Does not wait for work that ignores its signal, as another `fetch` may.
    const end = (): void => {
      if (signal?.aborted) reject(signal.reason as Error);
      // Without the `undefined` that the type asks for, which would enlarge bundles.
      else (resolve as () => void)();
      clearTimeout(timer);
      controller.abort();
    };
    // A timer with more than 2^31 ms would fire at once.
    const timer = setTimeout(end, Math.min(ms, 1e9));
    // The listener is removed after the work, so that a long-lived signal does not collect listeners.
    signal?.addEventListener("abort", end, { signal: controller.signal });
    // Both functions return, so `then` always calls `end`. `finally` would enlarge bundles.
    void work(controller.signal).then(resolve, reject).then(end);
  });
}

/** Waits `ms` milliseconds. Rejects with the reason of the signal when it is aborted. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return within(ms, signal, () => new Promise<never>(() => undefined));
}

/**
 * Sends one request and reads its answer.
 *
 * @param ms the longest time, including that for the body, in milliseconds
 * @throws the reason of the signal when it is aborted; an ApiError of `send`, or of reading the body, as it is, because
 * the same answer would come again
 */
export async function exchange(
  send: (end: AbortSignal) => Promise<Response>,
  ms: number,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  try {
    const answer =
      // Sends nothing if no time is left, or if `ms` is `NaN`.
      ms > 0 &&
      (await within(ms, signal, async (end) => {
        const response = await send(end);
        return [await response.text(), ApiError, response] as const;
      }));
    return answer || [`no answer within ${ms} ms`, TimeoutError];
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof ApiError) throw error;
    // The message may quote a secret.
    const code = (((error as Coded | undefined)?.cause ?? error) as Coded | undefined)?.code;
    // A code may be a number. Only strings have this method.
    const text = code as Partial<string> | undefined;
    return [text?.at ? text : "no answer", NetworkError];
  }
}

/**
 * Reads an error of the API from a body. Undefined or false for any other body, such as that of a proxy.
 *
 * @param body the parsed body; an object without members if it is not an object
 * @param ok true for a 2xx answer; undefined if no answer came
 */
export type ReadError = (
  body: Readonly<Record<string, unknown>>,
  ok: boolean | undefined,
) => Pick<ErrorDetails, "code" | "fieldName"> | false | undefined;

/** The requirements for a good answer. A tuple, because names of members enlarge bundles. */
export type Expected = readonly [readError: ReadError, url: URL, check: Check | undefined];

/**
 * Returns the body of a 2xx answer; undefined if it is empty.
 *
 * From the body of any other answer, only the result of `readError` is used, because the body may quote a secret. A 404
 * of a proxy, and not of the API, does not mean that the resource does not exist.
 *
 * @throws ApiError or one of its subclasses if no 2xx answer came, or if the body is an error, is not JSON, or is not
 * what the caller expects. A body that is not JSON may come from a proxy.
 */
export function bodyOf(
  [text, kind, response]: Answer,
  fail: Fail,
  [readError, url, check]: Expected,
): unknown {
  const { status, ok } = (response ?? {}) as Partial<Response>;
  const body = parse(text);
  const told = readError(Object(body) as Readonly<Record<string, unknown>>, ok);
  const isGood = ok && (!text || body !== undefined) && !told;
  if (isGood && check?.(body, response as Response, url.href) !== false) return body;
  throw fail(
    // Without an answer, and for a status of success, there is no class for the status.
    !told && status === 404
      ? kind
      : (errorClasses[status as number] ?? ((status as number) > 499 ? ServerError : kind)),
    response ? (ok ? "unexpected answer" : `status ${status}`) : text,
    { status, ...told },
  );
}

/**
 * Returns the milliseconds to wait before the same request is sent again. Infinity if it must not be repeated. After a
 * failure of the server or the network, the request may have had an effect, so it is repeated only if it is safe.
 *
 * @param isSafe true if sending it twice has the same effect as sending it once, or if the caller allows it
 * @param isPatient true if it is repeated while the resource is busy (409)
 */
export function retryDelay(
  [, , response]: Answer,
  tries: number,
  isSafe: boolean | undefined,
  isPatient: boolean | undefined,
): number {
  const asked = response?.headers.get("retry-after") as string;
  // The clock of this computer may be wrong, so that of the server goes first.
  const now = Date.parse(response?.headers.get("date") as string) || Date.now();
  const time = (asked as unknown as number) * 1000 || Date.parse(asked) - now;
  const status = response?.status ?? 599;
  if (isPatient && status === 409) return 100;
  if (status !== 429 && !(isSafe && status > 499 && status !== 501)) return Infinity;
  // A time below 10 ms is no pause. The own pause is partly random, so that clients that failed together do not retry
  // together.
  return time > 9 ? time : 50 * 2 ** tries * (1 + Math.random());
}

/** Parses JSON; returns undefined for any other string. */
export function parse(text: string): unknown;
// The type is void, because `return undefined` would enlarge bundles.
export function parse(text: string): void {
  try {
    return JSON.parse(text) as undefined;
  } catch {
    // Nothing is returned.
  }
}
