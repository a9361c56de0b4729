/**
 * The header that carries a token from the options to `tokenInPlace`. Its name has `token` in it, so errors, hooks and
 * logs leave out its value. The API's own name for the value may not show that it is secret.
 */
export const tokenHeader = "x-moved-token";

/**
 * Makes a `fetch` that moves the token to the place that the API requires: a query parameter or another header. It
 * removes the token from errors, because platforms quote URLs in them, and its query parameter from the headers of
 * answers, because servers repeat URLs in `link` and `location`. Other headers stay as they are: a token such as `demo`
 * may also be a word in a link or a content type.
 */
export function tokenInPlace(
  send: typeof fetch | undefined,
  [part, name]: readonly [part: "headers" | "query", name: string],
): typeof fetch {
  return async (input, init) => {
    const headers = new Headers(init?.headers);
    const token = headers.get(tokenHeader);
    headers.delete(tokenHeader);
    const url = new URL(input instanceof Request ? input.url : input);
    if (!token) return (send ?? fetch)(url.href, { ...init, headers });
    if (part === "headers") headers.set(name, valueOf(name, token, headers.get(name)));
    // The link to a next page may already have the token.
    if (part === "query" && !url.searchParams.has(name)) {
      // Added as text, because `searchParams` would write the whole query anew, and lose escapes that are not UTF-8.
      url.search += `${url.search === "" ? "" : "&"}${String(new URLSearchParams([[name, token]]))}`;
    }
    try {
      const response = await (send ?? fetch)(url.href, { ...init, headers });
      if (part === "headers") return response;
      return Object.defineProperty(response, "headers", {
        value: withoutParameter(response.headers, name),
      });
    } catch (error) {
      throw copyOf(error, hider(name, token));
    }
  };
}

/**
 * Returns the value of the header with the token. A value of the call replaces the token. The header `cookie` has both,
 * but no cookie of the token whose name a cookie of the call has.
 */
function valueOf(name: string, token: string, own: string | null): string {
  if (own === null) return token;
  if (!/^cookie$/i.test(name)) return own;
  const pairsOf = (text: string): string[] => text.split(/;\s*/).filter((pair) => pair !== "");
  const nameOf = (pair: string): string | undefined => pair.split("=")[0];
  const given = pairsOf(own);
  const names = new Set(given.map(nameOf));
  return [...pairsOf(token).filter((pair) => !names.has(nameOf(pair))), ...given].join("; ");
}

/**
 * Copies the headers of an answer without a query parameter in their URLs. A header with a blank in its name, such as
 * `Server : old`, is left out: platforms read such a name, but refuse to set it.
 */
function withoutParameter(given: Headers, name: string): Headers {
  const names = [name, encodeURIComponent(name)].map((one) => one.replace(/\W/g, "\\$&"));
  const parameter = RegExp(`(?<=[?&])(${names.join("|")})=[^&#<>"'\\s]*&?`, "g");
  const headers = new Headers();
  for (const [one, value] of given) {
    if (!one.includes(" ")) headers.append(one, value.replace(parameter, ""));
  }
  return headers;
}

/** Makes a function that removes a token from strings, and its query parameter from URLs. */
function hider(name: string, token: string): (text: string) => string {
  const values = [
    new URLSearchParams([["", token]]).toString().slice(1),
    encodeURIComponent(token),
  ];
  return (text) =>
    [...values, token].reduce(
      (rest, value) => rest.replaceAll(`${name}=${value}`, "").replaceAll(value, "***"),
      text,
    );
}

/** Copies an error and its causes without the token. */
function copyOf(error: unknown, hide: (text: string) => string): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, cause, code } = error as Error & { readonly code?: unknown };
  const copy = new Error(hide(message), { cause: copyOf(cause, hide) });
  return Object.assign(copy, { name, code });
}
