import { readDate } from "../core/date.js";
import { isDate, type FieldDefinition, type TypeDefinition } from "./definition.js";
import { Faults } from "../core/faults.js";
import type { Row } from "../core/row.js";

/** How a filter compares (api-spec, "Filtering"): `name=a` is `eq`, `name_prefix=a` is `prefix`. */
export type Modifier =
  "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "prefix" | "like" | "notlike" | "null" | "notnull";

/**
 * One filter. The value has the field's type: a number for `int` and `float`, a boolean, an ISO 8601
 * text for a date, else the text; null for `null` and `notnull`. In a `like` text, `%` stands for any
 * characters and `_` for one. As in SQL, only `null` holds for a field that is null.
 */
export interface Condition<Field extends string = string> {
  readonly field: Field;
  readonly modifier: Modifier;
  readonly value: string | number | boolean | null;
}

/** What a list is asked for, every part of it checked: a field is one of the type's, a limit is in range. */
export interface ListQuery<Resource = Row> {
  /** All of them must hold; a field that was asked for twice has two. */
  readonly conditions: readonly Condition<Extract<keyof Resource, string>>[];
  /** The field to sort by, ties by id; null sorts by id alone. */
  readonly sort: Extract<keyof Resource, string> | null;
  readonly order: "asc" | "desc";
  /** How many rows the page may have, from 1 to 1000. */
  readonly limit: number;
  /** Where the page begins: what the page before gave as `next`. Null is the first page. */
  readonly marker: string | null;
}

/** A page of a list that is filtered, sorted and cut already. */
export interface ListPage<Item = Row> {
  readonly data: readonly Item[];
  /** The marker of the page behind this one; null on the last. */
  readonly next: string | null;
  /** The marker of the page before; null if that is the first or there is none. */
  readonly previous?: string | null;
  /** True if there is a page before. Default: the query had a marker. */
  readonly hasPrevious?: boolean;
  /** The number of rows on all pages, if it is known. */
  readonly total?: number | null;
}

/** Which filters a type's fields take; made once. */
export interface QueryRules {
  readonly fields: ReadonlyMap<string, FieldDefinition>;
  readonly modifiers: ReadonlyMap<string, readonly Modifier[]>;
  /** What a filter's name in a URL stands for: `name_prefix`. */
  readonly filters: ReadonlyMap<string, { readonly field: string; readonly modifier: Modifier }>;
}

const text: readonly Modifier[] = ["eq", "ne", "prefix", "like", "notlike", "null", "notnull"];
const ordered: readonly Modifier[] = ["eq", "ne", "lt", "lte", "gt", "gte", "null", "notnull"];
const choice: readonly Modifier[] = ["eq", "ne", "null", "notnull"];

/** The modifiers that a field takes; none if it cannot be filtered by. */
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

/** Prepares what lists of a type can be asked for. */
export function makeQueryRules(type: TypeDefinition): QueryRules {
  const fields = new Map(type.fields.map((field) => [field.name, field]));
  const usable = type.fields.map((field) => [field.name, modifiersOf(field)] as const);
  const modifiers = new Map(usable.filter(([, some]) => some.length > 0));
  const filters = new Map<string, { field: string; modifier: Modifier }>();
  for (const [field, some] of modifiers) {
    for (const modifier of some) filters.set(`${field}_${modifier}`, { field, modifier });
  }
  // A field called `a_eq` goes before the filter of `a`.
  for (const field of modifiers.keys()) filters.set(field, { field, modifier: "eq" });
  return { fields, modifiers, filters };
}

export const defaultLimit = 100;
export const maxLimit = 1000;

/** A query as it was asked, and with what holds unless the client asks otherwise. */
export interface ParsedQuery {
  readonly asked: readonly Condition[];
  readonly query: ListQuery;
}

/** How a query is read. */
export interface QueryOptions {
  /** Whether an unknown filter, field to sort by or link is an error. Default: false. */
  readonly refusesUnknown?: boolean;
  /** The links that `include` may name. */
  readonly links?: ReadonlyMap<string, unknown>;
}

/**
 * Reads the query of a list. What no filter is called is ignored, as the real server does, unless
 * `refusesUnknown` is true.
 *
 * @throws HttpError 422 for a value that a number, date or boolean cannot be compared with, and for more
 * `like` texts than a server can search for at once.
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

/** What the query of a list may hold beside filters. */
const controls = new Set([
  ...["limit", "marker", "sort", "order", "include", "action"],
  ...["_method", "_format"],
]);

/** Adds a fault for each part of a query that has no meaning. */
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

/** The names that `include` has, separated by commas or repeated. */
export function linksIn(include: unknown): readonly string[] {
  return valuesOf(include).flatMap((names) => names.split(","));
}

/**
 * Leaves removed rows out of a list unless its query asks about `removed`. Where that is no date, no row is removed.
 */
function unlessAsked(rules: QueryRules, asked: readonly Condition[]): readonly Condition[] {
  const isAsked = asked.some(({ field }) => field === "removed");
  if (isAsked || !isDate(rules.fields.get("removed"))) return [];
  return [{ field: "removed", modifier: "null", value: null }];
}

/** The texts that a query has for a name, however often it stands there. */
export function valuesOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one) => typeof one === "string");
}

/** The first text that a query has for a name. */
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
      const isNumber = value.trim() !== "" && Number.isFinite(number);
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

/** How long a `like` text may be, in UTF-16 code units: the time of a search grows with it. */
const maxPattern = 256;

/** How many `like` texts a query may have: each is searched for in every row. */
const maxPatterns = 8;
