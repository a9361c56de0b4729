import {
  ApiError,
  type ErrorDetails,
  errorClasses,
  NetworkError,
  ServerError,
  TimeoutError,
} from "./errors.js";

/** An answer with its whole body, or the reason why there is none. */
export interface Answer {
  readonly response?: Response;
  /** The body; the reason if no answer came. */
  readonly text: string;
  /** The error class if no answer came. */
  readonly kind?: typeof ApiError;
}

/** Makes an error about one request, without secrets. */
export type Fail = (
  kind: typeof ApiError,
  reason: string,
  details?: Omit<ErrorDetails, "method" | "url">,
) => ApiError;

/** Removes secrets from a text. */
export type Scrub = (text: string) => string;

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
export async function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  await within(ms, signal, () => new Promise<never>(() => undefined));
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
    const answer = await within(ms, signal, async (end) => {
      const response = await send(end);
      return { response, text: await response.text() };
    });
    return answer ?? { text: `no answer within ${ms} ms`, kind: TimeoutError };
  } catch (error) {
    signal?.throwIfAborted();
    // `fetch failed` says less than its cause.
    const { cause = error } = Object(error) as { cause?: unknown };
    const { message, code } = Object(cause) as { message?: unknown; code?: unknown };
    return { text: String(message || code || cause), kind: NetworkError };
  }
}

/**
 * The body of a 2xx answer; undefined if it is empty.
 *
 * @throws ApiError if it is not JSON, or not what the caller expects
 */
export function resultOf(
  { response, text }: Answer,
  check: Check | undefined,
  fail: Fail,
): unknown {
  const body = parse(text);
  if ((!text || body !== undefined) && check?.(body) !== false) return body;
  throw fail(ApiError, "unexpected answer", { status: response?.status });
}

/** True if the body of an answer is what the caller expects. */
export type Check = (body: unknown) => boolean;

/**
 * The error for an answer that is not 2xx. Its body may be anything, such as HTML or empty. A 404 that
 * is not the API's own, such as that of a proxy, says nothing about the resource.
 *
 * @param errorType the `type` that errors of the API have in their bodies
 */
export function errorOf(
  { response, text, kind = ApiError }: Answer,
  errorType: string,
  fail: Fail,
  scrub: Scrub,
): ApiError {
  if (!response) return fail(kind, text);
  // A browser hides everything about a redirect, even the status.
  const { status, headers } = response;
  // Only strings of the body are used, without secrets.
  const { type, message, code, fieldName, detail, id } = Object(
    parse(text, (name, value: unknown) =>
      typeof value === "string" ? scrub(value) : name ? undefined : value,
    ),
  ) as Record<string, string>;
  const requestId = headers.get("x-request-id") ?? id;
  // The target is shown without its query and credentials, which may be secret.
  const target = headers.get("location") ?? "";
  const reason =
    status < 400
      ? `redirect is not followed: ${target.replace(/[^/]*@|[?#].*/gs, "")}`
      : message || code || `status ${status}`;
  return fail(
    status === 404 && type !== errorType
      ? ApiError
      : (errorClasses[status] ?? (status < 500 ? ApiError : ServerError)),
    reason + (fieldName ? ` (${fieldName})` : ""),
    {
      status,
      code,
      fieldName,
      detail,
      requestId: requestId && scrub(requestId),
    },
  );
}

/**
 * Milliseconds to wait before the same request is sent again; Infinity if it must not be repeated. A
 * request that may have had an effect is repeated only if it is safe or the caller allows it.
 *
 * @param isSafe whether sending it twice does the same as sending it once
 * @param isPatient whether it is repeated while the resource is busy
 */
export function retryDelay(
  { response }: Answer,
  tries: number,
  isSafe: boolean | undefined,
  isPatient: boolean,
): number {
  const status = response?.status ?? 599;
  if (status === 409 && isPatient) return 100;
  if (status !== 429 && !(isSafe && status >= 500 && status !== 501)) return Infinity;
  const asked = String(response?.headers.get("retry-after"));
  const time = Number(asked) * 1000 || Date.parse(asked) - Date.now();
  // The pause is partly random, so that clients that failed together do not retry together.
  return time > 0 ? time : 50 * 2 ** tries * (1 + Math.random());
}

/** Parses JSON; undefined for other text. */
function parse(text: string, reviver?: (name: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(text, reviver) as unknown;
  } catch {
    return undefined;
  }
}
