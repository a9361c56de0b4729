import {
  about,
  ApiError,
  errorClass,
  type ErrorDetails,
  NetworkError,
  TimeoutError,
} from "./errors.js";

/** An answer, read to its end: a connection can break there too. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** What the errors of a call need to know, and what ends it. */
export interface Call {
  readonly place: ErrorDetails;
  readonly signal: AbortSignal | undefined;
  /** Takes secrets out of a text. */
  readonly scrub: (text: string) => string;
  readonly check: ((body: unknown) => boolean) | undefined;
}

/** The longest time that a timer of the platform can wait. */
const forever = 2 ** 31 - 1;

/**
 * Sends one request and reads its answer.
 *
 * @param limit in milliseconds, the body included
 * @returns the answer, or the error if none came
 * @throws the reason of the signal once it is aborted
 */
export async function exchange(
  send: typeof fetch,
  url: string,
  init: RequestInit,
  limit: number,
  { place, signal, scrub }: Call,
): Promise<Answer | ApiError> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const timer = setTimeout(stop, Math.min(limit, forever));
  signal?.addEventListener("abort", stop);
  try {
    // Of a redirect a browser tells not even the status.
    const response = await send(url, { ...init, redirect: "manual", signal: controller.signal });
    return {
      status: response.status || 300,
      headers: response.headers,
      text: await response.text(),
    };
  } catch (error) {
    signal?.throwIfAborted();
    return controller.signal.aborted
      ? new TimeoutError(about(place, `no answer within ${limit} ms`), place)
      : new NetworkError(about(place, scrub(reasonOf(error))), place);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}

/** Waits; rejects with the reason of the signal once it is aborted. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    else signal?.addEventListener("abort", stop);
  });
}

/**
 * The body of an answer of 2xx; undefined if it is empty.
 *
 * @throws ApiError if it is no JSON, or not what the caller expects
 */
export function resultOf({ text, status }: Answer, { place, check }: Call): unknown {
  const body = parse(text);
  if ((text === "" || body !== undefined) && check?.(body) !== false) return body;
  throw new ApiError(about(place, "the answer is not the JSON that was asked for"), {
    ...place,
    status,
  });
}

/** What an answer that is none of 2xx means. Its body may be anything, HTML or nothing included. */
export function errorOf(answer: Answer, { place, scrub }: Call): ApiError {
  const { status, headers } = answer;
  const body = parse(answer.text);
  const text = (name: string): string | undefined => {
    const value: unknown = (Object(body) as Record<string, unknown>)[name];
    return typeof value === "string" && value !== "" ? scrub(value) : undefined;
  };
  const [code, fieldName, detail] = [text("code"), text("fieldName"), text("detail")];
  const requestId = headers.get("x-request-id") ?? text("id");
  const details = { ...place, status, code, fieldName, detail, requestId };
  if (status < 400) {
    // What the URL hides, such as a token, is not told.
    const [to] = (headers.get("location") ?? "another URL").split(/[?#]/);
    return new ApiError(about(place, `redirected to ${to ?? ""}, which is not followed`), details);
  }
  const reason = text("message") ?? code ?? `status ${status}`;
  const field = fieldName === undefined ? "" : ` (${fieldName})`;
  return new (errorClass(status))(about(place, reason + field), details);
}

/**
 * How long to wait before the same request is sent again, in milliseconds; undefined if it must not
 * be: a request that may have had its effect is repeated only if it has none or the caller says so.
 *
 * @param isSafe whether sending it twice does the same as sending it once
 * @param isPatient whether it may wait for a resource that is busy
 */
export function retryDelay(
  answer: Answer | ApiError,
  tries: number,
  isSafe: boolean,
  isPatient: boolean,
): number | undefined {
  const status = answer.status ?? 0;
  if (status === 409) return isPatient ? 100 : undefined;
  const isFault = status === 0 || (status >= 500 && status !== 501);
  if (status !== 429 && !(isSafe && isFault)) return undefined;
  const asked = ("text" in answer && answer.headers.get("retry-after")) || "none";
  const seconds = Number(asked);
  const until = Number.isNaN(seconds) ? Date.parse(asked) - Date.now() : seconds * 1000;
  // Half of the pause is random, so that clients that failed together do not return together.
  return Number.isNaN(until) ? 100 * 2 ** tries * (0.5 + Math.random() / 2) : Math.max(until, 0);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The platform wraps what happened: `fetch failed` says less than its cause. */
function reasonOf(error: unknown): string {
  const { cause } = Object(error) as { cause?: unknown };
  const { message, code } = Object(cause ?? error) as { message?: unknown; code?: unknown };
  return String(message || code || error);
}
