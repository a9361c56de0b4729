import { about, ApiError } from "./errors.js";
import type { CoreClient, RequestInput } from "./transport.js";

/** A page of a list, as the server answers it, and the way to the next one. */
export interface Page<T> {
  readonly type: "collection";
  readonly resourceType?: string;
  readonly data: readonly T[];
  readonly links?: Readonly<Record<string, string>>;
  readonly pagination?: Pagination | null;
  /**
   * Reads the next page; null after the last.
   *
   * @throws ApiError also if the server leads in a circle, or cuts the list off and names no next page.
   */
  next(): Promise<Page<T> | null>;
}

/** How far a page goes. */
export interface Pagination {
  readonly limit?: number | null;
  /** True if there is more than this page. */
  readonly partial?: boolean;
  readonly next?: string | null;
}

/** The first page as a promise; all resources of all pages as an iterable. */
export interface List<T> extends Promise<Page<T>>, AsyncIterable<T> {
  /** Collects the resources of all pages, `max` at most; no limit by default. */
  all(options?: { readonly max?: number | undefined }): Promise<T[]>;
}

/** Reads a list. The request is sent at once. */
export function list<T>(client: CoreClient, target: string, input: RequestInput): List<T> {
  return pages(read<Page<T>>(client, target, { ...input, check: isCollection }));
}

/** Reads a page, or what else stands there, such as the one resource that a link leads to. */
export async function read<T>(
  client: CoreClient,
  target: string,
  { query, ...input }: RequestInput,
): Promise<T> {
  const seen = new Map<string, number>();
  const open = async (url: string, depth: number, request: RequestInput): Promise<unknown> => {
    const body = await client.request("GET", url, request);
    if (!isCollection(body)) return body;
    const { pagination, links } = body;
    const fail = (reason: string): ApiError => {
      const place = { method: "GET", url: (links?.["self"] ?? client.url).split("?")[0] ?? "" };
      return new ApiError(about(place, reason), place);
    };
    const next = async (): Promise<unknown> => {
      const to = pagination?.next;
      if (!to && pagination?.partial) throw fail("the list is cut off without a next page");
      if (!to) return null;
      // A page may be asked for its next one again; but no page may lead to one before it.
      if ((seen.get(to) ?? depth + 1) <= depth) throw fail("the pages lead in a circle");
      seen.set(to, depth + 1);
      return open(to, depth + 1, { ...input, check: isCollection });
    };
    return { ...body, next };
  };
  return (await open(target, 0, { ...input, query })) as T;
}

/** Adds the ways to walk all pages to the promise of the first. */
export function pages<T>(first: Promise<Page<T>>): List<T> {
  async function* walk(): AsyncGenerator<T, void, undefined> {
    for (let page: Page<T> | null = await first; page; page = await page.next()) yield* page.data;
  }
  const all = async ({ max = Infinity }: { max?: number | undefined } = {}): Promise<T[]> => {
    const items: T[] = [];
    await first;
    if (max > 0) for await (const item of walk()) if (items.push(item) >= max) break;
    return items;
  };
  return Object.assign(first, { [Symbol.asyncIterator]: walk, all });
}

export function isCollection(body: unknown): body is Omit<Page<unknown>, "next"> {
  return Array.isArray((Object(body) as { data?: unknown }).data);
}
