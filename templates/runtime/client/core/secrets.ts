// Removes secrets from strings of a server or a platform. Whole clients, `wait`, and parts such as `withHooks` use
// this. Clients without such a part do not quote strings of a server.
import { base64 } from "./exchange.js";
import type { CoreClient, RequestInput } from "./transport.js";

/** Removes secrets from a string. */
export type Scrub = (text: string) => string;

/** The functions for the tries of requests, keyed by the signal that ends a try. Loggers and hooks need them. */
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
  // The loop also visits objects that it adds to the map. A body that is refused may contain itself.
  const objects = new Map([[object, ""]]);
  for (const [one, outer] of objects) {
    for (const [name, value] of Object.entries(one)) {
      // Cut, because an answer may be very deep, and the names of all its members would fill the memory.
      const place = `${outer.slice(-300)} ${name}`;
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
  /auth(?!or(?!i))|cookie|key(?!w)|token|secret|pass([wp]|code)|session|jwt|signature|credential|assertion|verifier|(?<![a-z])(pem|pin(?!.?ids?\b)|pass$|pwd?|t?otp|.fa|psk|cv[vc]|[cx]srf|bearer|(security|verification|recovery|backup|access).?codes?)(?![a-z])/i;
const wordStart = /(?<=[a-z\d])(?=[A-Z])|(?=[A-Z][a-z])/g;

/**
 * Makes a function that removes secret values. Their names decide which values are secret. Servers and platforms may
 * quote a secret or one word of it, so both are removed.
 *
 * A text is searched as it is and with all its escapes decoded (`decoded`). Words that may be base64 or hexadecimal
 * digits are decoded in the same way after that (`opened`), and removed as a whole if they hold a secret. So the
 * spellings may be combined. In a text with a secret, all escapes are decoded.
 */
export function scrubber(given: Pairs): Scrub {
  const values = [...given].flatMap(([name, value]) =>
    secretName.test(`${name} ${name.replace(wordStart, " ")}`) ? [value].flat().map(String) : [],
  );
  // A value that begins with a usual scheme, such as `Basic`, is hidden without it. Any other first word may be one of a
  // password. A key may have blanks.
  const plain = values.map((value) => value.replace(/^(basic|bearer|token) /i, ""));
  const whole = [...plain, ...values.flatMap(secretOf)];
  // Base64 may lack its padding. The search for it begins where a padding begins, because a server may send a long one.
  const words = whole.flatMap((value) => [value, ...value.split(/(?<!=)=*([\s;]|$)/)]);
  const pattern = [...new Set(words.flatMap(spelled))]
    // Words with fewer than four characters would match too often.
    .filter((word) => word[3])
    // HTML has names for characters, and JSON has letters for line breaks. Servers write `?` or U+FFFD in place of a
    // character that an encoding does not have. Base64 in URLs uses `-_`, and a form writes a space as `+`.
    .map((word) => word.replace(/\W/g, "(?:[\\$&+_?\ufffd-]|&\\w+;|\\\\[a-z])"))
    // A word may be the beginning of another one.
    .sort((a, b) => b.length - a.length)
    .join("|");
  // With so many or so long secrets, a search would take seconds, and the whole text is replaced. An empty class matches
  // nothing.
  const secret = new RegExp(pattern[2 ** 16] ? "[^]+" : pattern || "[]", "gi");
  // The limit for the sum of all texts, each multiplied by the length of the pattern. Beyond it, whole texts are replaced,
  // because a server may make each search long: for a secret such as `a&a&a&`, by a text like it.
  let left = 2 ** 29;
  const hide = (text: string, rounds = 5): string => {
    if (rounds > 4 && (left -= pattern.length * text.length) < 0) return "***";
    const open = (word: string): string => {
      const inner = word.replace(digits, opened);
      return hide(inner, 3) === inner ? word : "***";
    };
    const plain = decoded(text);
    // Searched first, because a word of a secret may have no escapes, while the whole secret has.
    const shown = rounds && plain !== text ? hide(plain, rounds - 1) : plain;
    const rest = (shown === plain ? text : shown).replace(secret, "***");
    // One search in all words takes less time than one for each.
    return rounds > 3 && open(rest) !== rest ? rest.replace(digits, open) : rest;
  };
  return hide;
}

/** Matches words that may be base64 or hexadecimal digits of at least four bytes. */
const digits = /[\w+/-]{6,}/g;

/**
 * Decodes a word as base64 and as hexadecimal digits, beginning at each of its first four letters, because other
 * letters may stand before the encoded secret.
 */
function opened(word: string): string {
  return "0123".replace(/./g, (start) => {
    const rest = word.slice(+start).replace(/-/g, "+").replace(/_/g, "/");
    const bytes = rest.replace(/[\da-f]{2}/gi, (hex) => String.fromCharCode(+`0x${hex}`));
    return `${atob(rest + "A".repeat(-rest.length & 3))} ${bytes} `;
  });
}

/**
 * Decodes escapes of URLs, JSON and source code, and those of HTML with a number, also escapes in escapes. Removes the
 * zeros of UTF-16, and line breaks after long words: some libraries break base64 into lines.
 */
function decoded(text: string): string {
  return text
    .replace(/\\+(?=\W)|\0|(?<=&)amp;|(\\[rn]|[\r\n])(?<=\S{56}[^]{4})/g, "")
    .replace(/((%|\\x)[\da-f]{2})+/gi, (run) => {
      const bytes = run.match(/[\da-f]+/gi) as readonly string[];
      return new TextDecoder().decode(Uint8Array.from(bytes, (hex) => +`0x${hex}`));
    })
    .replace(/[\\%]u([\da-f]{4})|&#(x[\da-f]+|\d+);?/gi, (_, hex?: string, number = `x${hex}`) =>
      String.fromCodePoint((+`0${number}` % 1e6) | 0),
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
 *
 * @param answer the answer, if its members may be new secrets
 */
export function scrubberFor(
  client: CoreClient,
  target: string,
  input: RequestInput,
  answer?: unknown,
): Scrub {
  const { spec, path, body } = input;
  const { secret = [] } = Object(spec) as { readonly secret?: readonly number[] };
  return scrubberOf(client, input, [
    ...urlOf(target, client.url).searchParams,
    ...secret.map((index) => ["secret", path?.[index]] as const),
    ...membersIn({ body, answer }),
  ]);
}

/** Parses a URL of the caller or of a server. Returns the root if the URL is malformed. */
export function urlOf(target: string, root: string): URL {
  return new URL(URL.canParse(target, root) ? target : root, root);
}

/**
 * Returns the forms that a secret may have in a text: the secret itself; its decoded form, because the caller may have
 * encoded it; and the value after `=` of a cookie. A character that takes two places in a string, such as an emoji, has
 * only its second place in the third form, because servers write one `?` for it. For each form, also returns its bytes
 * in UTF-8 as one letter each, because platforms read headers in this way.
 */
function spelled(secret: string): readonly string[] {
  const words = [secret, decoded(secret), secret.replace(/^.*?=|[\ud800-\udbff]/gs, "")];
  // A secret with more characters replaces the whole text anyway, and `base64` cannot pass more to one call.
  return words.flatMap((word) => [word, atob(base64(word.slice(0, 1e5)))]);
}

/** Returns the password in a Basic header. */
function secretOf(header: string): string | [] {
  try {
    // Without a match, `atob` gets the string `undefined`, which is not base64.
    const bytes = Uint8Array.from(atob(/^basic (.*)/i.exec(header)?.[1] as string), (letter) =>
      letter.charCodeAt(0),
    );
    return new TextDecoder().decode(bytes).replace(/^.*?:/s, "");
  } catch {
    return [];
  }
}
