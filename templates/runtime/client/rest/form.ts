import { isRounded } from "../core/body.js";
import { textOf } from "../core/text.js";
import { TimeoutError } from "../core/errors.js";
import { within } from "../core/exchange.js";
import type { RequestInput } from "../core/transport.js";
import { segment, type Params, type Shared, type Sharer, type Spec } from "./call.js";
import { isObject, toPairs } from "./encode.js";
import { shareNested } from "./share-nested.js";

/**
 * Shares parameters out, and makes a body that is not JSON: a form, a form with files, text or bytes. Only streams are
 * read later, because the caller may change other values. If that fails or is aborted, streams in the body are
 * cancelled, so that they do not go on.
 *
 * @throws TypeError for a value that cannot be sent, and for a header `content-type` beside a form; TimeoutError for a
 * stream that does not end within the timeout
 */
export const form: Sharer = (method, spec, input) => {
  const { params } = input;
  try {
    for (const one of input.path ?? []) segment("", one);
  } catch {
    // `call` throws the error with the name of the parameter. A stream is not read before that, which may take long.
    cancelStreams(params);
    return {};
  }
  try {
    return formed(method, spec, input);
  } catch (error) {
    cancelStreams(params);
    throw error;
  }
};

/** Cancels the streams in a value, except those that are being read. The value may contain itself. */
export function cancelStreams(value: unknown): void {
  const values = new Set([value]);
  // The loop also visits values that it adds to the set.
  for (const one of values) {
    if (one instanceof ReadableStream) {
      // A stream that is being read has a lock, and its reader cancels it.
      if (!one.locked) void one.cancel().catch(() => undefined);
    } else if (Array.isArray(one) || isObject(one)) {
      for (const inner of Object.values(one)) values.add(inner);
    }
  }
}

function formed(method: string, spec: Spec, input: Shared): ReturnType<Sharer> {
  const { body, ...sent } = shareNested(method, spec, input);
  if (body === undefined || !(spec.form ?? spec.media)) return { ...sent, body };
  const type: Record<string, string> =
    spec.media === undefined ? {} : { "content-type": spec.media };
  const headers = { ...type, ...sent.headers };
  if (spec.form === undefined) return { ...sent, headers, body };
  if (spec.json && !hasFile(body)) return { ...sent, body };
  const isRaw = spec.form === "raw";
  const pairs = isRaw ? ([["body", body]] as const) : toPairs(body as Params, spec);
  if (spec.form === "urlencoded") {
    const texts = pairs.map(([name, one]): [string, string] => [name, textIn(name, one)]);
    refuseType(input, /^application\/x-www-form-urlencoded\b/i);
    return sentAs(new URLSearchParams(texts), sent);
  }
  const parts = pairs.map(([name, one]): Part => [name, partOf(name, one)]);
  if (!isRaw) {
    refuseType(input);
    // Platforms change these characters in names: a quote becomes `%22`.
    if (parts.some(([name]) => /["\\\r\n]/.test(name)))
      throw new TypeError("Unexpected name with a quote, a backslash or a line break in a form");
  }
  const made = (all: readonly Part<Blob | string>[]): RequestInput =>
    isRaw ? sentAs(all[0]?.[1] ?? "", { ...sent, headers }) : sentAs(formDataOf(all), sent);
  return parts.every(isRead) ? made(parts) : streamed(parts, { ...input, method, made });
}

/**
 * Refuses a header `content-type` of the caller, of a call or of the whole client, which would replace that of the form.
 * The server could not read the form: only the platform knows the boundary between its parts.
 *
 * @param fit matches the content types that describe the form; default: none
 */
function refuseType({ client, options }: Shared, fit?: RegExp): void {
  for (const [name, value] of client.sent({ headers: options?.headers })) {
    if (!/^content-type$/i.test(name) || fit?.test(value)) continue;
    throw new TypeError("Unexpected header content-type, since the form has its own");
  }
}

/** True if a value is a file, or has one. A body that contains itself is refused later. */
function hasFile(value: unknown, outer: readonly unknown[] = []): boolean {
  if (value instanceof Blob || value instanceof ReadableStream || value instanceof Uint8Array)
    return true;
  const isNested = (Array.isArray(value) || isObject(value)) && !outer.includes(value);
  return isNested && Object.values(value).some((one) => hasFile(one, [...outer, value]));
}

/** A value of a form, with its name. */
type Part<Value = Blob | string | ReadableStream> = readonly [name: string, value: Value];

function isRead(part: Part): part is Part<Blob | string> {
  return !(part[1] instanceof ReadableStream);
}

/** Copies a value of a form. `Blob` does not take the bytes of a shared buffer. A stream is returned as it is. */
function partOf(name: string, value: unknown): Blob | string | ReadableStream {
  if (value instanceof Blob || value instanceof ReadableStream) return value;
  return value instanceof Uint8Array ? new Blob([new Uint8Array(value)]) : textIn(name, value);
}

interface Streamed extends Shared {
  readonly method: string;
  readonly made: (parts: readonly Part<Blob | string>[]) => RequestInput;
}

/** Reads the streams of a form within the timeout of the call. Cancels all of them if that fails. */
async function streamed(
  parts: readonly Part[],
  { options, client: { timeout: limit, url }, params, method, made }: Streamed,
): Promise<RequestInput> {
  const { timeout = limit, signal } = options ?? {};
  const deadline = Date.now() + timeout;
  try {
    const read = await within(timeout, signal, (end) =>
      Promise.all(
        parts.map(async ([name, value]): Promise<Part<Blob | string>> => {
          if (!(value instanceof ReadableStream)) return [name, value];
          // Throws a TypeError for a stream of which something was read. The rest is not the whole file.
          const { body } = new Response(value as ReadableStream<Uint8Array<ArrayBuffer>>);
          const bytes = body?.pipeThrough(new TransformStream(), { signal: end });
          return [name, await new Response(bytes).blob()];
        }),
      ),
    );
    if (read) return { ...made(read), timeout: deadline - Date.now() };
    throw new TimeoutError("the body has no end", { method, url });
  } catch (error) {
    cancelStreams(params);
    throw error;
  }
}

/**
 * Converts a value to text. A lone surrogate is refused, because it would be sent as U+FFFD, and so is an integer beyond
 * 2^53, which may have lost digits.
 */
function textIn(name: string, value: unknown): string {
  const text = textOf(name, value ?? "");
  if (isRounded(value) || /\p{Cs}/u.test(`${name} ${text}`))
    throw new TypeError(`Unexpected ${name}, expected a value`);
  return text;
}

/** Adds a body that is not JSON to a request. */
function sentAs(body: NonNullable<RequestInit["body"]>, sent: RequestInput): RequestInput {
  return {
    ...sent,
    eachTry: (send, signal) => {
      const once: typeof send = (more) => send({ body, ...more });
      return sent.eachTry?.(once, signal) ?? once();
    },
  };
}

/** The types of a file that callers may pass. */
export type FileInput = Blob | Uint8Array | ReadableStream<Uint8Array>;

function formDataOf(parts: readonly Part<Blob | string>[]): FormData {
  const data = new FormData();
  for (const [name, value] of parts) {
    if (typeof value === "string") data.append(name, value);
    // A file with an empty name would be sent as a text.
    else data.append(name, value, textIn(name, (value as { name?: string }).name || name));
  }
  return data;
}
