import { ApiError } from "./errors.js";

/** Options of `fetch` that the client does not set itself, such as `cache`, or `dispatcher` in Node. */
export type FetchOptions = Omit<RequestInit, OwnOption> & {
  readonly [Name in OwnOption]?: never;
} & { readonly [name: string]: unknown };

/** The options of `fetch` that the client sets itself. */
type OwnOption = (typeof own)[number];
const own = ["method", "headers", "body", "redirect", "signal"] as const;

/** An answer with the method of its request, and with the URL that answered, after redirects. */
export interface Told extends Response {
  readonly method: string;
  readonly from: string;
}

/** The most redirects that one request follows. */
const most = 5;

/** The number of bytes after which an error answer is not read further. Errors show fewer, see `details.ts`. */
const mostOfError = 4e6;

/** The largest text answer in bytes. Parsing more JSON would block the process for seconds. */
const mostOfText = 2 ** 26;

/** The largest answer in bytes, after decompression. A small compressed answer could fill the memory. */
const mostBytes = 2 ** 28;

/**
 * Makes a `fetch` that passes options on, and follows redirects of GET and HEAD on the same origin. Other redirects are
 * returned as answers.
 *
 * Reading an answer throws an ApiError if it has more than `maxBytes`. Reading it as text also throws one if its bytes
 * are not UTF-8: they would be replaced, and lost when the resource is sent back. Such a request is not repeated,
 * because the same answer would come again. Of an error answer, little more than 4,000,000 bytes are read, and bytes
 * that are not UTF-8 are replaced.
 *
 * @param send another `fetch`; default: that of the platform
 * @param options more options for `fetch`
 * @param maxBytes the largest answer in bytes; default: 2^26 for text, 2^28 for any other answer
 * @throws TypeError for an option that the client sets itself, and for a `maxBytes` that is not a number above 0
 */
export function tunedFetch(
  send?: typeof fetch,
  options?: FetchOptions,
  maxBytes?: number,
): typeof fetch {
  if (maxBytes !== undefined && !(maxBytes > 0)) {
    throw new TypeError("Unexpected maxBytes, expected a number above 0");
  }
  const odd = own.find((name) => name in { ...options });
  if (odd) throw new TypeError(`Wrong ${odd} in fetchOptions`);
  return async (input, given) => {
    const init = { ...(options as RequestInit), ...given };
    let url = new URL(input instanceof Request ? input.url : input);
    for (let count = 0; ; count++) {
      const response = await (send ?? fetch)(url.href, init);
      const location = response.headers.get("location");
      const { method = "GET" } = init;
      const isRead = /^(GET|HEAD)$/.test(method);
      const isRedirect = /^30[12378]$/.test(response.status as unknown as string);
      const answer: Told = Object.assign(response, {
        method,
        from: url.href,
        text: () => textOf(answer, maxBytes),
        blob: async () =>
          new Blob([await bytesOf(answer, maxBytes ?? mostBytes)], {
            type: response.headers.get("content-type") ?? "",
          }),
      });
      if (!isRead || !isRedirect || location === null || count >= most) return answer;
      if (!URL.canParse(location, url.href)) return answer;
      const next = new URL(location, url);
      if (next.origin !== url.origin) return answer;
      // The platform refuses credentials in URLs, with a message that quotes them.
      next.username = next.password = "";
      await response.body?.cancel();
      url = next;
    }
  };
}

/** Makes the error for an answer that cannot be read. The client does not ask again: the same answer would come. */
function unreadable({ method, from, status }: Told, reason: string): ApiError {
  const url = new URL(from).origin;
  return new ApiError(`${method} ${url}: ${reason}`, { method, url, status });
}

/**
 * Reads the body of an answer as text.
 *
 * @throws ApiError if the bytes of a good answer are not UTF-8
 */
async function textOf(answer: Told, maxBytes = mostOfText): Promise<string> {
  const { ok } = answer;
  const bytes = await bytesOf(answer, ok ? maxBytes : mostOfError);
  try {
    return new TextDecoder("utf-8", { fatal: ok }).decode(bytes);
  } catch {
    throw unreadable(answer, "the answer is not UTF-8");
  }
}

/**
 * Reads the body of an answer. The body of an error answer is read until it has more than `most` bytes. The limit does not
 * count on platforms without streams, because the bytes are in memory already.
 *
 * @throws ApiError if any other answer has more than `most` bytes
 */
async function bytesOf(answer: Told, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const { body } = answer;
  // On some platforms, answers have no streams, and their bodies would be lost.
  if (!body) return new Uint8Array(await answer.arrayBuffer());
  const reader = (body as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let count = 0;
  while (count <= most) {
    const { value } = await reader.read();
    if (!value) break;
    count += value.length;
    parts.push(value);
  }
  if (count > most) {
    await reader.cancel();
    if (answer.ok) throw unreadable(answer, `answer of more than ${most} bytes`);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
