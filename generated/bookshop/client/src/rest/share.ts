import type { Params, Sent, Spec } from "./call.js";
import { textOf, toPairs } from "./encode.js";

type Entries = readonly (readonly [name: string, value: unknown])[];

const places = ["query", "headers", "cookies", "body"] as const;

/**
 * Shares parameters out among all places, and writes lists and objects as the docs do.
 *
 * @throws TypeError for a value that cannot be sent, and for parameters that have their names elsewhere,
 * such as a map: without them, the server would do more than is meant
 */
export function share(method: string, spec: Spec, params: Params): Sent {
  if (Symbol.iterator in params) throw new TypeError("The parameters are no plain object");
  const hasBody = /^P/.test(method);
  const usual = hasBody ? "body" : "query";
  const given = Object.entries(params).filter(([, value]) => value !== undefined);
  const odd = spec.byPlace && given.find(([name]) => !places.includes(name as "query"));
  if (odd) throw new TypeError(`${odd[0]} is no place of parameters: ${places.join(", ")}`);
  /** The parameters of a place. */
  const at = (place: (typeof places)[number]): Entries =>
    spec.byPlace
      ? Object.entries(params[place] ?? {})
      : given.filter(
          ([name]) => (places.find((one) => spec[one]?.includes(name)) ?? usual) === place,
        );
  const texts = (entries: Entries): (readonly [string, string])[] =>
    entries.flatMap(([name, value]) =>
      value === undefined ? [] : [[name, textOf(name, value)] as const],
    );
  const headers = Object.fromEntries(texts(at("headers")));
  const cookies = texts(at("cookies")).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
  if (cookies[0]) headers["cookie"] = cookies.join("; ");
  const query = new Map<string, string[]>();
  for (const [name, value] of toPairs(Object.fromEntries(at("query")), spec)) {
    query.set(name, [...(query.get(name) ?? []), textOf(name, value)]);
  }
  const body = at("body");
  const isSent = body[0] ?? (hasBody && spec.input !== false && !spec.body);
  return {
    query: Object.fromEntries(query),
    headers,
    body: spec.whole ? params["body"] : isSent ? Object.fromEntries(body) : undefined,
  };
}
