import { ApiError } from "../core/errors.js";
import type { Check } from "../core/exchange.js";
import { walked } from "../core/walk.js";
import { call, type Answered, type Next, type Opener, type Paging, type Params } from "./call.js";

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
  /** The header `Link`; null without it. */
  link: string | null | undefined,
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
export function pages(step: Step): Opener {
  return (client, route, input): Pages<unknown, unknown> => {
    const { paging } = route[1] as { paging: Paging };
    const load = async (next?: Next): Promise<PageRead> => {
      let items: unknown;
      let link: string | null | undefined;
      let from: string | undefined;
      const check: Check = (page, response, url) => {
        from = url;
        link = response.headers.get("link");
        items = paging.items ? (Object(page) as Params)[paging.items] : page;
        return Array.isArray(items);
      };
      const read = await call(client, route, { ...input, next, check });
      return [items as readonly unknown[], link, ...read, from];
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
      first.then(([, , page]) => page),
      walk,
    );
  };
}

/** Counts pages. Only an empty page is the last: those of a server may be shorter than documented or asked. */
export const byPage: Step = ([{ length }, , , query], { parameter = "", first = 1 }) =>
  length ? { ...query, [parameter]: Number(query?.[parameter] ?? first) + 1 } : null;

/** Counts the items before a page. */
export const byOffset: Step = ([{ length }, , , query], { parameter = "" }) =>
  length ? { ...query, [parameter]: Number(query?.[parameter] ?? 0) + length } : null;

/** Sends what a page tells of the next one: a text that is not blank, or a number other than 0. */
export const byCursor: Step = ([, , page, query], { parameter = "", next = "" }) => {
  const value = (Object(page) as Params)[next];
  return value && /^[sn]/.test(typeof value) ? { ...query, [parameter]: value } : null;
};

/** Sends such a member of the last item. Items that lack it do not tell whether there are more. */
export const byKey: Step = ([items, , , query], { parameter = "", key = "" }) => {
  const value = (Object(items.at(-1)) as Params)[key];
  const isTold = value && /^[sn]/.test(typeof value);
  return isTold ? { ...query, [parameter]: value } : items.length ? undefined : null;
};

/** Follows the `Link` header of RFC 8288. */
export const byLink: Step = (read) => {
  const found = linkOf(read, "next");
  // A link that is no URL becomes `a:`, which the transport refuses as it refuses another server.
  return (
    found && (found[1] && URL.canParse(found[1], read[4]) ? new URL(found[1], read[4]).href : "a:")
  );
};

/** Follows links where a server has them, although the docs tell of another way. */
export function linked(step: Step): Step {
  return (read, paging) =>
    byLink(read, paging) ??
    // A server that links pages links the next one, unless it is the last. A page without a query was linked.
    (!read[3] || linkOf(read, "prev|first|last") ? null : step(read, paging));
}

/** Where a link of one of these relations leads. */
function linkOf([, link]: PageRead, relations: string): RegExpExecArray | null {
  // A link and its `rel`: what stands between them has no comma, unless it is quoted.
  // Without the header, it is the text `null`, which has no link.
  return RegExp(
    `<([^<>]*)>(?:[^",<]|"[^"]*")*?;\\s*rel\\s*=(?:[^;,]*[\\s"])?(${relations})\\b`,
    "i",
  ).exec(link as string);
}

/** Pages lists of several kinds. */
export function byKind(steps: Readonly<Partial<Record<NonNullable<Paging["kind"]>, Step>>>): Step {
  return (read, paging) => steps[paging.kind as "page"]?.(read, paging);
}
