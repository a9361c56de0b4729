import { Reply } from "./answer.js";
import type { PagingDefinition, RouteDefinition, Schema } from "./definition.js";
import { tellPage, type PageFacts } from "./page-members.js";
import { isObject, type Values } from "./query.js";

/** The data for making a page. */
interface PageMaking {
  readonly route: RouteDefinition;
  /** The sample answer of the route, or a value made from its schema. */
  readonly example: unknown;
  readonly values: Values;
  /** The path and query of the request. */
  readonly url: string;
  /** Gets the facts about the page. */
  readonly tell: (facts: PageFacts) => void;
  /** The member of a row that is its cursor, if the docs name none. Default: `id`. */
  readonly key?: string | undefined;
  /** The rows, and others that a cursor may name, in the order of the list. Default: the rows. */
  readonly known?: readonly Values[];
}

/** The query parameter of the links of lists whose docs name no parameter for the next page. */
const linked = "page";

/**
 * Makes the answer of a list in the documented form, with the rows of the requested page. If only links lead to the next
 * page, the answer has the header `Link`.
 */
export function pageOf(rows: readonly Values[], asked: PageMaking): unknown {
  const { route, example, values, known = rows, key = "id" } = asked;
  const query = (values["query"] ?? {}) as Values;
  const { status } = route;
  const paging =
    route.paging?.kind === "link"
      ? { ...route.paging, kind: "page" as const, parameter: linked }
      : route.paging;
  const told = sizeOf(query, route);
  const size = told ?? rows.length;
  const asking = { paging, rows, known, key, size };
  const after = startOf(query, asking);
  const end = endOf(query, asking);
  const start = end === undefined ? after : Math.max(after, end - size);
  const own = rows.slice(start, end ?? start + size);
  const isLast = end === undefined ? rows.length <= start + size : start === after;
  const before = size === 0 ? 0 : Math.floor(start / size);
  const pages = Math.ceil(rows.length / (size || 1));
  const { first } = paging ?? {};
  const next = (at: number): unknown => {
    if (paging?.kind === "cursor") return rows[at - 1]?.[paging.key ?? key] ?? null;
    return paging?.kind === "page" ? at / size + (first ?? 1) : at + (first ?? 0);
  };
  const linkTo = (at: number): string => linkOf(asked.url, paging?.parameter ?? linked, next(at));
  const facts = { start, before, first, total: rows.length, pages, size: told, isLast, linkTo };
  asked.tell({ ...facts, shown: own.length });
  const following = paging?.isUrl ? linkTo : next;
  const body = listLike(example, own, {
    paging,
    next: isLast ? null : following(start + size),
    facts: { ...facts, shown: own.length },
  });
  if (isLast || route.paging?.kind !== "link" || paging?.next !== undefined) return body;
  return new Reply(status, body, { link: `<${linkTo(start + size)}>; rel="next"` });
}

/** Returns the path and query of a request with another value of a parameter; without the parameter if that is null. */
function linkOf(url: string, parameter: string, value: unknown): string {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  const text = String(value);
  if (value === null) searchParams.delete(parameter);
  else searchParams.set(parameter, text);
  return `${pathname}?${searchParams.toString()}`;
}

/**
 * Returns the sample answer of a list for its first page, and no items for later pages. Otherwise a client that reads
 * all pages would never end.
 */
export function samplePage({ route, example, values, url, tell }: PageMaking): unknown {
  const { paging } = route;
  const { parameter = linked, first, kind = "link" } = paging ?? {};
  const query = (values["query"] ?? {}) as Values;
  const asking = { paging, rows: [], known: [], key: "id", size: 1 };
  const before = endOf(query, asking) === undefined ? startOf(query, asking) : 1;
  const member = paging?.items ?? listMember(example);
  const items = isObject(example) && member !== undefined ? example[member] : example;
  const total = Array.isArray(items) ? items.length : 0;
  const start = kind === "offset" ? before : before * total;
  const numbers = { page: first ?? 1, offset: first ?? 0, cursor: null, link: null };
  // The only other page is the first.
  const linkTo = (): string => linkOf(url, parameter, numbers[kind]);
  const shown = before > 0 ? 0 : total;
  const size = undefined;
  const facts = { start, before, first, shown, total, pages: 1, size, isLast: true, linkTo };
  if (Array.isArray(items)) tell(facts);
  if (paging === undefined) return example;
  if (before > 0) return listLike(example, [], { paging, next: null, facts });
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

interface Start extends Required<Pick<PageMaking, "known">> {
  readonly paging: PagingDefinition | undefined;
  readonly key: string;
  readonly rows: readonly Values[];
  readonly size: number;
}

/** Returns the index of the first row on the requested page. */
function startOf(query: Values, start: Start): number {
  const { paging, rows, size } = start;
  const asked = paging?.parameter === undefined ? undefined : query[paging.parameter];
  if (typeof asked !== "string" && typeof asked !== "number") return 0;
  if (asked === "") return 0;
  const count = Number(asked);
  if (paging?.kind === "page") return Math.max(0, (count || 0) - (paging.first ?? 1)) * size;
  if (paging?.kind === "offset") return Math.max(0, (count || 0) - (paging.first ?? 0));
  const index = cursorAt(asked, start);
  // An unknown cursor gives an empty page.
  return index === -1 ? Math.max(rows.length, 1) : countBefore(index + 1, start);
}

/**
 * Returns the index after the last row of a page that ends before a cursor. Undefined for other pages. An unknown cursor
 * gives an empty page.
 */
function endOf(query: Values, start: Start): number | undefined {
  const { back } = start.paging ?? {};
  const asked = back === undefined ? undefined : query[back];
  if (typeof asked !== "string" && typeof asked !== "number") return undefined;
  return countBefore(Math.max(cursorAt(asked, start), 0), start);
}

/** Returns the index of the known row with a cursor. -1 if there is none. */
function cursorAt(asked: string | number, { paging, known, key }: Start): number {
  const cursor = paging?.key ?? key;
  return known.findIndex((row) => String(row[cursor]) === String(asked));
}

/**
 * Returns how many rows of the list are among the first known rows. A known row may have been deleted or changed since, so
 * that the list does not have it any more.
 */
function countBefore(end: number, { rows, known }: Start): number {
  const before = new Set(known.slice(0, end));
  return rows.filter((row) => before.has(row)).length;
}

/** The data of a page besides its rows. */
interface PageEnd {
  readonly paging: PagingDefinition | undefined;
  readonly next: unknown;
  readonly facts: PageFacts;
}

function listLike(
  example: unknown,
  rows: readonly unknown[],
  { paging, next, facts }: PageEnd,
): unknown {
  const member = paging?.items ?? listMember(example);
  if (!isObject(example) || member === undefined) return rows;
  const page = { ...tellPage(example, facts, member), [member]: rows };
  const told = paging?.next === undefined ? page : withMember(page, [paging.next].flat(), next);
  if (paging?.end === undefined) return told;
  const { isLast, pages } = facts;
  const path = [paging.end].flat();
  const shown = path.reduce((at: unknown, name) => (isObject(at) ? at[name] : undefined), told);
  const flag = paging.isLast === true ? isLast : !isLast;
  return withMember(told, path, typeof shown === "boolean" ? flag : pages);
}

/** Returns the name of the first member that is a list. */
function listMember(example: unknown): string | undefined {
  if (!isObject(example)) return undefined;
  return Object.keys(example).find((name) => Array.isArray(example[name]));
}

/** Copies a page with another value of the member at a path. */
function withMember(page: unknown, [name, ...inner]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  const own = isObject(page) ? page : {};
  return { ...own, [name]: withMember(own[name], inner, value) };
}
