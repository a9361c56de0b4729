import { ApiError } from "../core/errors.js";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import { withAnswer } from "./answer.js";
import type { Paging, Params, Route, Send } from "./call.js";

/** A list. As a promise it gives the first page, as an iterable the items of all pages. */
export interface Pages<Page, Item> extends Promise<Page>, AsyncIterable<Item> {
  /** Collects the items of all pages, `max` at most; no limit by default. */
  all(options?: { readonly max?: number | undefined }): Promise<Item[]>;
}

/** A page, and the URL of the next one if the server links to it. */
interface Reading {
  readonly page: unknown;
  readonly next: string | undefined;
  readonly isLinked: boolean;
}

/** Makes what a paged list returns: the first page is asked for at once, the others when needed. */
export function pages(
  client: CoreClient,
  send: Send,
  params: Params,
  [route, { paging } = {}]: Route,
  options?: RequestOptions,
): Pages<unknown, unknown> {
  const first = read(client, (own) => send(params, own), options);
  const walk = (): AsyncGenerator<unknown, void, undefined> =>
    walkPages({ client, send, params, route, paging: paging as Paging, options, first });
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

interface Walk {
  readonly client: CoreClient;
  readonly send: Send;
  readonly params: Params;
  readonly route: string;
  readonly paging: Paging;
  readonly options: RequestOptions | undefined;
  readonly first: Promise<Reading>;
}

async function* walkPages(walk: Walk): AsyncGenerator<unknown, void, undefined> {
  const { client, send, paging, options } = walk;
  const seen = new Set<string>();
  let params = walk.params;
  let reading = await walk.first;
  for (;;) {
    const items = itemsOf(reading.page, paging);
    yield* items;
    let ask: (own: RequestOptions) => Promise<unknown>;
    let mark: string;
    if (reading.isLinked) {
      const { next } = reading;
      if (next === undefined) return;
      mark = next;
      ask = (own) => withAnswer(own, (inner) => client.request("GET", next, inner));
    } else {
      const value = nextValue(reading.page, items, params, paging);
      if (value === undefined || paging.parameter === undefined) return;
      params = { ...params, [paging.parameter]: value };
      mark = String(value);
      const asked = params;
      ask = (own) => send(asked, own);
    }
    if (seen.has(mark)) {
      throw new ApiError("pages repeat", { method: "GET", url: client.url });
    }
    seen.add(mark);
    reading = await read(client, ask, options);
  }
}

/** Reads a page with the links of its answer. */
async function read(
  client: CoreClient,
  ask: (options: RequestOptions) => Promise<unknown>,
  options: RequestOptions | undefined,
): Promise<Reading> {
  let links: string | null = null;
  const page = await ask({
    ...options,
    eachTry: async (once) => {
      const response = await (options?.eachTry?.(once) ?? once());
      links = response.headers.get("link");
      return response;
    },
  });
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
  params: Params,
  { kind, parameter, size, usualSize, next, key }: Paging,
): string | number | undefined {
  if (parameter === undefined) return undefined;
  if (kind === "cursor") {
    if (next !== undefined) return textOrNumber((Object(page) as Params)[next]);
    return items.length === 0
      ? undefined
      : textOrNumber((Object(items.at(-1)) as Params)[key ?? "id"]);
  }
  const asked = Number((size === undefined ? undefined : params[size]) ?? usualSize ?? 1);
  // A page that is not full is the last.
  if (items.length === 0 || items.length < asked) return undefined;
  const at = Number(params[parameter] ?? (kind === "page" ? 1 : 0));
  return kind === "page" ? at + 1 : at + items.length;
}

function textOrNumber(value: unknown): string | number | undefined {
  return (typeof value === "string" && value !== "") || typeof value === "number"
    ? value
    : undefined;
}

/** Whether a `Link` header is about pages: then a page without `next` is the last. */
function hasPages(header: string | null): boolean {
  return /;\s*rel="?(?:[^"]*\s)?(?:next|prev|first|last)\b/i.test(header ?? "");
}

/** The target of `rel="next"`, of RFC 8288; undefined if it is not below the root of the API. */
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
