import type { RequestOptions } from "../core/options.js";
import type { CoreClient, RequestInput } from "../core/transport.js";
import { withAnswer } from "./answer.js";
import { textOf, toBlob, toFormData, toPairs } from "./encode.js";

/** How a route sends what it is called with. By default all is query, or JSON of a POST, PUT or PATCH. */
export interface Spec {
  /** False for a route without parameters besides those of its path. */
  readonly input?: false;
  /** The parameters are given as an object for each place. */
  readonly byPlace?: true;
  readonly query?: readonly string[];
  readonly headers?: readonly string[];
  readonly cookies?: readonly string[];
  readonly body?: readonly string[];
  /** Lists whose names are sent as `name[]`. */
  readonly brackets?: readonly string[];
  /** True if the body is given whole, as `body`. */
  readonly whole?: true;
  /** How the body is sent; by default as JSON. */
  readonly form?: "urlencoded" | "multipart" | "raw";
  /** The content type of a raw body. */
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

/** Calls a route once. */
export type Send = (params: Params, options?: RequestOptions) => Promise<unknown>;

/** Makes what a method of a paged list returns. */
export type Lister = (
  client: CoreClient,
  send: Send,
  params: Params,
  route: Route,
  options?: RequestOptions,
) => unknown;

/**
 * Makes the methods of a group: the parameters of the path in their order, then an object with the others
 * if there are any, then options.
 *
 * @param lister makes what paged lists return
 */
export function methods(
  client: CoreClient,
  routes: Readonly<Record<string, Route>>,
  lister?: Lister,
): unknown {
  const all = Object.entries(routes).map(([name, route]) => [
    name,
    (...given: readonly unknown[]) => {
      const [text, spec] = route;
      const count = text.split("{").length - 1;
      const rest = given.slice(count);
      const params = (spec?.input === false ? {} : (rest[0] ?? {})) as Params;
      const options = rest[spec?.input === false ? 0 : 1] as RequestOptions | undefined;
      const send: Send = async (params, options) =>
        call(client, route, given.slice(0, count), params, options);
      return spec?.paging && lister
        ? lister(client, send, params, route, options)
        : send(params, options);
    },
  ]);
  return Object.fromEntries(all);
}

/** What a route is called with. */
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
  routes: readonly Route[],
  name: string,
  input: RouteCall = {},
): Promise<unknown> {
  const route = routes.find(([text]) => text === name);
  if (route === undefined) throw new TypeError(`There is no route ${name}`);
  const names = [...name.matchAll(/\{([^{}]*)\}/g)].map(([, one = ""]) => one);
  const path = names.map((one) => input.path?.[one]);
  return call(client, route, path, input.params ?? {}, input.options);
}

/**
 * Sends a request.
 *
 * @throws TypeError if a parameter of the path is missing, or a value cannot be sent; nothing is sent then
 */
export async function call(
  client: CoreClient,
  [route, spec = {}]: Route,
  path: readonly unknown[],
  params: Params,
  options?: RequestOptions,
): Promise<unknown> {
  const [method = "", template = ""] = route.split(" ");
  let used = 0;
  const target = template.replace(/\{[^{}]*\}/g, () => segment(route, path[used++])).slice(1);
  const input = shareOut(method, spec, params);
  const headers = { ...input.headers, ...options?.headers };
  const { payload, ...body } = await bodyOf(input.body, spec);
  return withAnswer(
    options,
    (own) =>
      client.request(method, target, {
        ...own,
        ...body,
        headers: { ...body.headers, ...headers },
        query: input.query,
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

/** Shares parameters out among the places where they go. */
function shareOut(method: string, spec: Spec, params: Params): Shared {
  const hasBody = /^P/.test(method) && spec.input !== false;
  const places: Record<Place, Record<string, unknown>> = {
    query: {},
    headers: {},
    cookies: {},
    body: {},
  };
  if (spec.byPlace) {
    for (const [place, values] of Object.entries(params))
      Object.assign(places[place as Place], values);
  } else {
    for (const [name, value] of Object.entries(params)) {
      if (value === undefined) continue;
      const place = (["query", "headers", "cookies", "body"] as const).find((one) =>
        spec[one]?.includes(name),
      );
      places[place ?? (hasBody ? "body" : "query")][name] = value;
    }
  }
  const headers = Object.fromEntries(
    Object.entries(places.headers).map(([name, value]) => [name, textOf(name, value)]),
  );
  const cookies = Object.entries(places.cookies).map(
    ([name, value]) => `${name}=${encodeURIComponent(textOf(name, value))}`,
  );
  if (cookies.length > 0) headers["cookie"] = cookies.join("; ");
  const query: Record<string, string[]> = {};
  for (const [name, value] of toPairs(places.query, spec))
    query[name] = [...(query[name] ?? []), value];
  const isSent = hasBody || Object.keys(places.body).length > 0;
  const body = spec.whole
    ? (params["body"] ?? places.body["body"])
    : isSent
      ? places.body
      : undefined;
  return { query, headers, body };
}

type Place = "query" | "headers" | "cookies" | "body";

/** The body as it is sent, and its content type where the platform does not set it. */
async function bodyOf(
  body: unknown,
  { form, media }: Spec,
): Promise<Pick<RequestInput, "body" | "headers"> & { readonly payload?: RequestInit["body"] }> {
  if (body === undefined) return {};
  switch (form) {
    case "urlencoded":
      return { payload: new URLSearchParams(toPairs(body as Params)) };
    case "multipart":
      return { payload: await toFormData(body as Params) };
    case "raw": {
      const payload = (await toBlob(body)) ?? textOf("body", body);
      return { payload, ...(media !== undefined && { headers: { "content-type": media } }) };
    }
    default:
      return { body };
  }
}

/** A value as one segment of a path. */
function segment(route: string, value: unknown): string {
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  if (/[^.]|.../.test(text)) return encodeURIComponent(text);
  throw new TypeError(`${route}: ${JSON.stringify(value)} is no value for the path`);
}
