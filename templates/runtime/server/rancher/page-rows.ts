import type { FieldDefinition } from "./definition.js";
import { HttpError } from "../core/errors.js";
import { holdsWhole } from "../core/json.js";
import { makeLike, type Spend } from "./like.js";
import type { Condition, ListPage, ListQuery, QueryRules } from "./query.js";
import { sentText, timeOf, type Row } from "../core/row.js";

type Compare = (a: Row, b: Row) => number;

/** Filters, sorts and cuts rows by a query, for handlers without a database that does this. */
export function pageRows(rows: readonly Row[], query: ListQuery, rules: QueryRules): ListPage {
  return cutPage(selectRows(rows, query, rules), query, rules);
}

/** Returns the rows that meet all conditions, in the order of the query. Limit and marker are not applied. */
export function selectRows(
  rows: readonly Row[],
  query: Pick<ListQuery, "conditions" | "sort" | "order">,
  rules: QueryRules,
): readonly Row[] {
  return filterRows(rows, query, rules).sort(makeCompare(query, rules));
}

/** Returns the rows that meet all conditions, in their given order. */
export function filterRows(
  rows: readonly Row[],
  { conditions }: Pick<ListQuery, "conditions">,
  rules: QueryRules,
): Row[] {
  const spend = makeBudget();
  const tests = conditions.map((condition) => makeTest(condition, rules, spend));
  return rows.filter((row) => tests.every((holds) => holds(row)));
}

/** The most steps that the `like` filters of one query may take. They take about half a second. */
const maxSteps = 100_000_000;

/** Makes a function that counts the steps of one query and throws an HttpError 422 after `maxSteps`. */
function makeBudget(): Spend {
  let left = maxSteps;
  return (steps) => {
    left -= steps;
    if (left >= 0) return;
    const message =
      "The `like` filters take too long; give fewer or shorter ones, or other filters first";
    throw new HttpError(422, "MaxLimitExceeded", { message });
  };
}

/** Cuts the page of a query out of its selected and sorted rows. */
export function cutPage(
  found: readonly Row[],
  query: Pick<ListQuery, "limit" | "marker" | "sort" | "order">,
  rules: QueryRules,
): ListPage {
  const start = findStart(found, query, makeCompare(query, rules));
  const data = found.slice(start, start + query.limit);
  const end = start + data.length;
  const before = start - query.limit;
  return {
    data,
    next: end < found.length ? writeMarker(data.at(-1), query.sort, end) : null,
    previous: before > 0 ? writeMarker(found[before - 1], query.sort, before) : null,
    hasPrevious: start > 0,
    total: found.length,
  };
}

/**
 * Converts a value for comparison, by the type of its field: dates of any form become milliseconds, and undefined
 * becomes null. Drivers of databases give some numbers as text, and booleans as 0 and 1.
 */
function comparable(value: unknown, field: FieldDefinition | undefined): unknown {
  const type = field?.type.kind === "scalar" ? field.type.name : "";
  if (type === "date") return timeOf(value) ?? null;
  if (type === "boolean" && (value === 0 || value === 1)) return value === 1;
  const isNumber = type === "int" || type === "float";
  // A text with more digits than a number holds stays as it is.
  if (isNumber && typeof value === "string" && value.trim() !== "" && holdsWhole(value.trim())) {
    const number = Number(value);
    if (Number.isFinite(number)) return number;
  }
  return value ?? null;
}

function makeTest(
  { field: name, modifier, value }: Condition,
  rules: QueryRules,
  spend: Spend,
): (row: Row) => boolean {
  const field = rules.fields.get(name);
  const wanted = comparable(value, field);
  const read = (row: Row): unknown => comparable(row[name], field);
  if (modifier === "null") return (row) => read(row) === null;
  const holds = makeComparison(modifier, wanted, spend);
  return (row) => {
    const found = read(row);
    return found !== null && holds(found);
  };
}

function makeComparison(
  modifier: Exclude<Condition["modifier"], "null">,
  wanted: unknown,
  spend: Spend,
): (value: unknown) => boolean {
  const text = textOf(wanted);
  switch (modifier) {
    case "notnull":
      return () => true;
    case "eq":
      return (value) => value === wanted || textOf(value) === text;
    case "ne":
      return (value) => value !== wanted && textOf(value) !== text;
    case "prefix":
      return (value) => textOf(value).startsWith(text);
    case "like":
    case "notlike": {
      const isLike = makeLike(text, spend);
      return (value) => isLike(textOf(value)) === (modifier === "like");
    }
    case "gt":
      return (value) => compareValues(value, wanted) > 0;
    case "gte":
      return (value) => compareValues(value, wanted) >= 0;
    case "lt":
      return (value) => compareValues(value, wanted) < 0;
    case "lte":
      return (value) => compareValues(value, wanted) <= 0;
  }
}

/** Compares for sorting: null first, numbers by size, any other values by the code units of their text (`textOf`). */
function compareValues(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  if (typeof a === "number" && typeof b === "number") return a - b;
  return compareText(textOf(a), textOf(b));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Converts a value to the string that it is compared by. A string stays as it is. An object whose JSON is a string, such
 * as a `Date` or an `ObjectId`, becomes this string. Any other value becomes JSON.
 */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : (sentText(value) ?? JSON.stringify(value));
}

/** Compares ids, shorter ids first, so that `1v9` is before `1v10`. A database can sort this way, too. */
function compareIds(a: Row, b: Row): number {
  const left = String(a["id"]);
  const right = String(b["id"]);
  return left.length - right.length || compareText(left, right);
}

function makeCompare(
  { sort, order }: Pick<ListQuery, "sort" | "order">,
  rules: QueryRules,
): Compare {
  const field = sort === null ? undefined : rules.fields.get(sort);
  const ascending: Compare =
    sort === null || sort === "id"
      ? compareIds
      : (a, b) =>
          compareValues(comparable(a[sort], field), comparable(b[sort], field)) || compareIds(a, b);
  return order === "asc" ? ascending : (a, b) => ascending(b, a);
}

/** Returns the index after the row of the marker, or where that row would be if it was removed. */
function findStart(
  rows: readonly Row[],
  query: Pick<ListQuery, "marker" | "sort" | "order">,
  compare: Compare,
): number {
  const { marker } = query;
  const found = marker === null ? undefined : readMarker(marker, query);
  if (found === undefined) return 0;
  const { last, beginning, place } = found;
  if (place !== undefined) return Math.min(place, rows.length);
  if (beginning !== undefined) {
    // Other rows may have strings with the same beginning, so this looks for the row itself, which may be removed.
    const own = rows.findIndex((row) => {
      const text = query.sort === null ? undefined : row[query.sort];
      const isAlike = typeof text === "string" && text.startsWith(beginning);
      return isAlike && textOf(row["id"]) === last["id"];
    });
    if (own !== -1) return own + 1;
  }
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const row = rows[middle];
    if (row !== undefined && compare(row, last) > 0) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The longest string in a marker, in UTF-16 code units. A marker is part of a URL, and servers refuse long URLs. */
const maxMarked = 256;

/** The data of a marker about the last row before its page. */
interface Marked {
  /** The id of the row, and its value of the sort field. */
  readonly last: Row;
  /** The beginning of the string in the sort field. Undefined if the marker has the whole string. */
  readonly beginning?: string;
  /** The number of rows before the page, if the rows have no id. */
  readonly place?: number;
}

/**
 * Makes the marker of a row. It has the value of the sort field, so that pages neither skip nor repeat rows. A row without
 * an id cannot be found again, so its marker has its place.
 */
function writeMarker(row: Row | undefined, sort: string | null, place: number): string {
  const id = row?.["id"] ?? null;
  const value = sort === null ? null : (row?.[sort] ?? null);
  const isCut = typeof value === "string" && value.length > maxMarked;
  const told = isCut ? [value.slice(0, maxMarked), true] : [value];
  const marked = id === null ? [null, place] : [textOf(id), ...told];
  return Buffer.from(JSON.stringify(marked)).toString("base64url");
}

function readMarker(
  marker: string,
  { sort, order }: Pick<ListQuery, "sort" | "order">,
): Marked | undefined {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(marker, "base64url").toString("utf8"));
    if (!Array.isArray(parsed)) return undefined;
    const [id, value, cut] = parsed as readonly unknown[];
    if (id === null && Number(value) > 0) return { last: {}, place: Number(value) };
    const isPlain = value === null || typeof value !== "object";
    if (typeof id !== "string" || !isPlain) return undefined;
    if (sort === null) return { last: { id } };
    if (cut !== true || typeof value !== "string") return { last: { [sort]: value, id } };
    // If the row was removed, the page begins at the first string with this beginning: it may repeat rows.
    const first = order === "desc" ? `${value}\uFFFF` : value;
    return { last: { [sort]: first, id }, beginning: value };
  } catch {
    // An invalid marker gives the first page.
    return undefined;
  }
}
