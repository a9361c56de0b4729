import { refuseInherited } from "../core/input.js";
import type { Query, RequestInput } from "../core/transport.js";
import type { Shared, Spec } from "./call.js";
import { textOf } from "./text.js";

type Entries = readonly (readonly [name: string, value: unknown])[];

const places = ["query", "headers", "cookies", "body"] as const;

/**
 * The members of an object without those that are undefined.
 *
 * @throws TypeError for what has its members elsewhere, such as a map or a promise
 */
function entriesOf(values: unknown = {}): Entries {
  if (!/Object]/.test({}.toString.call(values))) {
    throw new TypeError("The parameters are no plain object");
  }
  refuseInherited(values, "The call");
  return Object.entries(values as object).filter(([, value]) => value !== undefined);
}

/**
 * Shares parameters out among all places.
 *
 * @throws TypeError for a value that cannot be sent, and for parameters that have their names elsewhere,
 * such as a map: without them, the server would do more than is meant
 */
export function share(method: string, spec: Spec, { params = {}, options }: Shared): RequestInput {
  const hasBody = /^P/.test(method);
  const given = entriesOf(params);
  const odd = spec.byPlace && given.find(([name]) => !places.includes(name as "query"));
  if (odd) throw new TypeError(`${odd[0]} is no place of parameters: ${places.join(", ")}`);
  const [query, headers, cookies, body] = places.map((one): Entries =>
    spec.byPlace
      ? entriesOf(spec.whole && one === "body" ? {} : params[one])
      : given.filter(
          ([name]) =>
            (places.find((other) => spec[other]?.includes(name)) ??
              (hasBody ? "body" : "query")) === one,
        ),
  ) as [Entries, Entries, Entries, Entries];
  const texts = (entries: Entries): readonly (readonly [string, string])[] =>
    entries.map(([name, value]) => [name, textOf(name, value)]);
  const isSent = body[0] ?? (hasBody && spec.input !== false && !spec.body);
  const cookie = texts(cookies).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
  return {
    ...options,
    query: Object.fromEntries(query) as Query,
    headers: {
      ...Object.fromEntries(texts(headers)),
      ...(cookie[0] && { cookie: cookie.join("; ") }),
      ...options?.headers,
    },
    body: spec.whole ? params["body"] : isSent ? Object.fromEntries(body) : undefined,
  };
}
