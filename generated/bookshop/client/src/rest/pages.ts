import { ApiError } from "../core/errors.js";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import { call, type Input, type Paging, type Params, type Route } from "./call.js";

/** A list. As a promise it gives the first page, as an iterable the items of all pages. */
export interface Pages<Page, Item> extends Promise<Page>, AsyncIterable<Item> {
  /**
   * Collects the items of all pages, `max` at most; no limit by default.
   *
   * @throws ApiError if a page repeats the one before it, or 100 pages in a row are empty.
   */
  all(options?: { readonly max?: number | undefined }): Promise<Item[]>;
}

/** A page, and the URL of the next one if the server links to it. */
interface Reading {
  readonly page: unknown;
  readonly next: string | undefined;
  /** Whether the server links pages at all: then a page without `next` is the last. */
  readonly isLinked: boolean;
}

/** Makes what a paged list returns: the first page is asked for at once, the others when needed. */
export function pages(client: CoreClient, route: Route, input: Input): Pages<unknown, unknown> {
  const read: Read = (params, target) => readPage(client, route, { ...input, params, target });
  const first = read(input.params);
  const walk = (): AsyncGenerator<unknown, void, undefined> =>
    walkPages({ client, route, read, params: input.params, first });
  const all = async ({ max = Infinity }: { max?: number | undefined } = {}): Promise<unknown[]> => {
    const items: unknown[] = [];
    for await (const item of walk()) {
      // Stops before the next page is read.
      if (items.length >= max || items.push(item) >= max) break;
    }
    return items;
  };
  const promise = first.then(({ page }) => page);
  // A later iteration still gets the error. Without a handler now, it would end the process.
  promise.catch(() => undefined);
  return Object.assign(promise, { [Symbol.asyncIterator]: walk, all });
}

/** Reads the page of some parameters, or of a URL. */
type Read = (params: Params, target?: string) => Promise<Reading>;

interface Walk {
  readonly client: CoreClient;
  readonly route: Route;
  readonly read: Read;
  readonly params: Params;
  readonly first: Promise<Reading>;
}

/** More empty pages in a row are no list. */
const mostEmpty = 100;

async function* walkPages({
  client,
  route: [, spec = {}],
  read,
  params: given,
  first,
}: Walk): AsyncGenerator<unknown, void, undefined> {
  const paging = spec.paging as Paging;
  const { parameter = "" } = paging;
  const seen = new Set<unknown>();
  let params = given;
  let reading = await first;
  let last = "";
  let empty = 0;
  for (;;) {
    const items = itemsOf(reading.page, paging);
    const text = JSON.stringify(items);
    empty = items.length > 0 ? 0 : empty + 1;
    let next: string | number | undefined = reading.next;
    if (!reading.isLinked) {
      const own = (spec.byPlace ? params["query"] : params) as Params | undefined;
      next = nextValue(reading.page, items, { params: own ?? {}, paging });
      if (next !== undefined) {
        const more = { ...own, [parameter]: next };
        params = spec.byPlace ? { ...params, query: more } : more;
      }
    }
    // A server that does not know the parameter answers the same page for ever.
    if (seen.has(next) || empty > mostEmpty || (empty === 0 && text === last)) {
      throw new ApiError("pages repeat", { method: "GET", url: client.url });
    }
    yield* items;
    if (next === undefined) return;
    last = text;
    seen.add(next);
    reading = reading.isLinked ? await read(params, String(next)) : await read(params);
  }
}

/** Reads a page with the links of its answer. */
async function readPage(client: CoreClient, route: Route, input: Input): Promise<Reading> {
  let links: string | null = null;
  const { options } = input;
  const eachTry: RequestOptions["eachTry"] = async (once) => {
    const response = await (options?.eachTry?.(once) ?? once());
    links = response.headers.get("link");
    return response;
  };
  const page = await call(client, route, { ...input, options: { ...options, eachTry } });
  return { page, next: nextLink(links, client.url), isLinked: hasPages(links) };
}

/** The items of a page. */
function itemsOf(page: unknown, { items }: Paging): readonly unknown[] {
  const list = items === undefined ? page : (Object(page) as Params)[items];
  return Array.isArray(list) ? list : [];
}

/** What is sent for the next page; undefined after the last. */
function nextValue(
  page: unknown,
  items: readonly unknown[],
  { params, paging }: { readonly params: Params; readonly paging: Paging },
): string | number | undefined {
  const { kind, parameter, size = "", usualSize = 1, next, key = "id" } = paging;
  if (parameter === undefined) return undefined;
  if (kind === "cursor") {
    const [from, name] = next === undefined ? [items.at(-1), key] : [page, next];
    const value = (Object(from) as Params)[name];
    return (typeof value === "string" && value !== "") || typeof value === "number"
      ? value
      : undefined;
  }
  // A page with fewer items than pages have is the last. A size that the caller gives may be more than
  // the server allows.
  if (items.length === 0 || (params[size] === undefined && items.length < usualSize)) {
    return undefined;
  }
  const at = Number(params[parameter] ?? (kind === "page" ? 1 : 0));
  return kind === "page" ? at + 1 : at + items.length;
}

/** Whether a `Link` header is about pages: then a page without `next` is the last. */
function hasPages(header: string | null): boolean {
  return /;\s*rel="?(?:[^"]*\s)?(?:next|prev|first|last)\b/i.test(header ?? "");
}

/** The target of `rel="next"`, of RFC 8288; undefined if it is not of the server of the API. */
function nextLink(header: string | null, root: string): string | undefined {
  for (const [, target = "", rest = ""] of (header ?? "").matchAll(
    /<([^>]*)>((?:\s*;[^,;"]*(?:"[^"]*")?)*)/g,
  )) {
    if (!/;\s*rel="?(?:[^"]*\s)?next\b/i.test(rest) || !URL.canParse(target, `${root}/`)) continue;
    const { origin, href } = new URL(target, `${root}/`);
    if (origin === new URL(root).origin) return href;
  }
  return undefined;
}
