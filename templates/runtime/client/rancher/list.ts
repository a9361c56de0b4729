import { ApiError } from "../core/errors.js";
import type { Check } from "../core/exchange.js";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient, RequestInput } from "../core/transport.js";
import { walked } from "../core/walk.js";
import { offered } from "./entity.js";

/** A page of a list as the server sent it, with a method that reads the next page. */
export interface Page<T> {
  readonly type: "collection";
  readonly resourceType?: string;
  readonly data: readonly T[];
  readonly links?: Readonly<Record<string, string>>;
  readonly pagination?: Pagination | null;
  /**
   * Reads the next page; null after the last page.
   *
   * @throws ApiError if the request fails, if pages repeat, if the next page is not in the API, or if the list is
   * partial and has no next page
   */
  next(options?: RequestOptions): Promise<Page<T> | null>;
}

/** The pagination data of a page. */
export interface Pagination {
  readonly limit?: number | null;
  /** True if the list has more items than those on this page. */
  readonly partial?: boolean;
  readonly next?: string | null;
}

/** A list. `await` gives the first page, and `for await` gives the resources of all pages. */
export interface List<T> extends Promise<Page<T>>, AsyncIterable<T> {
  /**
   * Collects the resources of all pages, at most `max`. Default: no limit. @throws TypeError if `max` is not an integer
   */
  all(options?: { readonly max?: number | undefined }): Promise<T[]>;
}

/** An object with a method `list`, such as `client.volumes`. */
export interface Listable<T> {
  list(query?: { readonly limit?: number | undefined }, options?: RequestOptions): List<T>;
}

/**
 * An object with the methods `get` and `find`, such as `client.volumes`. A resource whose name is known only at run time
 * has this type, too: `const from: Readable<ResourceOf<ResourceName>> = client[name]`.
 */
export interface Readable<T> {
  get(target: string, options?: RequestOptions): Promise<T>;
  find(target: string, options?: RequestOptions): Promise<T | null>;
}

/** Makes a list with one page of given resources, for tests: `{ list: () => listOf([volume]) }`. */
export function listOf<T>(items: readonly T[]): List<T> {
  const page: Page<T> = { type: "collection", data: items, next: () => Promise.resolve(null) };
  return pages(Promise.resolve(page));
}

interface Checked extends RequestInput {
  readonly check: Check;
}

/** Reads a page, or a single resource if the target is one. */
export function read<T>(client: CoreClient, target: string, input: Checked): Promise<T> {
  const open = async (
    url: string,
    seen: readonly string[],
    request: Checked,
    empty = 0,
  ): Promise<unknown> => {
    const body = await client.request("GET", url, {
      ...request,
      // URLs in the page are relative to the URL that answered, which may be that of a project.
      check: (answer, response, from) => request.check(answer, response, (url = from)),
    });
    if (!isCollection(body)) return body;
    const next = async (options?: RequestOptions): Promise<unknown> => {
      const { data, pagination } = body;
      const to = offered(client, [pagination, "next", url]);
      // A server may give new URLs for the same rows again and again, so the first row of each page is remembered, too.
      const row = JSON.stringify(data[0] ?? url);
      // Gives up after more than 100 empty pages in a row.
      if (to && !seen.includes(to) && !seen.includes(row) && empty < 100) {
        return open(
          to,
          [...seen, to, row],
          // Without a variable, the bundle has fewer bytes.
          { ...input, query: {}, ...options, check: isCollection },
          data.length ? 0 : empty + 1,
        );
      }
      // A full page may not be the last one if the server sends no `pagination`.
      if (
        pagination
          ? pagination.partial || pagination.next
          : data.length >= (request.query?.["limit"] as number)
      ) {
        throw new ApiError("unknown next page", { method: "GET", url: client.url });
      }
      return null;
    };
    return { ...body, next };
  };
  return open(target, [], input) as Promise<T>;
}

/** Adds iteration and `all` to the promise of the first page. */
export function pages<T>(first: Promise<Page<T>>): List<T> {
  async function* walk(): AsyncGenerator<T, void, undefined> {
    for (let page: Page<T> | null = await first; page; page = await page.next()) yield* page.data;
  }
  return walked(first, walk);
}

export function isCollection(body: unknown): body is Omit<Page<unknown>, "next"> {
  return Array.isArray((body as { data?: unknown } | null | undefined)?.data);
}
