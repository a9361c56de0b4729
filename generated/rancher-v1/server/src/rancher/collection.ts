import type { ResourceDefinition, TypeDefinition } from "./definition.js";
import type { Condition, ListPage, ListQuery, ParsedQuery, QueryRules } from "./query.js";
import type { Row } from "../core/row.js";

/** What a collection's answer is made from. */
export interface CollectionOptions extends ParsedQuery {
  readonly resource: ResourceDefinition;
  readonly rules: QueryRules;
  /** Where the collection is: its own URL, without a query. */
  readonly self: string;
  /** Where a new one is posted to. */
  readonly createUrl: string;
  readonly defaults: Row;
  /** The links that rows were asked to have embedded; page URLs keep them. */
  readonly include: readonly string[];
}

/** A page of a list as clients expect it (api-spec, "Collections"). */
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

/** What a new row of a type has unless it is told otherwise. */
export function defaultsOf({ fields }: TypeDefinition): Row {
  const known = fields.filter((field) => field.create && field.default !== undefined);
  return Object.fromEntries(known.map((field) => [field.name, field.default]));
}

type Urls = (change: {
  readonly sort?: string;
  readonly order?: ListQuery["order"];
  readonly marker?: string | null;
}) => string;

/** URLs of the same list, sorted otherwise or at another page; another order begins anew. */
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

/** Texts of a query may hold half a character, which has no encoding. */
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
  // A page that a handler made may lack what its type asks for; the same page again is no next one.
  const isMore = typeof next === "string";
  const previousUrl = hasPrevious ? urls({ order, marker: previous }) : null;
  return {
    limit: query.limit,
    total: page.total ?? null,
    partial: isMore,
    first: hasPrevious ? urls({ order }) : null,
    // The specification and its clients do not agree on the name.
    previous: previousUrl,
    prev: previousUrl,
    next: isMore ? urls({ order, marker: next }) : null,
  };
}
