import type { Params, Sharer } from "./call.js";
import { textOf, toPairs, type Pair } from "./encode.js";
import { share } from "./share.js";

/**
 * Shares parameters out, and makes a body that is no JSON: a form, a form with files, text or bytes.
 *
 * @throws TypeError for a value that cannot be sent
 */
export const form: Sharer = async (method, spec, params) => {
  const { body, ...sent } = share(method, spec, params);
  if (body === undefined || !(spec.form ?? spec.media)) return { ...sent, body };
  const type = spec.media === undefined ? {} : { "content-type": spec.media };
  const headers = { ...type, ...sent.headers };
  if (spec.form === undefined) return { ...sent, headers, body };
  if (spec.form === "raw")
    return { ...sent, headers, payload: (await toBlob(body)) ?? textOf("body", body) };
  const pairs = toPairs(body as Params, spec);
  if (spec.form === "urlencoded") {
    const texts = pairs.map(([name, one]): [string, string] => [name, textOf(name, one)]);
    return { ...sent, payload: new URLSearchParams(texts) };
  }
  const { data, hasFile } = await toFormData(pairs);
  return { ...sent, ...(spec.json && !hasFile ? { body } : { payload: data }) };
};

/** What a file may be given as. */
export type FileInput = Blob | Uint8Array | ReadableStream<Uint8Array>;

/** Pairs as a form, and whether a file is in it. */
async function toFormData(
  pairs: readonly Pair[],
): Promise<{ readonly data: FormData; readonly hasFile: boolean }> {
  const data = new FormData();
  let hasFile = false;
  for (const [name, value] of pairs) {
    const file = await toBlob(value);
    if (file === undefined) data.append(name, textOf(name, value));
    else data.append(name, file, (file as { name?: string }).name ?? name);
    hasFile ||= file !== undefined;
  }
  return { data, hasFile };
}

/** A file as a blob; undefined for what is no file. */
async function toBlob(value: unknown): Promise<Blob | undefined> {
  if (value instanceof Blob) return value;
  // A copy: its buffer is of one kind, and the caller may change the bytes.
  if (value instanceof Uint8Array) return new Blob([new Uint8Array(value)]);
  return value instanceof ReadableStream ? new Response(value).blob() : undefined;
}
