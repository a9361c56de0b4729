import {
  ApiError,
  type ErrorDetails,
  errorClasses,
  NetworkError,
  ServerError,
  TimeoutError,
} from "./errors.js";

/** An answer, read to its end, for a connection can break there too; or why there is none. */
export interface Answer {
  readonly response?: Response;
  /** The body; the reason if no answer came. */
  readonly text: string;
  /** The class for the reason why no answer came. */
  readonly kind?: typeof ApiError;
}

/** Makes an error about one request, without secrets. */
export type Fail = (
  kind: typeof ApiError,
  reason: string,
  details?: Omit<ErrorDetails, "method" | "url">,
) => ApiError;

/** Takes secrets out of a text. */
export type Scrub = (text: string) => string;

/**
 * Does work that ends with a signal, and waits for it no longer than allowed.
 *
 * @param ms the longest wait; undefined is answered after it
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
    // What does not listen to its signal, such as a replaced `fetch`, is left behind.
    const end = (): void => {
      if (signal?.aborted) reject(signal.reason as Error);
      resolve(undefined);
      clearTimeout(timer);
      controller.abort();
    };
    // Of what timers cannot hold, from about twice that on, they would end at once.
    const timer = setTimeout(end, Math.min(ms, 1e9));
    // The listener goes with the work: a signal that lives long gathers none.
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
 * @param ms the longest time for it, the body included
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
    // The platform wraps what happened: `fetch failed` says less than its cause.
    const { cause = error } = Object(error) as { cause?: unknown };
    const { message, code } = Object(cause) as { message?: unknown; code?: unknown };
    return { text: String(message || code || cause), kind: NetworkError };
  }
}

/**
 * The body of an answer of 2xx; undefined if it is empty.
 *
 * @throws ApiError if it is no JSON, or not what the caller expects
 */
export function resultOf(
  { response, text }: Answer,
  check: Check | undefined,
  fail: Fail,
): unknown {
  const body = parse(text);
  if ((text === "" || body !== undefined) && check?.(body) !== false) return body;
  throw fail(ApiError, "unexpected answer", { status: response?.status });
}

/** Tells whether the body of an answer is what was asked for. */
export type Check = (body: unknown) => boolean;

/**
 * The error for an answer that is none of 2xx. Its body may be anything, HTML or nothing included. A
 * 404 of something else than the API, such as a proxy, tells nothing of the resource.
 *
 * @param answer with the `type` that errors of the API have in their bodies
 */
export function errorOf(
  answer: Answer & { readonly errorType: string },
  fail: Fail,
  scrub: Scrub,
): ApiError {
  const { response, text, kind = ApiError } = answer;
  if (!response) return fail(kind, text);
  // Of a redirect a browser tells nothing, not even the status.
  const { status, headers } = response;
  // Of what a server may send, texts count, and those only without secrets.
  const told = parse(text, (name, value: unknown) =>
    typeof value === "string" ? scrub(value) : name ? undefined : value,
  );
  const { type, message, code, fieldName, detail, id } = Object(told) as Record<string, string>;
  const requestId = headers.get("x-request-id") ?? id;
  // What a target hides in its query or as credentials is not told.
  const target = headers.get("location")?.replace(/[^/]*@|[?#].*/gs, "") ?? "";
  const reason =
    status < 400 ? `redirect is not followed: ${target}` : message || code || `status ${status}`;
  const known = status === 404 && type !== answer.errorType ? 0 : status;
  const errorClass = errorClasses[known] ?? (status < 500 ? ApiError : ServerError);
  return fail(errorClass, reason + (fieldName ? ` (${fieldName})` : ""), {
    status,
    code,
    fieldName,
    detail,
    requestId: requestId && scrub(requestId),
  });
}

/**
 * How long to wait before the same request is sent again, in milliseconds; undefined if it must not
 * be: a request that may have had its effect is repeated only if it has none or the caller says so.
 *
 * @param isSafe whether sending it twice does the same as sending it once
 * @param isPatient whether it may wait for a resource that is busy
 */
export function retryDelay(
  { response }: Answer,
  tries: number,
  isSafe: boolean | undefined,
  isPatient: boolean,
): number | undefined {
  const status = response?.status ?? 599;
  if (status === 409 && isPatient) return 100;
  if (status !== 429 && !(isSafe && status >= 500 && status !== 501)) return undefined;
  const asked = String(response?.headers.get("retry-after"));
  const time = Number(asked) * 1000 || Date.parse(asked) - Date.now();
  // Half of the pause is random, so that clients that failed together do not return together.
  return time > 0 ? time : 50 * 2 ** tries * (1 + Math.random());
}

/** The value of a text; undefined if it is no JSON. */
function parse(text: string, reviver?: (name: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(text, reviver) as unknown;
  } catch {
    return undefined;
  }
}
