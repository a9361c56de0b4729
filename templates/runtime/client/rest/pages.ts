import { ApiError } from "../core/errors.js";
import type { Check } from "../core/exchange.js";
import { walked } from "../core/walk.js";
import { call, type Answered, type Next, type Opener, type Paging, type Params } from "./call.js";

/** A list. `await` gives the first page, and `for await` gives the items of all pages. */
export interface Pages<Page, Item> extends Promise<Page>, AsyncIterable<Item> {
  /**
   * Collects the items of all pages, at most `max`. Default: no limit.
   *
   * @throws ApiError if a request fails, an answer has no list, pages repeat or overlap, more than 100 pages in a row are
   * empty, the last item of a page has no cursor, or the link to a next page leads to another server; TypeError if `max`
   * is not an integer
   */
  all(options?: { readonly max?: number | undefined }): Promise<Item[]>;
}

/** A page that was read. A tuple, because names of members enlarge bundles. */
export type PageRead = readonly [
  items: readonly unknown[],
  /** The header `Link`; null if the answer has none. */
  link: string | null | undefined,
  ...read: Answered,
  /** The URL that answered. */
  from?: string | undefined,
];

/** Returns the next page; null after the last page, undefined if the page does not say whether there is a next one. */
export type Step = (read: PageRead, paging: Paging) => Next | null | undefined;

/**
 * Makes the `Opener` of paged lists. It requests the first page at once, and other pages when they are needed.
 *
 * @param step the kind of paging of the lists of a group
 */
export function pages(step: Step): Opener {
  return (client, route, input): Pages<unknown, unknown> => {
    const { paging } = route[1] as { paging: Paging };
    const load = async (next?: Next): Promise<PageRead> => {
      let items: unknown;
      let from: string | undefined;
      let link: string | null | undefined;
      const check: Check = (page, response, url) => {
        link = response.headers.get("link");
        from = url;
        return Array.isArray(
          (items = paging.items ? (page as Params | undefined)?.[paging.items] : page),
        );
      };
      const read = await call(client, route, { ...input, next, check });
      return [items as readonly unknown[], link, ...read, from];
    };
    const first = load();
    async function* walk(): AsyncGenerator<unknown, void, undefined> {
      let read = await first;
      let count = 0;
      let empty = 0;
      const kept: string[] = [];
      for (;;) {
        const next = step(read, paging);
        const text = JSON.stringify(read[0]);
        empty = read[0].length ? 0 : empty + 1;
        // Finds pages that repeat by Brent's algorithm, and at once the same page twice in a row: some servers answer their
        // last page for all pages after it. More than 100 empty pages in a row are also an error.
        if ((empty ? empty > 100 : kept.includes(text)) || next === undefined) {
          throw new ApiError("unknown next page", { method: "GET", url: client.url });
        }
        // Keeps the first page, then the second, the fourth, the eighth, and so on, and beside it the page before.
        kept[count & ++count && 1] = text;
        yield* read[0];
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

/**
 * Makes a list with one page, for tests: `{ list: () => pagesOf([book]) }`.
 *
 * @param page the page, if it is an object with the items
 */
export function pagesOf<Item>(items: readonly Item[]): Pages<readonly Item[], Item>;
export function pagesOf<Item, Page>(items: readonly Item[], page: Page): Pages<Page, Item>;
export function pagesOf(items: readonly unknown[], page: unknown = items): Pages<unknown, unknown> {
  const first = Promise.resolve(page);
  return walked(first, async function* () {
    await first;
    yield* items;
  });
}

/** Asks for the next page by its number, until a page is empty. A short page may not be the last. */
export const byPage: Step = ([{ length }, , , query], { parameter = "", first = 1 }) =>
  length ? { ...query, [parameter]: Number(query?.[parameter] ?? first) + 1 } : null;

/** Asks for the next page by the number of items before it, until a page is empty. */
export const byOffset: Step = ([{ length }, , , query], { parameter = "", first = 0 }) =>
  length ? { ...query, [parameter]: Number(query?.[parameter] ?? first) + length } : null;

/**
 * Asks for the next page with the cursor in the page: a string or a number. Undefined for any other value, such as
 * true.
 */
export const byCursor: Step = ([, , page, query], { parameter = "", next = "" }) => {
  const value = memberOf(page, next);
  if (!value) return null;
  return /^[sn]/.test(typeof value) ? { ...query, [parameter]: value } : undefined;
};

/** Asks for the next page with a member of the last item. Undefined if the last item does not have this member. */
export const byKey: Step = ([items, , , query], { parameter, key }) => {
  const value = (items.at(-1) as Params | null | undefined)?.[key as string];
  if (!items.length) return null;
  return value && /^[sn]/.test(typeof value)
    ? { ...query, [parameter as string]: value }
    : undefined;
};

/** Follows the `Link` header of RFC 8288. */
export const byLink: Step = (read) => {
  const found = linkOf(read, "next");
  // A link that is not a URL becomes `a:`, which the transport refuses as it refuses another server.
  return (
    found && (found[1] && URL.canParse(found[1], read[4]) ? new URL(found[1], read[4]).href : "a:")
  );
};

/** Follows the URL in the page. Any other value is a cursor, or the number of the next page. */
export const byNext: Step = (read, paging) => {
  const value = memberOf(read[2], paging.next);
  if (typeof value === "string" && /^https?:\/\/|\?.*=/i.test(value)) {
    // A header cannot have `<` and `>` in a link.
    const link = `<${value.replace(/[<>]/g, encodeURIComponent)}>; rel=next`;
    return byLink([read[0], link, read[2], read[3], read[4]], paging);
  }
  return value && !paging.parameter ? undefined : byCursor(read, paging);
};

/**
 * Ends a list where a member of the page says that it is the last, or is the number of pages that were read. Undefined if
 * it says that there are more, but nothing tells which is the next, or the page is empty.
 */
export function ended(step: Step): Step {
  return (read, paging) => {
    const { parameter = "", first = 1, end = "", isLast: atLast = false } = paging;
    let told = memberOf(read[2], end);
    // A member such as `lastPage` has the number of the last page. If pages count from 0, that is not how many there are.
    const start = /last/i.test(String(end)) ? 1 : first;
    if (typeof told === "number") {
      const isLast = Number(read[3]?.[parameter] ?? first) - start + 1 >= told;
      told = isLast === atLast;
    }
    const next = told === atLast ? null : step(read, paging);
    return !next && told === !atLast ? undefined : next;
  };
}

/** Returns a member of a page; a list of names is a path to it. */
function memberOf(page: unknown, path: string | readonly string[] = ""): unknown {
  return [path].flat().reduce((at, name) => (Object(at) as Params)[name], page);
}

/** Follows `Link` headers if the server sends them, else uses the documented way. */
export function linked(step: Step): Step {
  return (read, paging) =>
    byLink(read, paging) ??
    // If this page has other links or was itself reached by a link (it has no query), it is the last page.
    (!read[3] || linkOf(read, "prev|first|last") ? null : step(read, paging));
}

/** The cursors of all items of a page, keyed by the query for the page after it. */
const cursorsBefore = new WeakMap<object, readonly unknown[]>();

/**
 * Pages lists that have a parameter for each direction. If the first page was requested with that for the page before an
 * item, follows the link to the page before, or sends the first item of the page as the cursor.
 *
 * Refuses a page with an item of the page before: `after` may mean the order of the ids, while the list begins with the
 * newest.
 */
export function bothWays(step: Step): Step {
  return (read, paging) => {
    const [items, link, page, query, from = ""] = read;
    const { back, key = "" } = paging;
    const cursors: readonly unknown[] = items.flatMap((one) => (Object(one) as Params)[key] ?? []);
    if (query && cursorsBefore.get(query)?.some((one) => cursors.includes(one))) return undefined;
    const isBack = back !== undefined && from !== "" && new URL(from).searchParams.has(back);
    const found = linkOf(read, "prev(?:ious)?");
    // Links to other pages, without one to the page before, say that this page is the first.
    const other = linkOf(read, "next|first|last") ? "<>; rel=last" : "";
    const turned = link && (found ? `<${found[1]}>; rel=next` : other);
    const next = isBack
      ? step([[...items].reverse(), turned, page, query, from], { ...paging, parameter: back })
      : step(read, paging);
    if (typeof next === "object" && next) cursorsBefore.set(next, cursors);
    return next;
  };
}

/** Matches the first link with one of these relations; its target is the first group. */
function linkOf(
  [, link]: PageRead,
  relations: string,
): readonly [match: string, target: string] | null {
  // Between a link and its `rel`, commas are allowed only in quotes. Some servers write single quotes around a relation.
  // Without the header, `exec` gets the string `null`, which has no link.
  return RegExp(
    `<([^<>]*)>(?:[^",<]|"[^"]*")*?;\\s*rel\\s*=(?:[^;,]*[\\s"'])?(${relations})(?![^\\s"',;])`,
    "i",
  ).exec(link as string) as readonly string[] as readonly [string, string] | null;
}

/** Pages each list of a group with the step of its `kind`. */
export function byKind(steps: Readonly<Partial<Record<NonNullable<Paging["kind"]>, Step>>>): Step {
  return (read, paging) => steps[paging.kind as "page"]?.(read, paging);
}
