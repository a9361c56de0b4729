import { refuseInherited, refuseSymbols } from "../core/input.js";
import { textOf } from "../core/text.js";
import type { CoreClient, Query, RequestInput } from "../core/transport.js";
import type { Shared, Spec } from "./call.js";

type Entries = readonly (readonly [name: string, value: unknown])[];

/** Returns the parameters that go to one place. */
type Part = (place: "query" | "headers" | "cookies" | "body") => Entries;

const places = ["query", "headers", "cookies", "body"] as const;

/**
 * Returns the members of an object that are not undefined.
 *
 * @throws TypeError for an object whose values are not members, such as a map or a promise
 */
function entriesOf(values: unknown = {}): Entries {
  if (!/Object]/.test({}.toString.call(values))) {
    throw new TypeError("The parameters are no plain object");
  }
  refuseInherited(values as object);
  refuseSymbols(values as object);
  return Object.entries(values as object).filter(([, value]) => value !== undefined);
}

/** Converts entries to an object of strings. */
function textsOf(entries: Entries): Record<string, string> {
  return Object.fromEntries(entries.map(([name, value]) => [name, textOf(name, value ?? "")]));
}

/** Makes the function that shares parameters out by their names in the spec. */
function partsByName(method: string, spec: Spec, params: unknown): Part {
  const given = entriesOf(params);
  return (place) =>
    given.filter(
      ([name]) =>
        (places.find((one) => spec[one]?.includes(name)) ??
          (/^P/.test(method) ? "body" : "query")) === place,
    );
}

/**
 * Shares parameters out among query, headers and body.
 *
 * @param part returns the parameters of a place; default: by the names in the spec
 * @throws TypeError for a value that cannot be sent, and for parameters that are not plain objects, such as a map,
 * because they would be lost
 */
export function share(
  method: string,
  spec: Spec,
  { params, options, part = partsByName(method, spec, params) }: Shared & { readonly part?: Part },
): RequestInput {
  const body = part("body");
  const isSent = body[0] ?? (/^P/.test(method) && spec.input !== false && !spec.body);
  return {
    ...options,
    query: Object.fromEntries(part("query")) as Query,
    headers: { ...textsOf(part("headers")), ...options?.headers },
    body: isSent ? Object.fromEntries(body) : undefined,
  };
}

/**
 * Returns the cookies in the headers of the whole client, such as that of a session, without those that the call sets.
 * The header of the call replaces that of the client, so they would be lost.
 */
function ownCookies(client: CoreClient, given: readonly string[]): readonly string[] {
  const nameOf = (pair: string): string => pair.split("=")[0] ?? "";
  const names = given.map(nameOf);
  const own = client.sent().filter(([name]) => /^cookie$/i.test(name));
  const all = own.flatMap(([, value]) => value.split(/;\s*/));
  return all.filter((pair) => pair !== "" && !names.includes(nameOf(pair)));
}

/**
 * Shares parameters out like `share`, also to cookies. The caller may have grouped them by place (`byPlace`), and the body
 * may be one value (`whole`).
 */
export function shareAll(
  method: string,
  spec: Spec,
  { params = {}, options, client }: Shared,
): RequestInput {
  const { byPlace, whole } = spec;
  const odd = byPlace && entriesOf(params).find(([name]) => !places.includes(name as "query"));
  if (odd) throw new TypeError(`${odd[0]} is no place of parameters: ${places.join(", ")}`);
  const part: Part = byPlace
    ? (place) => entriesOf(whole && place === "body" ? {} : params[place])
    : partsByName(method, spec, params);
  const lost = whole && !byPlace && part("body").find(([name]) => name !== "body");
  if (lost) throw new TypeError(`There is no ${lost[0]} beside the body`);
  const cookies = Object.entries(textsOf(part("cookies"))).map(
    ([name, text]) => `${name}=${encodeURIComponent(text)}`,
  );
  const cookie: Record<string, string> =
    cookies.length > 0 ? { cookie: [...ownCookies(client, cookies), ...cookies].join("; ") } : {};
  const headers = { ...cookie, ...options?.headers };
  const sent = share(method, spec, { params, client, part, options: { ...options, headers } });
  return whole ? { ...sent, body: params["body"] } : sent;
}
