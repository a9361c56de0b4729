import type { ApiDefinition, RouteDefinition } from "./definition.js";
import { answerExample } from "./example.js";
import { pathShape } from "./path.js";
import { isObject, type Values } from "./query.js";

/** Routes that create, read and change the same rows. */
export interface Collection {
  /** The path without the names of its parameters: `/shelves/{}/books`. */
  readonly path: string;
  /** The number of parameters in the path. */
  readonly parents: number;
  readonly routes: readonly RouteDefinition[];
  /** The sample row in the docs. */
  readonly example: Values;
  /** The member of a row whose value is in the path of the row. Undefined for a path with a single row. */
  readonly key: string | undefined;
  /** The route that creates rows, a POST or a PUT. Undefined for a path with a single row. */
  readonly create?: RouteDefinition;
}

type Routes = Pick<ApiDefinition, "routes" | "definitions">;

/** Finds the collections of an API, and the paths with a single row, such as `/shelves/{}/label`. */
export function findCollections(definition: Routes): readonly Collection[] {
  return [...findLists(definition), ...findSingles(definition)];
}

/**
 * Finds the routes that create rows, each with the routes that list, get, change or delete these rows. If a path has no
 * route for this, the PUT of a row creates rows, too: its path ends with the key.
 */
function findLists({ routes, definitions }: Routes): readonly Collection[] {
  const created = new Set(routes.filter(({ role }) => role === "create").map(pathShape));
  return routes.flatMap((create): Collection[] => {
    const path = pathOfRows(create, created);
    if (path === undefined) return [];
    const below = routes.filter((one) => pathShape(one) === `${path}/{}`);
    const get = below.find(({ role }) => role === "get");
    const lists = routes.filter((one) => one.role === "list" && pathShape(one) === path);
    if (get === undefined && lists.length === 0) return [];
    const members = below.filter(({ role }) => ["get", "update", "delete"].includes(role ?? ""));
    const example = rowExample([...(get ? [get] : []), create, ...members], lists, definitions);
    const key = keyMember(Object.values((get ?? members[0])?.path ?? {}).at(-1) ?? "id", example);
    const parents = path.split("{}").length - 1;
    const actions = routes.filter((one) => isAction(one, { path, parents, shown: get ?? create }));
    const own = [...new Set([create, ...lists, ...members, ...actions])];
    return [{ path, parents, routes: own, example, key, create }];
  });
}

/**
 * Returns the path of the rows that a route creates. Undefined if it creates none.
 *
 * @param created The paths of the routes with the role `create`.
 */
function pathOfRows(route: RouteDefinition, created: ReadonlySet<string>): string | undefined {
  const shape = pathShape(route);
  if (route.role === "create") return shape;
  const path = shape.replace(/\/\{\}$/, "");
  const isPut = route.role === "update" && route.method === "PUT" && path !== shape;
  return isPut && !created.has(path) && !isValue(route) ? path : undefined;
}

/** True if no row can be made of a body, because it has no members: a text, a file, a number, a list. */
function isValue({ form, body }: RouteDefinition): boolean {
  return form === "raw" || /^(?:string|number|integer|boolean|array)$/.test(String(body?.["type"]));
}

/** Finds paths whose single row can be read and changed. */
function findSingles({ routes, definitions }: Routes): readonly Collection[] {
  const byShape = new Map<string, RouteDefinition[]>();
  for (const route of routes.filter(({ role }) => role === "update" || role === "delete")) {
    const path = pathShape(route);
    byShape.set(path, [...(byShape.get(path) ?? []), route]);
  }
  return routes.flatMap((get): Collection[] => {
    const path = pathShape(get);
    const changes = byShape.get(path);
    if (get.role !== "get" || changes === undefined || path.endsWith("{}")) return [];
    const example = answerExample(get, definitions);
    if (!isObject(example)) return [];
    const parents = Object.keys(get.path ?? {}).length;
    const own = [get, ...changes];
    return [{ path, parents, routes: own, example: unwrap(example), key: undefined }];
  });
}

/** A collection whose row is named by the path of a route. */
export interface Parent {
  readonly collection: Collection;
  /** The index of the path parameter that names the row. */
  readonly index: number;
  /** The name of this parameter. */
  readonly parameter: string;
}

/** Returns the collections with a row in the path of a route, the outermost first. The last segment does not count. */
export function parentsOf(
  route: RouteDefinition,
  collections: readonly Collection[],
): readonly Parent[] {
  const segments = pathShape(route).split("/");
  const names = Object.values(route.path ?? {});
  return segments.flatMap((segment, at): Parent[] => {
    if (segment !== "{}" || at === segments.length - 1) return [];
    const path = segments.slice(0, at).join("/");
    const collection = collections.find((one) => one.key !== undefined && one.path === path);
    const index = path.split("{}").length - 1;
    return collection === undefined ? [] : [{ collection, index, parameter: names[index] ?? "" }];
  });
}

/** Returns a sample of one row. The docs may have it for only one of the routes. */
function rowExample(
  singles: readonly RouteDefinition[],
  lists: readonly RouteDefinition[],
  definitions: ApiDefinition["definitions"],
): Values {
  const showing = singles.find(({ sample }) => isObject(sample));
  const made = (showing === undefined ? singles : [showing])
    .map((route) => answerExample(route, definitions))
    .find(isObject);
  if (made !== undefined) return unwrap(made);
  const [list] = lists.map((route) => answerExample(route, definitions));
  const items = Array.isArray(list) ? list : Object.values(asObject(list)).find(Array.isArray);
  return unwrap(asObject((items as readonly unknown[] | undefined)?.[0]));
}

/** True if a route does something with one row, and answers the row or nothing: `POST /books/{}/move`. */
function isAction(
  route: RouteDefinition,
  { path, parents, shown }: Pick<Collection, "path" | "parents"> & { shown: RouteDefinition },
): boolean {
  const { role, method, answer, isEmpty, path: names = {} } = route;
  if (role !== undefined || method === "GET" || method === "HEAD") return false;
  if (Object.keys(names).length !== parents + 1) return false;
  if (!pathShape(route).startsWith(`${path}/{}/`)) return false;
  if (isEmpty === true) return true;
  return answer !== undefined && JSON.stringify(answer) === JSON.stringify(shown.answer);
}

/** Returns the member of a row whose value is in its path: `id` for `{user.id}` and `{user_id}`. */
function keyMember(parameter: string, example: Values): string {
  const names = ["id", "name"];
  return (
    namedMember(parameter, example) ?? names.find((name) => Object.hasOwn(example, name)) ?? "id"
  );
}

/** Returns the member of a row that a path parameter names: `name` for `{name}`, `{user.name}` and `{user_name}`. */
export function namedMember(parameter: string, example: Values): string | undefined {
  const [word = parameter] = /[A-Za-z0-9]+$/.exec(parameter) ?? [];
  const [camel = word] = /(?:[A-Z][a-z0-9]+|[A-Z]+)$/.exec(word) ?? [];
  const names = [parameter, parameter.split(".").at(-1) ?? "", word, camel.toLowerCase()];
  return names.find((name) => Object.hasOwn(example, name));
}

/** Returns the name of the only member of an object if it holds a row: `book` for `{ book: {…} }`. */
function wrapper(value: unknown): string | undefined {
  const entries = Object.entries(asObject(value));
  const [only] = entries;
  const isWrapper = entries.length === 1 && only !== undefined && isObject(only[1]);
  return isWrapper ? only[0] : undefined;
}

function unwrap(value: Values): Values {
  const name = wrapper(value);
  return name === undefined ? value : asObject(value[name]);
}

/** Unwraps a body of the form `{ book: {…} }`. If rows themselves have such a member, the body is not wrapped. */
export function unwrapLike(example: Values, body: Values): Values {
  const name = wrapper(body);
  return name === undefined || Object.hasOwn(example, name) ? body : asObject(body[name]);
}

/**
 * Returns a row in the form of a documented answer. An answer without a member of rows, such as `{ "job": "7" }` for a
 * delete that is not over yet, is about something else, and is returned itself.
 */
export function wrapLike(answer: unknown, row: Values, { example }: Collection): unknown {
  if (answer === undefined) return row;
  const name = wrapper(answer);
  const isRow = (value: unknown): boolean => {
    const members = Object.keys(asObject(value));
    const isOfRow = (one: string): boolean =>
      Object.hasOwn(example, one) || Object.hasOwn(row, one);
    return isObject(value) && (members.length === 0 || members.some(isOfRow));
  };
  if (name !== undefined && isRow(asObject(answer)[name])) return { [name]: row };
  return isRow(answer) ? row : answer;
}

export function asObject(value: unknown): Values {
  return isObject(value) ? value : {};
}
