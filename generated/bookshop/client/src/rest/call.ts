import type { Check } from "../core/exchange.js";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient, Query, RequestInput } from "../core/transport.js";
import type { Spelling } from "./encode.js";

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
  /** The parameters of the query that have the name of an option of calls. */
  readonly options?: readonly string[];
  /** True if the body is given whole, as `body`. */
  readonly whole?: true;
  /** How the body is sent; by default as JSON. */
  readonly form?: "urlencoded" | "multipart" | "raw";
  /** True for a multipart body that is sent as JSON if no file is in it. */
  readonly json?: true;
  /** The content type of a raw body, or of one that is JSON by another name. */
  readonly media?: string;
  /** True if the answer is a list. */
  readonly list?: true;
  /** True if the docs show neither an object nor a list as the answer. */
  readonly raw?: true;
  /** How the next page of a list is asked for. */
  readonly paging?: Paging;
  /** The member of the answer that has to be the last parameter of the path. Here, numbers are compared. */
  readonly same?: string;
  /** The segment of the path, counted from the end, that the whole client compares it with as text. */
  readonly text?: -1 | -2;
}

/** How the next page of a list is asked for, as one of the functions in `pages.ts` says. */
export interface Paging {
  /** The name of the function, without `by`; undefined where all lists of a group have the same. */
  readonly kind?: "page" | "offset" | "cursor" | "key" | "link";
  /** The parameter that is sent for the next page; none where links alone tell it. */
  readonly parameter?: string;
  /** The number of the first page; 1 by default. */
  readonly first?: number;
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
  /** Undefined for a route that takes none. */
  readonly params: Params | undefined;
  readonly options: RequestOptions | undefined;
  readonly share: Sharer;
  readonly next?: Next | undefined;
  /** Checks the body of an answer. */
  readonly check?: Check | undefined;
}

/** How the next page is asked for: with another query, or by a URL in place of path and query. */
export type Next = Params | string;

/** An answer: a tuple, since names weigh in bundles. */
export type Answered = readonly [
  body: unknown,
  /** The query that was sent; undefined for a URL that has its own. */
  query: Query | undefined,
];

/** Makes what a method returns. */
export type Opener = (client: CoreClient, route: Route, input: Input) => unknown;

/** What is shared out. */
export interface Shared extends Pick<Input, "params" | "options"> {
  readonly client: CoreClient;
}

/**
 * Shares the parameters of a call out among the places where they go, and adds the options. What it gives to
 * `eachTry` is all that is known of each try.
 */
export type Sharer = (
  method: string,
  spec: Spec,
  input: Shared,
) => RequestInput | Promise<RequestInput>;

/** What only some groups need, so that others do not ship it. */
export interface Parts {
  readonly pages?: Opener;
  /** Calls the routes whose answers may be no JSON. */
  readonly raw?: Opener;
  readonly share?: Sharer;
}

/**
 * Makes the methods of a group: they take the parameters of the path in their order, then an object with
 * the others unless there are none, then options.
 *
 * @param parts what lists with pages need, and requests with parameters in several places or of odd names
 */
export function methods(
  client: CoreClient,
  routes: Readonly<Record<string, Route>>,
  { pages = single, raw = single, share = plain }: Parts = {},
): unknown {
  const made: Record<string, unknown> = {};
  for (const [name, route] of Object.entries(routes)) {
    made[name] = (...given: unknown[]) => {
      const [text, spec] = route;
      const path = given.splice(0, text.split("{").length - 1);
      const params = (spec?.input === false ? undefined : (given.shift() ?? {})) as Params;
      return (spec?.paging ? pages : raw)(client, route, {
        path,
        params,
        options: given[0] as RequestOptions | undefined,
        share,
      });
    };
  }
  return made;
}

/** Calls a route for its answer alone. */
export const single: Opener = async (client, route, input) => (await call(client, route, input))[0];

/** All parameters in the query, or in the body of a POST, PUT or PATCH. */
const plain: Sharer = (method, _, { params, options }) => ({
  ...options,
  [/^P/.test(method) ? "body" : "query"]: params,
});

/**
 * Sends a request. The answer has to be JSON, or empty, which is undefined.
 *
 * @throws TypeError if a parameter of the path is missing, or a value cannot be sent; nothing is sent then
 */
export async function call(
  client: CoreClient,
  [route, spec = {}]: Route,
  { next, ...input }: Input,
): Promise<Answered> {
  const [method, template] = route.split(" ") as [string, string];
  let used = 0;
  const own = template.replace(/\{.*?\}/g, (name) => segment(name, input.path[used++]));
  const sent = await input.share(method, spec, { ...input, client });
  const [target, query] =
    // The dot keeps `/a:b` from being read as a URL of the scheme `a`.
    typeof next === "string" ? [next] : ["." + own, (next ?? sent.query) as Query];
  return [
    await client.request(method, target, {
      ...sent,
      query,
      spec,
      check:
        input.check ??
        ((body) => {
          const id = spec.same && (Object(body) as Params)[spec.same];
          // Text that is no number gives NaN, which is no difference. The id may be missing.
          return !(/^[sn]/.test(typeof id) && (id as number) - (input.path.at(-1) as number));
        }),
    }),
    query,
  ];
}

/** A value as one segment of a path. */
function segment(name: string, value: unknown): string {
  // Nothing but a number is its own remainder. A larger one may be rounded, and be that of another row.
  const isText = typeof value === "string" || value === (value as number) % 9e15;
  // Of `.` and `..`, platforms make another path; half a letter of UTF-16 cannot be sent.
  if (isText && /^(?!\.\.?$)\P{Cs}+$/u.test(value as string)) return encodeURIComponent(value);
  throw new TypeError(`Unexpected ${name}: ${JSON.stringify(value)}`);
}
