import type { ResourceDefinition, TypeDefinition } from "./definition.js";
import type { Condition, ListPage, ListQuery, ParsedQuery, QueryRules } from "./query.js";
import type { Row } from "../core/row.js";

/** The data for the answer of a collection. */
export interface CollectionOptions extends ParsedQuery {
  readonly resource: ResourceDefinition;
  readonly rules: QueryRules;
  /** The URL of the collection, without a query. */
  readonly self: string;
  /** The URL for posting a new resource. */
  readonly createUrl: string;
  readonly defaults: Row;
  /** The links that the client asked to embed. The URLs of other pages keep them. */
  readonly include: readonly string[];
}

/**
 * Checks the members of a handler's page besides its rows. A marker of another type would be ignored, and the client
 * would miss all further rows.
 *
 * @throws TypeError that names the member
 */
export function checkPage(page: ListPage, plural: string): void {
  for (const name of ["next", "previous"] as const) {
    const marker: unknown = page[name] ?? null;
    if (marker === null || (typeof marker === "string" && marker !== "")) continue;
    throw new TypeError(
      `${plural}.list answered a \`${name}\` that is not a text; answer a text or null`,
    );
  }
  const total: unknown = page.total ?? null;
  if (total !== null && !(Number.isSafeInteger(total) && Number(total) >= 0))
    throw new TypeError(`${plural}.list answered a \`total\` that is no number of rows`);
}

/**
 * Makes the answer for a page of a list, in the form that clients expect (Rancher's API specification, "Collections").
 */
export function representCollection(
  data: readonly Row[],
  page: ListPage,
  options: CollectionOptions,
): Row {
  const { resource, rules, self, query, asked } = options;
  const filters = new Map<string, { modifier: string; value: string | null }[]>();
  for (const { field, modifier, value } of asked) {
    const known = filters.get(field) ?? [];
    filters.set(field, [...known, { modifier, value: value === null ? null : String(value) }]);
  }
  const fields = [...rules.modifiers.keys()];
  const canCreate = resource.operations.includes("create");
  const urls = makeUrls(options);
  return {
    type: "collection",
    resourceType: resource.type,
    links: { self },
    actions: {},
    createTypes: canCreate ? { [resource.type]: options.createUrl } : {},
    createDefaults: options.defaults,
    sortLinks: Object.fromEntries(fields.map((name) => [name, urls({ sort: name })])),
    sort: representSort(query, urls),
    filters: Object.fromEntries(fields.map((name) => [name, filters.get(name) ?? null])),
    pagination: representPagination(page, query, urls),
    data,
  };
}

/** Returns the default values of a new row of a type, keyed by field. */
export function defaultsOf({ fields }: TypeDefinition): Row {
  const known = fields.filter((field) => field.create && field.default !== undefined);
  return Object.fromEntries(known.map((field) => [field.name, field.default]));
}

type Urls = (change: {
  readonly sort?: string;
  readonly order?: ListQuery["order"];
  readonly marker?: string | null;
}) => string;

/** Makes a function for the URLs of a list in another order, which have no marker, and for those of another page. */
function makeUrls({ self, query, asked, include }: CollectionOptions): Urls {
  const kept = asked.map(filterText).concat(include.map((name) => `include=${encode(name)}`));
  return ({ sort = query.sort, order = "asc", marker }) => {
    const parts = [...kept, `limit=${query.limit}`];
    if (sort !== null) parts.push(`sort=${encode(sort)}`);
    if (order === "desc") parts.push("order=desc");
    if (typeof marker === "string") parts.push(`marker=${encode(marker)}`);
    return `${self}?${parts.join("&")}`;
  };
}

function filterText({ field, modifier, value }: Condition): string {
  const name = modifier === "eq" ? field : `${field}_${modifier}`;
  return `${encode(name)}=${value === null ? "" : encode(String(value))}`;
}

/** Encodes a string for a URL. A lone surrogate, which `encodeURIComponent` refuses, is replaced by U+FFFD. */
function encode(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString("utf8"));
}

function representSort(query: ListQuery, urls: Urls): Row | null {
  if (query.sort === null) return null;
  const order = query.order === "asc" ? "desc" : "asc";
  return { name: query.sort, order: query.order, reverse: urls({ order }) };
}

function representPagination(page: ListPage, query: ListQuery, urls: Urls): Row {
  const { order } = query;
  const { next, previous = null, hasPrevious = query.marker !== null } = page;
  // A handler written in JavaScript may leave out `next`. Undefined must not become a link to the same page.
  const isMore = typeof next === "string";
  const previousUrl = hasPrevious ? urls({ order, marker: previous }) : null;
  return {
    limit: query.limit,
    total: page.total ?? null,
    partial: isMore,
    first: hasPrevious ? urls({ order }) : null,
    // The specification and its clients use different names, so the answer has both.
    previous: previousUrl,
    prev: previousUrl,
    next: isMore ? urls({ order, marker: next }) : null,
  };
}
