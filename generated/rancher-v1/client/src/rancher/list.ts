import { ApiError } from "../core/errors.js";
import type { Check } from "../core/exchange.js";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient, RequestInput } from "../core/transport.js";
import { walked } from "../core/walk.js";
import { offered } from "./entity.js";

/** A page of a list, as the server sends it, and the way to the next one. */
export interface Page<T> {
  readonly type: "collection";
  readonly resourceType?: string;
  readonly data: readonly T[];
  readonly links?: Readonly<Record<string, string>>;
  readonly pagination?: Pagination | null;
  /**
   * Reads the next page; null after the last.
   *
   * @throws ApiError also if pages repeat, if the next page is not in the API, or if the list is partial
   * and has no next page.
   */
  next(options?: RequestOptions): Promise<Page<T> | null>;
}

/** The pagination data of a page. */
export interface Pagination {
  readonly limit?: number | null;
  /** True if there is more than this page. */
  readonly partial?: boolean;
  readonly next?: string | null;
}

/** A list. As a promise it gives the first page, as an iterable all resources of all pages. */
export interface List<T> extends Promise<Page<T>>, AsyncIterable<T> {
  /** Collects the resources of all pages, `max` at most; no limit by default. */
  all(options?: { readonly max?: number | undefined }): Promise<T[]>;
}

/** What has a list of resources, such as `client.volumes`. */
export interface Listable<T> {
  list(query?: { readonly limit?: number | undefined }, options?: RequestOptions): List<T>;
}

/** Makes a list of resources that are there already, for tests: `{ list: () => listOf([volume]) }`. */
export function listOf<T>(items: readonly T[]): List<T> {
  const page: Page<T> = { type: "collection", data: items, next: () => Promise.resolve(null) };
  return pages(Promise.resolve(page));
}

interface Checked extends RequestInput {
  readonly check: Check;
}

/** Reads a page, or a single resource if a link leads to one. */
export function read<T>(client: CoreClient, target: string, input: Checked): Promise<T> {
  const open = async (
    url: string,
    seen: readonly string[],
    request: Checked,
    empty = 0,
  ): Promise<unknown> => {
    const body = await client.request("GET", url, {
      ...request,
      // What the page tells is relative to the URL that was asked, which may be one of a project.
      check: (answer, response, from) => request.check(answer, response, (url = from)),
    });
    if (!isCollection(body)) return body;
    const next = async (options?: RequestOptions): Promise<unknown> => {
      const { data, pagination } = body;
      const to = offered(client, [pagination, "next", url]);
      // A server may tell ever new URLs of the same rows. An empty page has its own URL only.
      const row = JSON.stringify(data[0] ?? url);
      // More than 100 empty pages in a row are no list.
      if (to && !seen.includes(to) && !seen.includes(row) && empty < 100) {
        const inner = { ...input, ...options, query: undefined, check: isCollection };
        return open(to, [...seen, to, row], inner, data.length ? 0 : empty + 1);
      }
      // A full page may not be the last one if the server sends no `pagination`.
      if (
        pagination
          ? pagination.partial || pagination.next
          : data.length >= (request.query?.limit as number)
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
  return Array.isArray((Object(body) as { data?: unknown }).data);
}
