import type { Params, Sent, Spec } from "./call.js";
import { textOf, toPairs } from "./encode.js";

type Entries = readonly (readonly [name: string, value: unknown])[];

const places = ["query", "headers", "cookies", "body"] as const;

/**
 * Shares parameters out among all places, and writes lists and objects as the docs do.
 *
 * @throws TypeError for a value that cannot be sent
 */
export function share(method: string, spec: Spec, params: Params): Sent {
  const hasBody = /^P/.test(method);
  const [query, headers, cookies, body] = shareOut(hasBody, spec, params);
  const texts = (entries: Entries): (readonly [string, string])[] =>
    entries.flatMap(([name, value]) =>
      value === undefined ? [] : [[name, textOf(name, value)] as const],
    );
  const cookie = texts(cookies).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
  const pairs = new Map<string, string[]>();
  for (const [name, value] of toPairs(Object.fromEntries(query), spec)) {
    pairs.set(name, [...(pairs.get(name) ?? []), textOf(name, value)]);
  }
  const isSent = body.length > 0 || (hasBody && spec.input !== false && spec.body === undefined);
  return {
    query: Object.fromEntries(pairs),
    headers: Object.fromEntries([
      ...texts(headers),
      ...(cookie.length > 0 ? [["cookie", cookie.join("; ")]] : []),
    ]) as Record<string, string>,
    body: spec.whole ? params["body"] : isSent ? Object.fromEntries(body) : undefined,
  };
}

/** The parameters of each place. */
function shareOut(
  hasBody: boolean,
  spec: Spec,
  params: Params,
): readonly [Entries, Entries, Entries, Entries] {
  const usual = hasBody ? "body" : "query";
  const given = Object.entries(params).filter(([, value]) => value !== undefined);
  const odd = spec.byPlace && given.find(([name]) => !places.includes(name as "query"));
  if (odd) throw new TypeError(`${odd[0]} is no place of parameters: ${places.join(", ")}`);
  const entriesAt = (place: (typeof places)[number]): Entries =>
    spec.byPlace
      ? Object.entries(params[place] ?? {})
      : given.filter(
          ([name]) => (places.find((one) => spec[one]?.includes(name)) ?? usual) === place,
        );
  return [entriesAt("query"), entriesAt("headers"), entriesAt("cookies"), entriesAt("body")];
}
