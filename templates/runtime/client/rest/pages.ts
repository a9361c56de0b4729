import { ApiError } from "../core/errors.js";
import type { Check } from "../core/exchange.js";
import { walked } from "../core/walk.js";
import { call, type Answered, type Lister, type Next, type Paging, type Params } from "./call.js";

/** A list. As a promise it gives the first page, as an iterable the items of all pages. */
export interface Pages<Page, Item> extends Promise<Page>, AsyncIterable<Item> {
  /**
   * Collects the items of all pages, `max` at most; no limit by default.
   *
   * @throws ApiError if an answer has no list, pages repeat, 100 pages in a row are empty, the last item of a page
   * has no cursor, or the link to a next page leads to another server.
   */
  all(options?: { readonly max?: number | undefined }): Promise<Item[]>;
}

/** A page that was read: a tuple, since names weigh in bundles. */
export type PageRead = readonly [
  items: readonly unknown[],
  ...read: Answered,
  /** The URL that answered. */
  from?: string | undefined,
];

/** Tells how to ask for the next page; null after the last page, undefined where a page has to tell and does not. */
export type Step = (read: PageRead, paging: Paging) => Next | null | undefined;

/**
 * Makes what a paged list returns: the first page is asked for at once, the others when needed.
 *
 * @param step how the lists of a group are paged
 */
export function pages(step: Step): Lister {
  return (client, route, input): Pages<unknown, unknown> => {
    const { paging } = route[1] as { paging: Paging };
    const load = async (next?: Next): Promise<PageRead> => {
      let items: unknown;
      let from: string | undefined;
      const check: Check = (page, url) =>
        Array.isArray(
          (items = ((from = url), paging.items ? (Object(page) as Params)[paging.items] : page)),
        );
      const read = await call(client, route, { ...input, ...next, check });
      return [items as readonly unknown[], ...read, from];
    };
    const first = load();
    async function* walk(): AsyncGenerator<unknown, void, undefined> {
      let read = await first;
      let count = 0;
      let empty = 0;
      let kept: string | undefined;
      for (;;) {
        const [items] = read;
        const next = step(read, paging);
        const text = JSON.stringify(items);
        empty = items.length ? 0 : empty + 1;
        // Pages that go in a circle meet one that was kept (Brent). More than 100 empty pages in a row are no list.
        if (next === undefined || (empty ? empty > 100 : text === kept)) {
          throw new ApiError("unknown next page", { method: "GET", url: client.url });
        }
        // Kept are the first page, the second, the fourth, the eighth.
        if (!(count & (count++ - 1))) kept = text;
        yield* items;
        if (!next) return;
        read = await load(next);
      }
    }
    return walked(
      first.then(([, page]) => page),
      walk,
    );
  };
}

/** Counts pages. Only an empty page is the last: those of a server may be shorter than documented or asked. */
export const byPage: Step = ([{ length }, , , query], { parameter = "", first = 1 }) =>
  length ? { query: { ...query, [parameter]: Number(query?.[parameter] ?? first) + 1 } } : null;

/** Counts the items before a page. */
export const byOffset: Step = ([{ length }, , , query], { parameter = "" }) =>
  length ? { query: { ...query, [parameter]: Number(query?.[parameter] ?? 0) + length } } : null;

/** Sends what a page, or its last item, tells of the next one. */
export const byCursor: Step = ([items, answer, , query], { parameter = "", next, key = "" }) => {
  const value = (Object(next ? answer : items.at(-1)) as Params)[next ?? key];
  // A text that is not blank, or a number other than 0, which servers send for none.
  return value && /^[sn]/.test(typeof value)
    ? { query: { ...query, [parameter]: value } }
    : next || !items.length
      ? null
      : undefined;
};

/** Follows the `Link` header of RFC 8288. */
export const byLink: Step = ([, , response, , from]) => {
  // A link and its `rel`: what stands between them has no comma, unless it is quoted.
  const found = /<([^<>]*)>(?:[^",<]|"[^"]*")*?;\s*rel\s*=(?:[^;,]*[\s"])?next\b/i.exec(
    // Without the header, it is the text `null`, which has no link.
    response?.headers.get("link") as string,
  );
  // A link that is no URL becomes `a:`, which the transport refuses as it refuses another server.
  const [, link = ""] = found ?? [];
  return found && { target: URL.canParse(link, from) ? new URL(link, from).href : "a:" };
};

/** Follows links where a server has them, although the docs tell of another way. */
export function linked(step: Step): Step {
  return (read, paging) =>
    byLink(read, paging) ??
    // A server that links pages links the next one, unless it is the last. A page without a query was linked.
    (!read[3] ||
    /;\s*rel\s*=(?:[^;,]*[\s"])?(prev|first|last)\b/i.test(read[2]?.headers.get("link") as string)
      ? null
      : step(read, paging));
}

/** Pages lists of several kinds. */
export function byKind(steps: Readonly<Partial<Record<Paging["kind"], Step>>>): Step {
  return (read, paging) => steps[paging.kind]?.(read, paging);
}
