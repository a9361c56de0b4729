import type { Check } from "../core/exchange.js";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient, Query, RequestInput } from "../core/transport.js";
import type { Spelling } from "./encode.js";
import type { FailureShape } from "./failure.js";

/**
 * The requests and answers of a route. By default, parameters are sent as a JSON body for POST, PUT and PATCH, and in
 * the query for other methods.
 */
export interface Spec extends Spelling {
  /** False for a route without parameters outside its path. */
  readonly input?: false;
  /** True if callers pass the parameters as an object with a member for each place. */
  readonly byPlace?: true;
  // The names of the parameters that go to each place, if that is not the default.
  readonly query?: readonly string[];
  readonly headers?: readonly string[];
  readonly cookies?: readonly string[];
  /** Empty for a route without a body. */
  readonly body?: readonly string[];
  /** The parameters of the query that have the name of an option of calls. */
  readonly options?: readonly string[];
  /** The indexes of the path parameters that are secret by their names, counted from 0. */
  readonly secret?: readonly number[];
  /** True if callers pass the body as one value, `body`. */
  readonly whole?: true;
  /** The format of the body. Default: JSON. */
  readonly form?: "urlencoded" | "multipart" | "raw";
  /** True for a multipart body that is sent as JSON if it has no file. */
  readonly json?: true;
  /** The content type of a raw body, or of a JSON body whose type is not `application/json`. */
  readonly media?: string;
  /** True if the answer is a list. */
  readonly list?: true;
  /** True if the items of a list need not be objects. */
  readonly values?: true;
  /**
   * Set if the documented answer is neither an object nor a list. `blob` if the docs say that it is bytes, `text` if
   * they say that it is text.
   */
  readonly raw?: true | "blob" | "text";
  /** The type of a `raw` answer that is one value in JSON by the docs. */
  readonly scalar?: "number" | "boolean" | "string";
  /** The members of the documented error body, for an answer that is bytes or text by the docs. */
  readonly failure?: FailureShape | undefined;
  /** True if bytes or text may be an HTML page. */
  readonly page?: true;
  /** True if the docs show a `raw` answer that may itself have the form of an error. */
  readonly data?: true;
  /** True if the docs say that the answer is empty, or may be. */
  readonly empty?: true;
  /**
   * A member that the documented answer always has; an object without this member may be an error. Default: `id`. Empty
   * if there is no such member, or if the documented answer may contain an error.
   */
  readonly needs?: string;
  /** True if an object with nothing but members such as `message` may be the documented answer. */
  readonly plain?: true;
  /** The way to ask for the next page of a list. */
  readonly paging?: Paging;
  /** The member of the answer that has to equal the last parameter of the path. All clients compare numbers. */
  readonly same?: string;
  /**
   * The segment of the path, counted from the end, that must equal that member as text. Only whole clients compare
   * text.
   */
  readonly text?: -1 | -2;
}
/** The way to ask for the next page of a list. `kind` names a function in `pages.ts`. */
export interface Paging {
  /** The name of the function without `by`. Undefined if all lists of the group use the same function. */
  readonly kind?: "page" | "offset" | "cursor" | "key" | "link" | "next";
  /** The parameter that asks for the next page. Undefined if only links lead to the next page. */
  readonly parameter?: string;
  /** The number of the first page, default: 1; or the offset of the first item, default: 0. */
  readonly first?: number;
  /** The member of the answer that has the items. Default: the answer itself is the list. */
  readonly items?: string;
  /** The member of the answer with the next cursor, or the number or URL of the next page: its name or its path. */
  readonly next?: string | readonly string[];
  /** The member of the answer that says if there are more pages, or how many there are: its name or its path. */
  readonly end?: string | readonly string[];
  /** True if `end` is true on the last page. */
  readonly isLast?: true;
  /** The member of the last item that is sent as the cursor. */
  readonly key?: string;
  /** The parameter that asks for the page before an item, with the same member of the item. */
  readonly back?: string;
}

/** A route, `GET /projects/{id}`, and its spec. */
export type Route = readonly [route: string, spec?: Spec];

/** The parameters of a call, without those of the path. */
export type Params = Readonly<Record<string, unknown>>;

/** The arguments of a call. */
export interface Input {
  /** The values of the path parameters, in the order of the path. */
  readonly path: readonly unknown[];
  /** The other parameters. Undefined for a route without any. */
  readonly params: Params | undefined;
  readonly options: RequestOptions | undefined;
  readonly share: Sharer;
  readonly next?: Next | undefined;
  /** Checks the body of an answer. */
  readonly check?: Check | undefined;
}

/** The next page: a query for the same path, or a URL in place of path and query. */
export type Next = Params | string;

/** An answer. A tuple, because names of members enlarge bundles. */
export type Answered = readonly [
  body: unknown,
  /** The query that was sent. Undefined if a URL was requested. */
  query: Query | undefined,
];

/** Makes a call, and returns the result of the method. */
export type Opener = (client: CoreClient, route: Route, input: Input) => unknown;

/** The parameters and options that a `Sharer` shares out. */
export interface Shared extends Pick<Input, "params" | "options"> {
  readonly client: CoreClient;
  /** The values of the path parameters, which `call` checks later. */
  readonly path?: readonly unknown[];
}

/**
 * Shares the parameters of a call out among query, headers and body, and adds the options of the call.
 */
export type Sharer = (
  method: string,
  spec: Spec,
  input: Shared,
) => RequestInput | Promise<RequestInput>;

/** Functions that only some groups need. Clients of other groups do not bundle them. */
export interface Parts {
  readonly pages?: Opener;
  /** Calls routes whose answers may not be JSON. */
  readonly raw?: Opener;
  readonly share?: Sharer;
}

/**
 * Makes the methods of a group. A method takes the path parameters in the order of the path, then an object with the
 * other parameters of the route, then options. A route without others has no object.
 *
 * @param parts functions for paged lists, for answers that are not JSON, and for parameters in several places
 */
export function methods(
  client: CoreClient,
  routes: Readonly<Record<string, Route>>,
  { pages = single, raw = single, share = plain }: Parts = {},
): unknown {
  const made: Record<string, unknown> = {};
  for (const [name, route] of Object.entries(routes)) {
    made[name] = (...given: unknown[]) => {
      const [text, { input = true, paging } = {}] = route;
      return (paging ? pages : raw)(client, route, {
        path: given.splice(0, text.split("{").length - 1),
        params: input ? ((given.shift() ?? {}) as Params) : undefined,
        options: given[0] as RequestOptions | undefined,
        share,
      });
    };
  }
  return made;
}

/** Calls a route, and returns only the body of its answer. */
export const single: Opener = (...given) => call(...given).then(([body]) => body);

/** Sends all parameters in the query, or in the body of a POST, PUT or PATCH. */
export const plain = (
  method: string,
  _: Spec,
  { params, options }: Omit<Shared, "client">,
): RequestInput => ({
  ...options,
  // Only methods with a body sort behind this letter.
  [method > "P" ? "body" : "query"]: params,
});

/**
 * Sends a request. The answer has to be JSON or empty. Returns undefined for an empty answer.
 *
 * @throws TypeError if a path parameter is missing or a value cannot be sent; then nothing is sent
 */
export async function call(
  client: CoreClient,
  [route, spec = {}]: Route,
  {
    next,
    check = (body) => {
      const id = (body as Params | null | undefined)?.[spec.same as string];
      // Text that is not a number gives NaN, which is not a difference. The id may be missing.
      return !(/^[sn]/.test(typeof id) && (id as number) - (input.path.at(-1) as number));
    },
    ...input
  }: Input,
): Promise<Answered> {
  const [method, template] = route.split(" ") as [string, string];
  let used = 0;
  // The body of a route without files is sent at once, because the caller may change it afterwards.
  const shared = input.share(method, spec, { client, ...input });
  const sent = (shared as Partial<Promise<RequestInput>>).then
    ? await shared
    : (shared as RequestInput);
  const [target, query] =
    // The dot keeps `/a:b` from being read as a URL of the scheme `a`. Errors do not show the path of a whole URL.
    typeof next === "string"
      ? [next]
      : [
          (spec.secret ? client.url : ".") +
            template.replace(/{.*?}/g, (name) => segment(name, input.path[used++])),
          // The caller may change the query before the next page.
          (next ?? { ...sent.query }) as Query,
        ];
  return [
    await client.request(method, target, {
      // A whole client also checks the arguments as they were given.
      ...input,
      ...sent,
      query,
      check,
      spec,
    }),
    query,
  ];
}

/** Encodes a value as one segment of a path. */
export function segment(name: string, value: unknown): string {
  // Only a number equals its remainder. A number from 9e15 on does not: it may be rounded, and be the id of another row.
  const isText = typeof value === "string" || value === Number(value) % 9e15;
  // Platforms resolve `.` and `..` to another path. A lone surrogate cannot be sent.
  if (isText && /^(?!\.\.?$)\P{Cs}+$/u.test(value as string)) return encodeURIComponent(value);
  // The value is not quoted, because it may be secret.
  throw new TypeError(`Unexpected ${name}, expected a value`);
}
