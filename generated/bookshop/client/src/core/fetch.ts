/** Options of `fetch` that a client leaves to its caller, such as `cache`, or `dispatcher` in Node. */
export type FetchOptions = Omit<
  RequestInit,
  "method" | "headers" | "body" | "redirect" | "signal"
> & { readonly [name: string]: unknown };

/** The most redirects of one request. */
const most = 5;

/**
 * Makes a `fetch` that passes options on, and follows redirects of reads on the same origin. Other
 * redirects are answered as they are.
 *
 * @param send the platform's by default
 */
export function tunedFetch(
  send: typeof fetch | undefined,
  options: FetchOptions | undefined,
): typeof fetch {
  return async (input, given) => {
    const init = { ...options, ...given };
    let url = new URL(input instanceof Request ? input.url : input);
    for (let count = 0; ; count++) {
      const response = await (send ?? fetch)(url.href, init);
      const location = response.headers.get("location");
      const isRead = /^(GET|HEAD)$/.test(init.method ?? "GET");
      const isRedirect = [301, 302, 303, 307, 308].includes(response.status);
      if (!isRead || !isRedirect || location === null || count >= most) return response;
      if (!URL.canParse(location, url.href)) return response;
      const next = new URL(location, url);
      if (next.origin !== url.origin) return response;
      await response.body?.cancel();
      url = next;
    }
  };
}
