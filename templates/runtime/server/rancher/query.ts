import { readDate } from "../core/date.js";
import { isDate, type FieldDefinition, type TypeDefinition } from "./definition.js";
import { Faults } from "../core/faults.js";
import { holdsWhole } from "../core/json.js";
import type { Row } from "../core/row.js";

/**
 * The comparison of a filter (Rancher's API specification, "Filtering"): `name=a` is `eq`, `name_prefix=a` is `prefix`.
 */
export type Modifier =
  "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "prefix" | "like" | "notlike" | "null" | "notnull";

/**
 * One filter. The value is a number for `int` and `float`, a boolean for `boolean`, an ISO 8601 string for `date`,
 * and a string for any other field. It is null for `null` and `notnull`. In the value of `like`, `%` matches any
 * characters and `_` matches one. As in SQL, a field that is null meets only the condition `null`.
 */
export interface Condition<Field extends string = string> {
  readonly field: Field;
  readonly modifier: Modifier;
  readonly value: string | number | boolean | null;
}

/** The query of a list, already validated: fields exist in the type, and the limit is in its range. */
export interface ListQuery<Resource = Row> {
  /** The filters. A row has to meet all of them. A field may have several. */
  readonly conditions: readonly Condition<Extract<keyof Resource, string>>[];
  /** The field to sort by. Rows with the same value are sorted by id. Null: sort by id. */
  readonly sort: Extract<keyof Resource, string> | null;
  readonly order: "asc" | "desc";
  /** The most rows on the page, from 1 to 1000. Default: 100. */
  readonly limit: number;
  /** The beginning of the page: `next` or `previous` of another page. Null for the first page. */
  readonly marker: string | null;
}

/** A page of a list, already filtered, sorted and cut. */
export interface ListPage<Item = Row> {
  readonly data: readonly Item[];
  /** The marker of the next page; null on the last page. */
  readonly next: string | null;
  /** The marker of the previous page; null if that is the first page, or if there is none. */
  readonly previous?: string | null;
  /** True if there is a previous page. Default: true if the query has a marker. */
  readonly hasPrevious?: boolean;
  /** The number of rows on all pages; null or undefined if it is not known. */
  readonly total?: number | null;
}

/** The filters that lists of a type accept, computed once at the start. */
export interface QueryRules {
  readonly fields: ReadonlyMap<string, FieldDefinition>;
  /** The modifiers of each field, keyed by field. Fields without filters are not in it. */
  readonly modifiers: ReadonlyMap<string, readonly Modifier[]>;
  /** The filters, keyed by their names in URLs: `name`, `name_prefix`. */
  readonly filters: ReadonlyMap<string, { readonly field: string; readonly modifier: Modifier }>;
}

const text: readonly Modifier[] = ["eq", "ne", "prefix", "like", "notlike", "null", "notnull"];
const ordered: readonly Modifier[] = ["eq", "ne", "lt", "lte", "gt", "gte", "null", "notnull"];
const choice: readonly Modifier[] = ["eq", "ne", "null", "notnull"];

/** Returns the modifiers of a field. Empty if lists cannot be filtered by it. */
function modifiersOf({ name, type }: FieldDefinition): readonly Modifier[] {
  if (type.kind === "reference" || name === "id") return choice;
  if (type.kind !== "scalar") return [];
  switch (type.name) {
    case "string":
      return text;
    case "int":
    case "float":
    case "date":
      return ordered;
    case "enum":
    case "boolean":
    case "reference":
      return choice;
    default:
      return [];
  }
}

/** Computes the filters that lists of a type accept. */
export function makeQueryRules(type: TypeDefinition): QueryRules {
  const fields = new Map(type.fields.map((field) => [field.name, field]));
  const usable = type.fields.map((field) => [field.name, modifiersOf(field)] as const);
  const modifiers = new Map(usable.filter(([, some]) => some.length > 0));
  const filters = new Map<string, { field: string; modifier: Modifier }>();
  for (const [field, some] of modifiers) {
    for (const modifier of some) filters.set(`${field}_${modifier}`, { field, modifier });
  }
  // Set last, because a field with the name `a_eq` takes precedence over the filter `eq` of `a`.
  for (const field of modifiers.keys()) filters.set(field, { field, modifier: "eq" });
  return { fields, modifiers, filters };
}

/** The number of rows on a page if the client does not give a limit. */
export const defaultLimit = 100;
/** The most rows on a page. */
export const maxLimit = 1000;

/** A query: the filters that the client gave (`asked`), and the whole query with defaults. */
export interface ParsedQuery {
  readonly asked: readonly Condition[];
  readonly query: ListQuery;
}

/** Options of `parseListQuery`. */
export interface QueryOptions {
  /** True to answer 422 for an unknown filter, sort field or link. Default: false. */
  readonly refusesUnknown?: boolean;
  /** The links that `include` may name, keyed by name. */
  readonly links?: ReadonlyMap<string, unknown>;
}

/**
 * Reads the query of a list. Unknown parameters are ignored, as on the real server, unless `refusesUnknown` is true.
 *
 * @throws HttpError 422 for a value that is not a number, date or boolean although its field is, for a `like` filter
 * that is too long, and for more than 8 `like` filters.
 */
export function parseListQuery(
  rules: QueryRules,
  search: Readonly<Record<string, unknown>>,
  options: QueryOptions = {},
): ParsedQuery {
  const asked: Condition[] = [];
  const faults = new Faults();
  for (const name of Object.keys(search)) {
    const filter = rules.filters.get(name);
    const field = filter && rules.fields.get(filter.field);
    if (filter === undefined || field === undefined) continue;
    for (const text of valuesOf(search[name])) {
      const value = filterValue(field, filter.modifier, text);
      if (isRefused(value)) faults.add(value.code, field.name, null);
      else asked.push({ ...filter, value });
    }
  }
  const patterns = asked.filter(({ modifier }) => modifier === "like" || modifier === "notlike");
  const excess = patterns[maxPatterns];
  if (excess !== undefined) faults.add("MaxLimitExceeded", excess.field, null);
  if (options.refusesUnknown === true) addUnknown(faults, { rules, search, options });
  faults.throwIfAny();
  const sort = first(search["sort"]);
  const marker = first(search["marker"]);
  const query: ListQuery = {
    conditions: [...asked, ...unlessAsked(rules, asked)],
    sort: sort !== undefined && rules.modifiers.has(sort) ? sort : null,
    order: first(search["order"])?.toLowerCase() === "desc" ? "desc" : "asc",
    limit: readLimit(first(search["limit"])),
    marker: marker === undefined || marker === "" ? null : marker,
  };
  return { asked, query };
}

/** The parameters of a list that are not filters. */
const controls = new Set([
  ...["limit", "marker", "sort", "order", "include", "action"],
  ...["_method", "_format"],
]);

/** Adds a fault for each unknown filter, sort field and link of a query. */
function addUnknown(
  faults: Faults,
  { rules, search, options }: { rules: QueryRules; search: object; options: QueryOptions },
): void {
  for (const [name, value] of Object.entries(search)) {
    if (!controls.has(name) && !rules.filters.has(name)) faults.add("UnknownFilter", name, null);
    const isWrong =
      (name === "sort" && !rules.modifiers.has(first(value) ?? "")) ||
      (name === "include" && !linksIn(value).every((link) => options.links?.has(link)));
    if (isWrong) faults.add("InvalidOption", name, null);
  }
}

/** Returns the names in `include`, which may be separated by commas or repeated. */
export function linksIn(include: unknown): readonly string[] {
  return valuesOf(include).flatMap((names) => names.split(","));
}

/**
 * Returns the condition that leaves removed rows out of a list. None if the query has a filter for `removed`, or if the
 * type has no date `removed`.
 */
function unlessAsked(rules: QueryRules, asked: readonly Condition[]): readonly Condition[] {
  const isAsked = asked.some(({ field }) => field === "removed");
  if (isAsked || !isDate(rules.fields.get("removed"))) return [];
  return [{ field: "removed", modifier: "null", value: null }];
}

/** Returns the strings of a query parameter, which may be repeated. */
export function valuesOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one) => typeof one === "string");
}

/** Returns the first string of a query parameter; undefined for none. */
export function first(value: unknown): string | undefined {
  return typeof value === "string" ? value : valuesOf(value)[0];
}

function readLimit(text: string | undefined): number {
  if (text === undefined || !/^[+-]?\d+$/.test(text)) return defaultLimit;
  const limit = Number(text);
  return limit <= 0 || limit > maxLimit ? maxLimit : limit;
}

/** The code of a value that a filter cannot have. */
interface Refused {
  readonly code: string;
}

function isRefused(value: Condition["value"] | Refused): value is Refused {
  return typeof value === "object" && value !== null;
}

function filterValue(
  { type }: FieldDefinition,
  modifier: Modifier,
  value: string,
): Condition["value"] | Refused {
  if (modifier === "null" || modifier === "notnull") return null;
  switch (type.kind === "scalar" ? type.name : "reference") {
    case "int":
    case "float": {
      const number = Number(value);
      // A rounded number would find the rows with another value.
      const isNumber = value.trim() !== "" && Number.isFinite(number) && holdsWhole(value.trim());
      return isNumber ? number : { code: "InvalidFormat" };
    }
    case "date":
      return readDate(value) ?? { code: "InvalidDateFormat" };
    case "boolean":
      if (value === "true" || value === "1") return true;
      return value === "false" || value === "0" ? false : { code: "InvalidFormat" };
    default: {
      const isLike = modifier === "like" || modifier === "notlike";
      return isLike && value.length > maxPattern ? { code: "MaxLengthExceeded" } : value;
    }
  }
}

/** The longest `like` filter, in UTF-16 code units. The time of a search grows with the length. */
const maxPattern = 256;

/** The most `like` filters in a query. Each may have to search all rows. */
const maxPatterns = 8;
