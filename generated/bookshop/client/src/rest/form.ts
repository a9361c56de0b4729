import { isRounded } from "../core/body.js";
import { textOf } from "../core/text.js";
import { TimeoutError } from "../core/errors.js";
import { within } from "../core/exchange.js";
import type { RequestInput } from "../core/transport.js";
import { segment, type Params, type Shared, type Sharer, type Spec } from "./call.js";
import { isObject, toPairs, type Pair } from "./encode.js";
import { shareNested } from "./share-nested.js";

/**
 * Shares parameters out, and makes a body that is not JSON: a form, a form with files, text or bytes. If that fails or is
 * aborted, streams in the body are cancelled, so that they do not go on.
 *
 * @throws TypeError for a value that cannot be sent; TimeoutError for a stream that does not end within the timeout
 */
export const form: Sharer = async (method, spec, input) => {
  const { timeout = input.client.timeout, signal } = input.options ?? {};
  const deadline = Date.now() + timeout;
  try {
    for (const one of input.path ?? []) segment("", one);
  } catch {
    // `call` throws the error with the name of the parameter. A stream is not read before that, which may take long.
    cancelStreams(input.params);
    return {};
  }
  try {
    const sent = await within(timeout, signal, (end) => formed(method, spec, { ...input, end }));
    if (!sent) throw new TimeoutError("the body has no end", { method, url: input.client.url });
    return { ...sent, timeout: deadline - Date.now() };
  } catch (error) {
    cancelStreams(input.params);
    throw error;
  }
};

/** Cancels the streams in a value that nothing reads yet. */
function cancelStreams(value: unknown): void {
  if (value instanceof ReadableStream) {
    // A stream that is being read has a lock, and its reader cancels it.
    if (!value.locked) void value.cancel().catch(() => undefined);
  } else if (Array.isArray(value) || isObject(value)) {
    Object.values(value).forEach(cancelStreams);
  }
}

interface Formed extends Shared {
  /** Is aborted at the end of the work. */
  readonly end: AbortSignal;
}

async function formed(method: string, spec: Spec, input: Formed): Promise<RequestInput> {
  const { body, ...sent } = shareNested(method, spec, input);
  if (body === undefined || !(spec.form ?? spec.media)) return { ...sent, body };
  const type = spec.media === undefined ? {} : { "content-type": spec.media };
  const headers = { ...type, ...sent.headers };
  if (spec.form === undefined) return { ...sent, headers, body };
  if (spec.form === "raw") {
    return sentAs((await toBlob(body, input.end)) ?? textIn("body", body), {
      ...sent,
      headers,
    });
  }
  const pairs = toPairs(body as Params, spec);
  if (spec.form === "urlencoded") {
    const texts = pairs.map(([name, one]): [string, string] => [name, textIn(name, one)]);
    return sentAs(new URLSearchParams(texts), sent);
  }
  const { data, hasFile } = await toFormData(pairs, input.end);
  return spec.json && !hasFile ? { ...sent, body } : sentAs(data, sent);
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
    eachTry: (send) => {
      const once: typeof send = (more) => send({ body, ...more });
      return sent.eachTry?.(once) ?? once();
    },
  };
}

/** The types in which callers may pass a file. */
export type FileInput = Blob | Uint8Array | ReadableStream<Uint8Array>;

/** Makes a form of pairs. `hasFile` is true if one of the values is a file. */
async function toFormData(
  pairs: readonly Pair[],
  end: AbortSignal,
): Promise<{ readonly data: FormData; readonly hasFile: boolean }> {
  const data = new FormData();
  let hasFile = false;
  for (const [name, value] of pairs) {
    const file = await toBlob(value, end);
    if (file === undefined) data.append(name, textIn(name, value));
    // A file with a blank name would be sent as a text.
    else data.append(name, file, textIn(name, (file as { name?: string }).name || name));
    hasFile ||= file !== undefined;
  }
  return { data, hasFile };
}

/** Converts a file to a Blob. Undefined for a value that is no file. A stream is cancelled at the `end`. */
async function toBlob(value: unknown, end: AbortSignal): Promise<Blob | undefined> {
  if (value instanceof Blob) return value;
  // A copy, because the caller may change the bytes, and `Blob` does not take a shared buffer.
  if (value instanceof Uint8Array) return new Blob([new Uint8Array(value)]);
  if (!(value instanceof ReadableStream)) return undefined;
  return new Response(value.pipeThrough(new TransformStream(), { signal: end })).blob();
}
