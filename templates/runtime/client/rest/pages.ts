import { ApiError } from "../core/errors.js";
import { call, type Lister, type Paging, type Params } from "./call.js";

/** A list. As a promise it gives the first page, as an iterable the items of all pages. */
export interface Pages<Page, Item> extends Promise<Page>, AsyncIterable<Item> {
  /**
   * Collects the items of all pages, `max` at most; no limit by default.
   *
   * @throws ApiError if a page repeats the one before it, or 100 pages in a row are empty.
   */
  all(options?: { readonly max?: number | undefined }): Promise<Item[]>;
}

/** The `Link` header of an answer. */
type Links = string | null | undefined;

/** A page that was read: a tuple, since names weigh in bundles. */
export type PageRead = readonly [
  items: readonly unknown[],
  /** The query that asked for it. */
  params: Params,
  page: unknown,
  links: Links,
  /** The root of the API. */
  root: string,
];

/**
 * Tells how to ask for the next page: with a value of the parameter, or with a URL. `next` is undefined
 * after the last page. The whole result is undefined where the page does not tell.
 */
export type Step = (
  read: PageRead,
  paging: Paging,
) => readonly [next?: string | number | undefined, target?: string | undefined] | undefined;

/**
 * Makes what a paged list returns: the first page is asked for at once, the others when needed.
 *
 * @param steps the ways in which the lists of a group are paged; the first that tells a page counts
 */
export function pages(...steps: readonly Step[]): Lister {
  return (client, route, input): Pages<unknown, unknown> => {
    const { paging, byPlace } = route[1] as { paging: Paging; byPlace?: true };
    const read = async (params: Params, target?: string): Promise<[unknown, Links]> => {
      let links: Links;
      const see = ({ headers }: Response): void => {
        links = headers.get("link");
      };
      return [await call(client, route, { ...input, params, target, see }), links];
    };
    const first = read(input.params);
    async function* walk(): AsyncGenerator<unknown, void, undefined> {
      const { items: name, parameter } = paging;
      const query: Record<string, unknown> = {
        ...((byPlace ? input.params["query"] : input.params) as Params | undefined),
      };
      const seen = new Set<unknown>();
      let reading = first;
      let last = "";
      let empty = 0;
      for (;;) {
        const [page, links] = await reading;
        const list = name ? (Object(page) as Params)[name] : page;
        const items = Array.isArray(list) ? (list as readonly unknown[]) : [];
        const text = JSON.stringify(items);
        empty = items.length ? 0 : empty + 1;
        let found: ReturnType<Step>;
        for (const step of steps) found ??= step([items, query, page, links, client.url], paging);
        const [next, target] = found ?? [];
        // A server that does not know the parameter answers the same page for ever. More than 100
        // empty pages in a row are no list.
        if (seen.has(next) || empty > 100 || (!empty && text === last)) {
          throw new ApiError("pages repeat", { method: "GET", url: client.url });
        }
        yield* items;
        if (next === undefined) return;
        last = text;
        seen.add(next);
        if (!target) query[parameter as string] = next;
        reading = read(byPlace ? { ...input.params, query } : query, target);
      }
    }
    const promise = first.then(([page]) => page);
    // A later iteration still gets the error. Without a handler now, it would end the process.
    promise.catch(() => 0);
    return Object.assign(promise, {
      [Symbol.asyncIterator]: walk,
      all: async ({ max = Infinity }: { max?: number | undefined } = {}) => {
        const items: unknown[] = [];
        for await (const item of walk()) {
          // Stops before the next page is read.
          if (items.length >= max || items.push(item) >= max) break;
        }
        return items;
      },
    });
  };
}

/** Counts pages, or the items before a page. */
export const count: Step = (
  [{ length }, params],
  { kind, parameter = "", size = "", usualSize = 1 },
) => {
  const isPage = kind === "page";
  if (!isPage && kind !== "offset") return undefined;
  // A page with fewer items than pages have is the last. A size that the caller gives may be more than
  // the server allows.
  const isLast = !length || (params[size] === undefined && length < usualSize);
  const at = Number(params[parameter] ?? +isPage);
  return [isLast ? undefined : at + (isPage ? 1 : length)];
};

/** Sends what a page, or its last item, tells of the next one. */
export const cursor: Step = ([items, , page], { kind, next, key = "id" }) => {
  if (kind !== "cursor") return undefined;
  const value = (Object(next ? page : items.at(-1)) as Params)[next ?? key];
  const isValue = (typeof value === "string" && value !== "") || typeof value === "number";
  return [isValue ? value : undefined];
};

/** Follows the `Link` header of RFC 8288 to pages of the same server. */
export const link: Step = ([, , , links, root]) => {
  let found: ReturnType<Step>;
  // A link and its `rel`: what stands between them has no comma, unless it is quoted.
  const all = /<([^<>]*)>(?:[^<,"]|"[^"]*")*?;\s*rel(="?[^";,]*)/gi;
  for (const [, url, rel] of (links ?? "").matchAll(all) as Iterable<readonly string[]> as Iterable<
    readonly [string, string, string]
  >) {
    // A server that links pages links the next one, unless it is the last.
    if (/[="\s](next|prev|first|last)\b/i.test(rel)) found ??= [];
    if (found?.[0] || !/[="\s]next\b/i.test(rel) || !URL.canParse(url, `${root}/`)) continue;
    const { origin, href } = new URL(url, `${root}/`);
    if (origin === new URL(root).origin) found = [href, href];
  }
  return found;
};
