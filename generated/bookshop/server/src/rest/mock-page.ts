import { Reply } from "./answer.js";
import type { PagingDefinition, RouteDefinition, Schema } from "./definition.js";
import { isObject, type Values } from "./query.js";

/** The data from which a page is made. */
interface PageMaking {
  readonly route: RouteDefinition;
  /** The sample answer of the route, or a value made from its schema. */
  readonly example: unknown;
  readonly values: Values;
}

/** The query parameter of the links of lists whose docs name no parameter for the next page. */
const linked = "page";

/**
 * Makes the answer of a list in the documented form, with the rows of the requested page. If only links lead to the next
 * page, the answer has the header `Link`.
 */
export function pageOf(
  rows: readonly Values[],
  { route, example, values, url }: PageMaking & { readonly url: string },
): unknown {
  const query = (values["query"] ?? {}) as Values;
  const { status } = route;
  const paging =
    route.paging?.kind === "link"
      ? { ...route.paging, kind: "page" as const, parameter: linked }
      : route.paging;
  const size = sizeOf(query, route) ?? rows.length;
  const start = startOf(query, { paging, rows, size });
  const own = rows.slice(start, start + size);
  const isLast = rows.length <= start + size;
  const next = (): unknown => {
    if (paging?.kind === "cursor") return own.at(-1)?.[paging.key ?? "id"] ?? null;
    return paging?.kind === "page" ? start / size + (paging.first ?? 1) + 1 : start + size;
  };
  const link = (): string => {
    const { pathname, searchParams } = new URL(url, "http://localhost");
    searchParams.set(paging?.parameter ?? linked, String(next()));
    return `${pathname}?${searchParams.toString()}`;
  };
  const told = paging?.isUrl ? link : next;
  const count = Math.ceil(rows.length / (size || 1));
  const body = listLike(example, own, { paging, next: isLast ? null : told(), isLast, count });
  if (isLast || route.paging?.kind !== "link" || paging?.next !== undefined) return body;
  return new Reply(status, body, { link: `<${link()}>; rel="next"` });
}

/**
 * Returns the sample answer of a list for its first page, and no items for later pages. Otherwise a client that reads
 * all pages would never end.
 */
export function samplePage({ route: { paging }, example, values }: PageMaking): unknown {
  if (paging === undefined) return example;
  const query = (values["query"] ?? {}) as Values;
  const isFirst = startOf(query, { paging, rows: [], size: 1 }) === 0;
  if (!isFirst) return listLike(example, [], { paging, next: null, isLast: true, count: 1 });
  // The URL of the sample is that of another server.
  return paging.isUrl && paging.next ? withMember(example, [paging.next].flat(), null) : example;
}

/** Returns the requested or else the documented number of rows on a page. Undefined if there is neither. */
function sizeOf(
  query: Values,
  { paging, query: schema }: Pick<RouteDefinition, "paging" | "query">,
): number | undefined {
  const { size: name } = paging ?? {};
  if (name === undefined) return undefined;
  const told = (schema?.["properties"] as Readonly<Record<string, Schema>> | undefined)?.[name];
  return [query[name], told?.["default"]]
    .map(Number)
    .find((size) => Number.isInteger(size) && size > 0);
}

interface Start {
  readonly paging: PagingDefinition | undefined;
  readonly rows: readonly Values[];
  readonly size: number;
}

/** Returns the index of the first row on the requested page. */
function startOf(query: Values, { paging, rows, size }: Start): number {
  const asked = paging?.parameter === undefined ? undefined : query[paging.parameter];
  if (typeof asked !== "string" && typeof asked !== "number") return 0;
  if (asked === "") return 0;
  const count = Number(asked);
  if (paging?.kind === "page") return Math.max(0, (count || 0) - (paging.first ?? 1)) * size;
  if (paging?.kind === "offset") return count > 0 ? count : 0;
  const key = paging?.key ?? "id";
  const index = rows.findIndex((row) => String(row[key]) === String(asked));
  // An unknown cursor gives an empty page.
  return index === -1 ? Math.max(rows.length, 1) : index + 1;
}

/** The members of a page that tell of the next page. */
interface PageEnd {
  readonly paging: PagingDefinition | undefined;
  readonly next: unknown;
  readonly isLast: boolean;
  /** The number of pages. */
  readonly count: number;
}

function listLike(
  example: unknown,
  rows: readonly unknown[],
  { paging, next, isLast, count }: PageEnd,
): unknown {
  if (!isObject(example)) return rows;
  const lists = Object.keys(example).filter((name) => Array.isArray(example[name]));
  const member = paging?.items ?? lists[0];
  if (member === undefined) return rows;
  const page: unknown = { ...example, [member]: rows };
  const told = paging?.next === undefined ? page : withMember(page, [paging.next].flat(), next);
  if (paging?.end === undefined) return told;
  const path = [paging.end].flat();
  const shown = path.reduce((at: unknown, name) => (isObject(at) ? at[name] : undefined), told);
  const flag = paging.isLast === true ? isLast : !isLast;
  return withMember(told, path, typeof shown === "boolean" ? flag : count);
}

/** Copies a page with another value of the member at a path. */
function withMember(page: unknown, [name, ...inner]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  const own = isObject(page) ? page : {};
  return { ...own, [name]: withMember(own[name], inner, value) };
}
