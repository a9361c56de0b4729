import type { RequestOptions } from "../core/options.js";
import type { CoreClient, RequestInput } from "../core/transport.js";
import { withAnswer } from "./answer.js";
import { textOf, toPairs, type Spelling } from "./encode.js";

/** How a route sends what it is called with. By default all is query, or JSON of a POST, PUT or PATCH. */
export interface Spec extends Spelling {
  /** False for a route without parameters besides those of its path. */
  readonly input?: false;
  /** The parameters are given as an object for each place. */
  readonly byPlace?: true;
  readonly query?: readonly string[];
  readonly headers?: readonly string[];
  readonly cookies?: readonly string[];
  /** Empty for a route without a body. */
  readonly body?: readonly string[];
  /** True if the body is given whole, as `body`. */
  readonly whole?: true;
  /** How the body is sent; by default as JSON. */
  readonly form?: "urlencoded" | "multipart" | "raw";
  /** True for a multipart body that is sent as JSON if no file is in it. */
  readonly json?: true;
  /** The content type of a raw body, or of one that is JSON by another name. */
  readonly media?: string;
  /** How the next page of a list is asked for. */
  readonly paging?: Paging;
}

/** How the next page of a list is asked for. */
export interface Paging {
  /** `page` counts pages, `offset` counts items, `cursor` sends what the last page told, `link` follows its link. */
  readonly kind: "page" | "offset" | "cursor" | "link";
  /** The parameter that is sent for the next page; none where links alone tell it. */
  readonly parameter?: string;
  /** The parameter with the size of a page. */
  readonly size?: string;
  /** The size that pages have without it. */
  readonly usualSize?: number;
  /** The member of the answer with the items; by default the answer is the list. */
  readonly items?: string;
  /** The member of the answer with the next cursor. */
  readonly next?: string;
  /** The member of an item that is the cursor. */
  readonly key?: string;
}

/** A route, `GET /projects/{id}`, and how it is called. */
export type Route = readonly [route: string, spec?: Spec];

/** The parameters of a call besides those of the path. */
export type Params = Readonly<Record<string, unknown>>;

/** What a route is called with. */
export interface Input {
  /** The parameters of the path in its order. */
  readonly path: readonly unknown[];
  readonly params: Params;
  readonly options?: RequestOptions | undefined;
  /** A URL that takes the place of path and query: that of the next page. */
  readonly target?: string | undefined;
  readonly form?: Former | undefined;
}

/** Makes what a method of a paged list returns. */
export type Lister = (client: CoreClient, route: Route, input: Input) => unknown;

/** Makes the body of a route that does not send JSON. */
export type Former = (body: unknown, spec: Spec) => Promise<Formed>;

/** A body as it is sent, and its content type where the platform does not set it. */
export type Formed = Pick<RequestInput, "body" | "headers"> & {
  /** A body that is not sent as JSON. */
  readonly payload?: RequestInit["body"];
};

/** What only some groups need, so that others do not ship it. */
export interface Parts {
  readonly pages?: Lister;
  readonly form?: Former;
}

/**
 * Makes the methods of a group: they take the parameters of the path in their order, then an object with
 * the others unless there are none, then options.
 *
 * @param parts what lists with pages and bodies that are no JSON need
 */
export function methods(
  client: CoreClient,
  routes: Readonly<Record<string, Route>>,
  parts: Parts = {},
): unknown {
  const all = Object.entries(routes).map(([name, route]) => [
    name,
    (...given: readonly unknown[]) => {
      const [text, spec] = route;
      const count = text.split("{").length - 1;
      const [first, second] = given.slice(count);
      const rest = spec?.input === false ? [{}, first] : [first ?? {}, second];
      const [params, options] = rest as [Params, RequestOptions | undefined];
      const input: Input = { path: given.slice(0, count), params, options, form: parts.form };
      return (spec?.paging && parts.pages ? parts.pages : call)(client, route, input);
    },
  ]);
  return Object.fromEntries(all);
}

/** What `client.request` is called with. */
export interface RouteCall {
  /** The parameters of the path by name. */
  readonly path?: Params | undefined;
  readonly params?: Params | undefined;
  readonly options?: RequestOptions | undefined;
}

/**
 * Calls a route that is given by its text, with the parameters of its path by name.
 *
 * @throws TypeError if there is no such route; nothing is sent then
 */
export async function callRoute(
  client: CoreClient,
  { routes, form }: { readonly routes: readonly Route[]; readonly form: Former },
  [name, input = {}]: readonly [name: string, input?: RouteCall],
): Promise<unknown> {
  const { path = {}, params = {}, options } = input;
  const route = routes.find(([text]) => text === name);
  if (route === undefined) throw new TypeError(`There is no route ${name}`);
  const names = [...name.matchAll(/\{([^{}]*)\}/g)].map(([, one = ""]) => one);
  return call(client, route, { path: names.map((one) => path[one]), params, options, form });
}

/**
 * Sends a request.
 *
 * @throws TypeError if a parameter of the path is missing, or a value cannot be sent; nothing is sent then
 */
export async function call(
  client: CoreClient,
  [route, spec = {}]: Route,
  { path, params, options, target, form }: Input,
): Promise<unknown> {
  const [method = "", template = ""] = route.split(" ");
  let used = 0;
  // The dot keeps `/a:b` from being read as a URL of the scheme `a`.
  const own = `.${template.replace(/\{[^{}]*\}/g, () => segment(route, path[used++]))}`;
  const { query, headers, body } = shareOut(method, spec, params);
  const formed: Formed =
    body !== undefined && form && (spec.form ?? spec.media) ? await form(body, spec) : { body };
  const { payload, ...sent } = formed;
  return withAnswer(
    options,
    (inner) =>
      client.request(method, target ?? own, {
        ...inner,
        ...sent,
        headers: { ...sent.headers, ...headers, ...options?.headers },
        ...(target === undefined && { query }),
      }),
    payload,
  );
}

interface Shared {
  readonly query: Record<string, readonly string[]>;
  readonly headers: Record<string, string>;
  /** Undefined for a request without a body. */
  readonly body: unknown;
}

const places = ["query", "headers", "cookies", "body"] as const;

/** Shares parameters out among the places where they go. */
function shareOut(method: string, spec: Spec, params: Params): Shared {
  const hasBody = /^P/.test(method);
  const usual = hasBody ? "body" : "query";
  const given = Object.entries(params).filter(([, value]) => value !== undefined);
  const [query, headers, cookies, body] = places.map((place) =>
    spec.byPlace
      ? Object.entries(params[place] ?? {})
      : given.filter(
          ([name]) => (places.find((one) => spec[one]?.includes(name)) ?? usual) === place,
        ),
  ) as Entries[] as [Entries, Entries, Entries, Entries];
  const odd = spec.byPlace && given.find(([name]) => !places.includes(name as "query"));
  if (odd) throw new TypeError(`${odd[0]} is no place of parameters: ${places.join(", ")}`);
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

type Entries = readonly (readonly [name: string, value: unknown])[];

/** A value as one segment of a path. */
function segment(route: string, value: unknown): string {
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  // Of `.` and `..`, platforms make another path.
  if (/[^.]|.../.test(text)) return encodeURIComponent(text);
  throw new TypeError(`${route}: ${JSON.stringify(value)} is no value for the path`);
}
