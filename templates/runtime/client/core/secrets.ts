// What removes secrets from texts of a server or a platform. Only the client with all resources, and a
// wait, have it: others quote no text of a server.
import { base64 } from "./exchange.js";
import type { CoreClient, RequestInput } from "./transport.js";

/** Removes secrets from a text. */
export type Scrub = (text: string) => string;

/** Names and values of headers or parameters. */
type Pairs = Iterable<readonly [name: string, value: unknown]>;

/**
 * Removes the secrets that a client sends, and those of a request, which may be in the query, too.
 *
 * @param query what the URL of the request has already
 */
export function scrubberOf(client: CoreClient, input?: RequestInput, query: Pairs = []): Scrub {
  return scrubber([
    ...client.sent(input),
    ...(input?.secrets ?? []),
    ...Object.entries({ ...input?.query }),
    ...query,
  ]);
}

/**
 * Removes secrets from texts, as they are and as URLs, forms, JSON and base64 write them. Servers and platforms
 * may quote them, or a word of one. Names tell which values are secret. The pattern is made once, since there
 * may be many texts.
 */
export function scrubber(given: Pairs): Scrub {
  // Filters and headers such as `author` and `keyword` hold no secrets.
  const values = [...given].flatMap(([name, value]) =>
    /auth(?!or(?!i))|cookie|key(?!w)|token|secret|passw|session|jwt|signature|credential/i.test(
      name,
    )
      ? [value].flat().map(String)
      : [],
  );
  const basic = values.flatMap(secretOf);
  // A key may have blanks. The scheme of a header, such as `Basic`, is no secret.
  const whole = [...basic, ...values.filter((value) => !/^\w+ /.test(value))];
  const words = [...values, ...basic].flatMap((value) => value.split(/^\w+ |[\s;]/));
  const pattern = [...whole, ...words]
    .flatMap(spelled)
    // Base64 may lack its padding.
    .map((word) => word.replace(/=+$/, ""))
    // Words of less than four characters would match everywhere.
    .filter((word) => word[3])
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/\W/gu, patternOf))
    .join("|");
  // An empty class matches nothing.
  const secret = new RegExp(pattern || "[]", "gi");
  return (text) => text.replace(secret, "***");
}

/** What a message of an error quotes: one line without secrets, cut after them. */
export function quote(text: string, scrub: Scrub): string {
  return scrub(text)
    .slice(0, 300)
    .replace(/\p{C}+/gu, " ");
}

/**
 * What errors and hooks tell of a URL: the root for a malformed one, else all but credentials, query and fragment.
 * Only URLs of servers have an origin.
 */
export function placeOf(target: string, root: string): string {
  const url = urlOf(target, root);
  return (/^http/.test(url.protocol) ? url.origin : url.protocol) + url.pathname;
}

/** The query that a URL has already, each repeated name as often as it is there. */
export function queryOf(target: string, root: string): URLSearchParams {
  return urlOf(target, root).searchParams;
}

/** A URL of the caller or of a server; the root for a malformed one. */
function urlOf(target: string, root: string): URL {
  return new URL(URL.canParse(target, root) ? target : root, root);
}

/**
 * Matches a character that is no word's. Paths, queries, forms and the password of a URL each leave others of them as
 * they are.
 */
function patternOf(letter: string): string {
  // Base64 has `-_` in URLs, a form has `+` for a space, and JSON may have `\/` and `\u002f`.
  const plain = letter.replace(/[^]/g, "(\\\\?[\\$&+_-]|\\\\u[\\da-f]{4})");
  return `(?:${plain}|(%[\\da-f]{2}){${new TextEncoder().encode(letter).length}})`;
}

/** The ways to write a secret besides those of `patternOf`, and its value if it is that of a cookie. */
function spelled(secret: string): readonly string[] {
  const cookie = /^[^=]+=(.{4,})/s.exec(secret)?.[1] ?? [];
  return [secret, base64(secret)].concat(cookie);
}

/** The secret key in a Basic header. */
function secretOf(header: string): string | [] {
  try {
    const bytes = Uint8Array.from(atob(/^basic (.*)$/i.exec(header)?.[1] ?? ""), (letter) =>
      letter.charCodeAt(0),
    );
    return new TextDecoder().decode(bytes).replace(/^.*?:/s, "");
  } catch {
    return [];
  }
}
