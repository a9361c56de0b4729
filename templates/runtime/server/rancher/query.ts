import { readDate } from "../core/date.js";
import type { FieldDefinition, TypeDefinition } from "./definition.js";
import { HttpError } from "../core/errors.js";
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

/**
 * Reads the query of a list. What no filter is called is ignored, as the real server does.
 *
 * @throws HttpError 422 for a value that a number, date or boolean cannot be compared with.
 */
export function parseListQuery(
  rules: QueryRules,
  search: Readonly<Record<string, unknown>>,
): ParsedQuery {
  const asked: Condition[] = [];
  for (const name of Object.keys(search)) {
    const filter = rules.filters.get(name);
    const field = filter && rules.fields.get(filter.field);
    if (filter === undefined || field === undefined) continue;
    for (const value of valuesOf(search[name])) {
      asked.push({ ...filter, value: filterValue(field, filter.modifier, value) });
    }
  }
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

/** Removed rows are listed for those only who ask about removal. */
function unlessAsked(rules: QueryRules, asked: readonly Condition[]): readonly Condition[] {
  const isAsked = asked.some(({ field }) => field === "removed");
  if (isAsked || !rules.modifiers.has("removed")) return [];
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

function filterValue(
  { name: fieldName, type }: FieldDefinition,
  modifier: Modifier,
  value: string,
): Condition["value"] {
  if (modifier === "null" || modifier === "notnull") return null;
  switch (type.kind === "scalar" ? type.name : "reference") {
    case "int":
    case "float": {
      const number = Number(value);
      if (value.trim() !== "" && Number.isFinite(number)) return number;
      throw new HttpError(422, "InvalidFormat", { fieldName });
    }
    case "date": {
      const date = readDate(value);
      if (date !== undefined) return date;
      throw new HttpError(422, "InvalidDateFormat", { fieldName });
    }
    case "boolean":
      if (value === "true" || value === "1") return true;
      if (value === "false" || value === "0") return false;
      throw new HttpError(422, "InvalidFormat", { fieldName });
    default:
      if (value.length > maxPattern && (modifier === "like" || modifier === "notlike")) {
        throw new HttpError(422, "MaxLengthExceeded", { fieldName });
      }
      return value;
  }
}

/** How long a `like` text may be, in UTF-16 code units: the time of a search grows with it. */
const maxPattern = 256;
