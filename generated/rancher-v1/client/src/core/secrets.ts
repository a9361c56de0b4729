// Removes secrets from strings of a server or a platform. Only whole clients and `wait` use this. Other clients do not
// quote strings of a server.
import { base64 } from "./exchange.js";
import type { CoreClient, RequestInput } from "./transport.js";

/** Removes secrets from a string. */
export type Scrub = (text: string) => string;

/** The functions for the tries of requests, keyed by the signal that ends a try. The lines of a logger need them. */
export const scrubs: WeakMap<AbortSignal, Scrub> = new WeakMap<AbortSignal, Scrub>();

/** The names and values of headers or parameters. */
type Pairs = Iterable<readonly [name: string, value: unknown]>;

/**
 * Makes a function that removes the secrets of a client and of a request, also those in its query.
 *
 * @param more other values, such as those in the body of the request
 */
export function scrubberOf(client: CoreClient, input?: RequestInput, more: Pairs = []): Scrub {
  return scrubber([
    ...client.sent(input),
    ...(input?.secrets ?? []),
    ...Object.entries({ ...input?.query }),
    ...more,
  ]);
}

/**
 * Returns the members of an object and of all plain objects and lists in it. Their names begin with the names of the
 * objects that they are in, because all in an object `token` is secret.
 */
export function membersIn(object: object): Pairs {
  const members: [name: string, value: unknown][] = [];
  // Objects that are added on the way come later. A body that is refused may contain itself.
  const objects = new Map([[object, ""]]);
  for (const [one, outer] of objects) {
    for (const [name, value] of Object.entries(one)) {
      const place = `${outer} ${name}`;
      // Not for bytes, which may have millions of members.
      if (/t( Array)?]/.test({}.toString.call(value))) objects.set(value as object, place);
      // A password `password` is not a secret, and names in answers have to stay.
      if (value !== name && /^[sn]/.test(typeof value)) members.push([place, value]);
    }
  }
  return members;
}

// The values of names such as `author`, `keyword` and `shipping` are not secrets. The generator has the same patterns.
const secretName =
  /auth(?!or(?!i))|cookie|key(?!w)|token|secret|pass[wp]|session|jwt|signature|credential|passcode|(?<![a-z])(pin(?!.?ids?\b)|pass$|pwd?|t?otp|mfa|.fa|psk|cv[vc]|[cx]srf|bearer|(security|verification|recovery|backup|access).?codes?)(?![a-z])/i;
const wordStart = /(?<=[a-z\d])(?=[A-Z])|(?=[A-Z][a-z])/g;

/**
 * Makes a function that removes secret values, also in the encodings of URLs, forms, JSON, HTML, base64 and hexadecimal
 * digits. Their names decide which values are secret. Servers and platforms may quote a secret or one word of it, so
 * both are removed. All escapes in a text with a secret are decoded.
 */
export function scrubber(given: Pairs): Scrub {
  const values = [...given].flatMap(([name, value]) =>
    secretName.test(`${name} ${name.replace(wordStart, " ")}`) ? [value].flat().map(String) : [],
  );
  const basic = values.flatMap(secretOf);
  // A key may have blanks. A value that begins with a scheme, such as `Basic`, is split into words below.
  const whole = [...basic, ...values.filter((value) => !/^\w+ /.test(value))];
  const words = [...values, ...basic].flatMap((value) => value.split(/^\w+ |[\s;]/));
  // A secret that the caller encoded may be quoted in its decoded form.
  const all = [...whole, ...words].flatMap((word) => [word, decoded(word)]);
  const pattern = [...new Set(all)]
    .flatMap(spelled)
    // Base64 may lack its padding.
    .map((word) => word.replace(/=+$/, ""))
    // Words with fewer than four characters would match too often.
    .filter((word) => word[3])
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/\W/gu, patternOf))
    .join("|");
  // With so many or so long secrets, a search would take seconds, and the whole text is replaced. An empty class matches
  // nothing.
  const secret = new RegExp(pattern[2 ** 16] ? "[^]+" : pattern || "[]", "gi");
  return (text) => {
    const plain = decoded(text);
    return (plain.search(secret) < 0 ? text : plain).replace(secret, "***");
  };
}

/** Decodes the escapes of URLs, also of URLs in URLs, and escapes of JSON, source code and HTML with a number. */
function decoded(text: string): string {
  return text
    .replace(/(%(25)*[\da-f]{2})+/gi, (run) => {
      const bytes = run.match(/..(?=%|$)/g) as readonly string[];
      return new TextDecoder().decode(Uint8Array.from(bytes, (one) => +`0x${one}`));
    })
    .replace(
      /\\{1,4}(?:u00|x)([\da-f]{2})|&#(x[\da-f]+|\d+);?/gi,
      (_, hex?: string, number?: string) => String.fromCharCode(+`0${number ?? `x${hex}`}`),
    );
}

/** Makes a string for the message of an error: without secrets, in one line, cut after 300 characters. */
export function quote(text: string, scrub: Scrub): string {
  return scrub(text)
    .slice(0, 300)
    .replace(/\p{C}+/gu, " ");
}

/**
 * Returns a URL for errors and hooks, without credentials, query and fragment; the root if the URL is malformed. For
 * schemes other than HTTP, it begins with the scheme.
 */
export function placeOf(target: string, root: string): string {
  const url = urlOf(target, root);
  return (/^http/.test(url.protocol) ? url.origin : url.protocol) + url.pathname;
}

/**
 * Makes a function that removes all secrets of a client and of a request. These include secrets in the body, in the
 * query of the URL, and in path parameters that are secret in the spec of a documented route.
 */
export function scrubberFor(client: CoreClient, target: string, input: RequestInput): Scrub {
  const { spec, path, body } = input;
  const { secret = [] } = Object(spec) as { readonly secret?: readonly number[] };
  return scrubberOf(client, input, [
    ...urlOf(target, client.url).searchParams,
    ...secret.map((index) => ["secret", path?.[index]] as const),
    ...membersIn({ body }),
  ]);
}

/** Parses a URL of the caller or of a server. Returns the root if the URL is malformed. */
function urlOf(target: string, root: string): URL {
  return new URL(URL.canParse(target, root) ? target : root, root);
}

/**
 * Returns a pattern for a character that is not an ASCII letter, digit or `_`. HTML has names for some. Servers write
 * `?` or U+FFFD in place of a character that an encoding does not have. JSON may be escaped twice.
 */
function patternOf(letter: string): string {
  // Base64 in URLs uses `-_`, a form writes a space as `+`, and JSON may write `\/` and `\u20ac`.
  const unit = "\\\\{0,3}([\\$&+_?\ufffd-]|\\\\u[\\da-f]{4})";
  return `(?:${letter.replace(/[^]/g, unit)}|&\\w+;)`;
}

/**
 * Returns a secret, its bytes as hexadecimal digits, its base64, and the value after `=` if it is a cookie. In the
 * base64 of a longer text, the letters of a secret depend on the number of bytes before it.
 */
function spelled(secret: string): readonly string[] {
  const hex = [...new TextEncoder().encode(secret)].map((one) => (one + 256).toString(16).slice(1));
  const within = ["", "a", "aa"].map((before, bytes) =>
    base64(before + secret)
      .replace(/.=+$/, "")
      .slice(bytes && bytes + 1),
  );
  const cookie = /^[^=]+=(.{4,})/s.exec(secret)?.[1] ?? [];
  return [secret, base64(secret), hex.join(""), ...within].concat(cookie);
}

/** Returns the password in a Basic header. */
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
