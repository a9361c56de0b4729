import { asObject, findCollections, type Collection } from "./collections.js";
import type { ApiDefinition, RouteDefinition } from "./definition.js";
import { pathShape } from "./path.js";
import { isObject, type Values } from "./query.js";

// The usual names of parameters, in lower case.
const sortNames = ["sort", "sort_by", "sortby", "order_by", "orderby", "order", "ordering"];
const directionNames = [...sortNames, "direction", "sort_order", "sort_dir", "sort_direction"];

/**
 * Makes the filter of a list. Documented parameters of the query filter by the member of rows with the same name.
 * If the member is a list, it has to hold every value of the parameter, otherwise it has to be one of them.
 */
export function makeFilter(
  { query }: Values,
  { example }: Collection,
  { paging, query: schema }: RouteDefinition,
): (row: Values) => boolean {
  const documented = asObject(schema?.["properties"]);
  const pages = [paging?.parameter, paging?.size];
  const filters = Object.entries(asObject(query)).flatMap(([name, asked]) => {
    const isFilter = Object.hasOwn(documented, name) && Object.hasOwn(example, name);
    if (!isFilter || pages.includes(name) || isObject(asked)) return [];
    return [{ name, wanted: (Array.isArray(asked) ? asked : [asked]).map(String) }];
  });
  return (row) =>
    filters.every(({ name, wanted }) => {
      const own = row[name];
      if (!Array.isArray(own)) return wanted.includes(String(own));
      const texts = own.map(String);
      return wanted.every((one) => texts.includes(one));
    });
}

/** A member that rows are sorted by. */
interface SortKey {
  readonly member: string;
  readonly isDown: boolean;
}

/**
 * Makes the comparison of a sorted list. The documented parameter `sort` or the like names a member, as `name`, `-name`
 * or `name:desc`, and `order` or the like the direction. A parameter that is not sent has its documented default.
 */
export function makeOrder(
  { query }: Values,
  { example }: Collection,
  { query: schema }: RouteDefinition,
): (one: Values, other: Values) => number {
  const asked = asObject(query);
  const told = Object.entries(asObject(schema?.["properties"])).map(([name, own]) => {
    return [name.toLowerCase(), textOf(asked[name] ?? asObject(own)["default"] ?? "")] as const;
  });
  const valuesOf = (names: readonly string[]): readonly string[] =>
    told.flatMap(([name, text]) => (names.includes(name) ? text.split(",") : []));
  const isAllDown = valuesOf(directionNames).some((text) => /^desc(?:ending)?$/i.test(text));
  const keys = valuesOf(sortNames).flatMap((text) => sortKey(text.trim(), example) ?? []);
  return (one, other) => {
    for (const { member, isDown } of keys) {
      const order = compare(one[member], other[member]);
      if (order !== 0) return isDown !== isAllDown ? -order : order;
    }
    return 0;
  };
}

function sortKey(text: string, example: Values): SortKey | undefined {
  const [, sign = "", name = ""] = /^([-+]?)(.*)$/.exec(text) ?? [];
  if (Object.hasOwn(example, name)) return { member: name, isDown: sign === "-" };
  const [, member = "", way = ""] = /^(.+)[:_. ](asc|desc)$/i.exec(name) ?? [];
  if (!Object.hasOwn(example, member)) return undefined;
  return { member, isDown: way.toLowerCase() === "desc" };
}

/** Compares numbers by size and other values by their text. Null and values that are missing come last. */
function compare(one: unknown, other: unknown): number {
  const missing = Number(one == null) - Number(other == null);
  if (missing !== 0 || one == null) return missing;
  if (typeof one === "number" && typeof other === "number") return one - other;
  const [text, otherText] = [textOf(one), textOf(other)];
  return text < otherText ? -1 : Number(text > otherText);
}

/** Returns the documented query parameters of a list that neither filter, sort nor page its rows. */
function ignoredParameters(
  { query: schema, paging }: RouteDefinition,
  { example }: Collection,
): readonly string[] {
  const known = [paging?.parameter, paging?.size];
  return Object.keys(asObject(schema?.["properties"])).filter(
    (name) =>
      !known.includes(name) &&
      !Object.hasOwn(example, name) &&
      !directionNames.includes(name.toLowerCase()),
  );
}

/**
 * Returns sentences about the limits of a stateful mock, one for each of these:
 *
 * - a documented list that ignores parameters
 * - a route whose new rows no route lists or gets
 * - an update or delete of rows that are not stored
 * - an action, which changes no row
 * - any other route below stored rows, such as a search, which answers its sample
 */
export function rowLimits(definition: ApiDefinition): readonly string[] {
  const collections = findCollections(definition);
  const kept = new Set(collections.flatMap(({ routes }) => routes));
  return definition.routes.flatMap((route) => {
    const { role } = route;
    if (!kept.has(route)) {
      if (role === "create")
        return [`${route.route} answers its sample: no route lists or gets its rows`];
      const isChange = role === "update" || role === "delete";
      if (isChange) return [`${route.route} changes no row: its rows are not stored`];
      const isNear = collections.some(({ path }) => pathShape(route).startsWith(`${path}/`));
      return isNear ? [`${route.route} answers its sample, whatever is stored`] : [];
    }
    if (role === undefined) return [`${route.route} changes no row`];
    const own = collections.find(({ routes }) => routes.includes(route));
    const ignored = role === "list" && own !== undefined ? ignoredParameters(route, own) : [];
    return ignored.length > 0 ? [`${route.route} ignores ${ignored.join(", ")}`] : [];
  });
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
