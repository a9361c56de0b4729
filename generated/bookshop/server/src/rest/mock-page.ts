import type { PagingDefinition, RouteDefinition } from "./definition.js";
import { isObject, type Values } from "./query.js";

/** The data from which a page is made. */
interface PageMaking {
  readonly route: RouteDefinition;
  /** The sample answer of the route, or a value made from its schema. */
  readonly example: unknown;
  readonly values: Values;
}

/** Makes the answer of a list in the documented form, with the rows of the requested page. */
export function pageOf(rows: readonly Values[], { route, example, values }: PageMaking): unknown {
  const query = (values["query"] ?? {}) as Values;
  const { paging } = route;
  const size = sizeOf(query, paging) ?? rows.length;
  const start = startOf(query, { paging, rows, size });
  const own = rows.slice(start, start + size);
  const rest = rows.length > start + size ? own.at(-1)?.["id"] : undefined;
  return listLike(example, own, { paging, next: rest ?? null });
}

/**
 * Returns the sample answer of a list for its first page, and no items for later pages. Otherwise a client that reads
 * all pages would never end.
 */
export function samplePage({ route: { paging }, example, values }: PageMaking): unknown {
  if (paging === undefined) return example;
  const query = (values["query"] ?? {}) as Values;
  const isFirst = startOf(query, { paging, rows: [], size: 1 }) === 0;
  return isFirst ? example : listLike(example, [], { paging, next: null });
}

function sizeOf(query: Values, paging: PagingDefinition | undefined): number | undefined {
  const size = paging?.size === undefined ? undefined : query[paging.size];
  return typeof size === "number" && size > 0 ? size : undefined;
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
  if (paging?.kind === "page") return count > 1 ? (count - 1) * size : 0;
  if (paging?.kind === "offset") return count > 0 ? count : 0;
  const index = rows.findIndex(({ id }) => String(id) === String(asked));
  // An unknown cursor gives an empty page.
  return index === -1 ? Math.max(rows.length, 1) : index + 1;
}

function listLike(
  example: unknown,
  rows: readonly unknown[],
  { paging, next }: { readonly paging: PagingDefinition | undefined; readonly next: unknown },
): unknown {
  if (!isObject(example)) return rows;
  const lists = Object.keys(example).filter((name) => Array.isArray(example[name]));
  const member = paging?.items ?? lists[0];
  if (member === undefined) return rows;
  const cursor = paging?.next === undefined ? {} : { [paging.next]: next };
  return { ...example, [member]: rows, ...cursor };
}
