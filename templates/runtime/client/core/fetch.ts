/** Options of `fetch` that a client leaves to its caller, such as `cache`, or `dispatcher` in Node. */
export type FetchOptions = Omit<RequestInit, OwnOption> & {
  readonly [Name in OwnOption]?: never;
} & { readonly [name: string]: unknown };

/** What the client itself gives to `fetch`. */
type OwnOption = (typeof own)[number];
const own = ["method", "headers", "body", "redirect", "signal"] as const;

/** An answer that tells the URL it is from, after redirects. */
export interface Told extends Response {
  readonly from: string;
}

/** The most redirects of one request. */
const most = 5;

/** What is read of an answer that is an error: it is searched for secrets, and nobody needs more. */
const mostOfError = 2 ** 20;

/** The most bytes of a text: to parse more JSON would block the process for seconds. */
const mostOfText = 2 ** 26;

/** The most bytes of an answer after unpacking. A small packed answer can hold more than the memory. */
const mostBytes = 2 ** 28;

/**
 * Makes a `fetch` that passes options on, and follows redirects of reads on the same origin. Other
 * redirects are answered as they are. Reading an answer fails after `mostBytes`, and as text after `mostOfText`. Reading it as text also
 * fails for bytes that are not UTF-8: they would be replaced, and be lost when the resource is sent back.
 * Of the text of an error, `mostOfError` bytes are read, whatever they are.
 *
 * @param send the platform's by default
 * @param maxBytes the most bytes of an answer that is no error; `mostOfText` and `mostBytes` by default
 * @throws TypeError for an option that the client itself gives to `fetch`: it would be ignored; and for a limit that is
 * no number above 0
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
      const isRedirect = [301, 302, 303, 307, 308].includes(response.status);
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

/** The body of an answer as text. */
async function textOf(response: Response, maxBytes = mostOfText): Promise<string> {
  const { ok } = response;
  const bytes = await bytesOf(response, ok ? maxBytes : mostOfError);
  return new TextDecoder("utf-8", { fatal: ok }).decode(bytes);
}

/**
 * The body of an answer; of an error no more than the most bytes.
 *
 * @throws Error if another answer has more.
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
