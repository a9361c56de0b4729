/** Options of `fetch` that the client does not set itself, such as `cache`, or `dispatcher` in Node. */
export type FetchOptions = Omit<RequestInit, OwnOption> & {
  readonly [Name in OwnOption]?: never;
} & { readonly [name: string]: unknown };

/** The options of `fetch` that the client sets itself. */
type OwnOption = (typeof own)[number];
const own = ["method", "headers", "body", "redirect", "signal"] as const;

/** An answer with the URL that answered, after redirects. */
export interface Told extends Response {
  readonly from: string;
}

/** The most redirects that one request follows. */
const most = 5;

/** The most bytes that are read of an error answer. Searching more for secrets would take long. */
const mostOfError = 2 ** 20;

/** The largest text answer in bytes. Parsing more JSON would block the process for seconds. */
const mostOfText = 2 ** 26;

/** The largest answer in bytes, after decompression. A small compressed answer could fill the memory. */
const mostBytes = 2 ** 28;

/**
 * Makes a `fetch` that passes options on, and follows redirects of GET and HEAD on the same origin. Other redirects are
 * returned as answers.
 *
 * Reading an answer fails if it has more than `maxBytes`. Reading it as text also fails if its bytes are not UTF-8: they
 * would be replaced, and lost when the resource is sent back. Of an error answer, at most 2^20 bytes are read, and other
 * bytes are replaced.
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
      const isRead = /^(GET|HEAD)$/.test(init.method ?? "GET");
      const isRedirect = /^30[12378]$/.test(`${response.status}`);
      const answer: Told = Object.assign(response, {
        from: url.href,
        text: () => textOf(response, maxBytes),
        blob: async () => {
          const type = response.headers.get("content-type") ?? "";
          return new Blob([await bytesOf(response, maxBytes ?? mostBytes)], { type });
        },
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

/** Reads the body of an answer as text. */
async function textOf(response: Response, maxBytes = mostOfText): Promise<string> {
  const { ok } = response;
  const bytes = await bytesOf(response, ok ? maxBytes : mostOfError);
  return new TextDecoder("utf-8", { fatal: ok }).decode(bytes);
}

/**
 * Reads the body of an answer. The body of an error answer is cut after `most` bytes.
 *
 * @throws Error if any other answer has more than `most` bytes
 */
async function bytesOf({ ok, body }: Response, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = (body as ReadableStream<Uint8Array<ArrayBuffer>> | null)?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let count = 0;
  for (; reader && count <= most;) {
    const { done, value } = await reader.read();
    if (done) break;
    count += value.length;
    parts.push(value);
  }
  if (count > most) {
    await reader?.cancel();
    if (ok) throw new Error(`answer of more than ${most} bytes`);
  }
  const whole = new Uint8Array(await new Blob(parts).arrayBuffer());
  return whole.subarray(0, most);
}
