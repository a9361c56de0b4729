import { HttpError } from "../core/errors.js";
import type { ApiDefinition, RouteDefinition } from "./definition.js";
import { answerExample } from "./example.js";
import { pageOf } from "./mock-page.js";
import { pathShape } from "./path.js";
import { isObject, type Values } from "./query.js";

/** The rows that a mock stores. Each path has its own rows, so that the rows of one project are not in another. */
export class Rows {
  readonly #collections: readonly Collection[];
  readonly #kept = new Map<string, Kept>();
  readonly #definitions: ApiDefinition["definitions"];
  readonly #seed: number;

  /** @param seed the number of rows in each collection at the start */
  constructor({ routes, definitions }: ApiDefinition, seed: number) {
    this.#collections = findCollections(routes, definitions);
    this.#definitions = definitions;
    this.#seed = seed;
  }

  /** Returns the function that answers a route with rows. Undefined for a route that belongs to no collection. */
  handlerOf(route: RouteDefinition): ((values: Values) => unknown) | undefined {
    const collection = this.#collections.find(({ routes }) => routes.includes(route));
    if (collection === undefined) return undefined;
    const example = answerExample(route, this.#definitions);
    const show = (row: Values): unknown => wrapLike(example, row);
    const rowsOf = (values: Values): Kept => this.#rowsAt(collection, values);
    const keyOf = (values: Values): string => String(last(values["path"]));
    switch (route.role) {
      case undefined:
        return (values) => {
          const row = find(rowsOf(values), keyOf(values));
          return route.isEmpty === true ? undefined : show(row);
        };
      case "list":
        return (values) => {
          const fits = makeFilter(values, collection, route);
          const rows = [...rowsOf(values).rows.values()].filter(fits);
          return pageOf(rows, { route, example, values });
        };
      case "create":
        return (values) => show(add(rowsOf(values), collection, asObject(values["body"])));
      case "get":
        return (values) => show(find(rowsOf(values), keyOf(values)));
      case "update":
        return (values) => {
          const { rows } = rowsOf(values);
          const key = keyOf(values);
          const body = unwrapLike(collection.example, asObject(values["body"]));
          const row = change(find({ rows }, key), collection, body);
          rows.set(key, row);
          return route.isEmpty === true ? undefined : show(row);
        };
      default:
        return (values) => {
          const { rows } = rowsOf(values);
          const row = find({ rows }, keyOf(values));
          rows.delete(keyOf(values));
          return example === undefined ? undefined : show(row);
        };
    }
  }

  #rowsAt(collection: Collection, { path }: Values): Kept {
    const parents = Object.values(asObject(path)).slice(0, collection.parents);
    const key = JSON.stringify([collection.path, ...parents]);
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const kept: Kept = { rows: new Map(), used: 0 };
    this.#kept.set(key, kept);
    for (let count = 0; count < this.#seed; count++) add(kept, collection, {});
    return kept;
  }
}

/** The rows of one path of a collection, keyed by the last parameter of their path. */
interface Kept {
  readonly rows: Map<string, Values>;
  /** The number in the key that was generated last. */
  used: number;
}

/** Routes that create, read and change the same rows. */
interface Collection {
  /** The path without the names of its parameters: `/shelves/{}/books`. */
  readonly path: string;
  /** The number of parameters in the path. */
  readonly parents: number;
  readonly routes: readonly RouteDefinition[];
  /** The sample row in the docs. */
  readonly example: Values;
  /** The member of a row whose value is in the path of the row. */
  readonly key: string;
}

function findCollections(
  routes: readonly RouteDefinition[],
  definitions: ApiDefinition["definitions"],
): readonly Collection[] {
  return routes.flatMap((create): Collection[] => {
    if (create.role !== "create") return [];
    const path = pathShape(create);
    const below = routes.filter((one) => pathShape(one) === `${path}/{}`);
    const get = below.find(({ role }) => role === "get");
    if (get === undefined) return [];
    const members = below.filter(({ role }) => ["get", "update", "delete"].includes(role ?? ""));
    const lists = routes.filter((one) => one.role === "list" && pathShape(one) === path);
    // The docs may have a sample row for only one of the routes.
    const showing = [get, create, ...members].find(({ sample }) => isObject(sample)) ?? get;
    const example = unwrap(asObject(answerExample(showing, definitions)));
    const key = keyMember(String(last(get.path)), example);
    const parents = Object.keys(create.path ?? {}).length;
    const actions = routes.filter((one) => isAction(one, { path, parents, get }));
    return [{ path, parents, routes: [create, ...lists, ...members, ...actions], example, key }];
  });
}

/** True if a route does something with one row, and answers the row or nothing: `POST /books/{}/move`. */
function isAction(
  route: RouteDefinition,
  { path, parents, get }: Pick<Collection, "path" | "parents"> & { readonly get: RouteDefinition },
): boolean {
  const { role, method, answer, isEmpty, path: names = {} } = route;
  if (role !== undefined || method === "GET" || method === "HEAD") return false;
  if (Object.keys(names).length !== parents + 1) return false;
  if (!pathShape(route).startsWith(`${path}/{}/`)) return false;
  if (isEmpty === true) return true;
  return answer !== undefined && JSON.stringify(answer) === JSON.stringify(get.answer);
}

/**
 * Makes the filter of a list. Documented parameters of the query filter by the member of rows with the same name.
 * If the member is a list, it has to hold every value of the parameter, otherwise it has to be one of them.
 */
function makeFilter(
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

/** Returns the member of a row whose value is in its path: `id` for `{user.id}` and `{user_id}`. */
function keyMember(parameter: string, example: Values): string {
  const [word = parameter] = /[A-Za-z0-9]+$/.exec(parameter) ?? [];
  const names = [parameter, parameter.split(".").at(-1) ?? "", word, "id", "name"];
  return names.find((name) => Object.hasOwn(example, name)) ?? "id";
}

/** Adds a row with the key in the body, or else a new key. @throws HttpError 409 if another row has the key */
function add(kept: Kept, { example, key }: Collection, body: Values): Values {
  const given = unwrapLike(example, body);
  const own = given[key];
  const isGiven = typeof own === "string" || typeof own === "number";
  if (!isGiven) {
    do kept.used += 1;
    while (kept.rows.has(String(keyLike(example[key], kept.used))));
  } else if (kept.rows.has(String(own))) {
    const message = `There is a row with the \`${key}\` ${String(own)}; leave it out, or give another`;
    throw new HttpError(409, "Conflict", { message });
  }
  const row = { ...example, ...given, [key]: isGiven ? own : keyLike(example[key], kept.used) };
  kept.rows.set(String(row[key]), row);
  return row;
}

/** Changes a row. @throws HttpError 409 if the body has another key, because the path of a row does not change */
function change(row: Values, { key }: Collection, body: Values): Values {
  const asked = body[key] ?? row[key];
  if (String(asked) !== String(row[key])) {
    const message = `The \`${key}\` of a row does not change; leave it out`;
    throw new HttpError(409, "Conflict", { message });
  }
  return { ...row, ...body, [key]: row[key] };
}

/** Makes a key from a number, in the form of the sample key: a number, a UUID or a string. */
function keyLike(shown: unknown, count: number): number | string {
  if (typeof shown === "number") return count;
  const uuid =
    typeof shown === "string"
      ? /^[\da-f]{8}(?:-[\da-f]{4}){3}-(?=[\da-f]{12}$)/i.exec(shown)
      : null;
  return uuid === null ? String(count) : uuid[0] + count.toString(16).padStart(12, "0");
}

function find({ rows }: Pick<Kept, "rows">, key: string): Values {
  const row = rows.get(key);
  if (row === undefined)
    throw new HttpError(404, "Not found", { message: `There is no row ${key}` });
  return row;
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
function unwrapLike(example: Values, body: Values): Values {
  const name = wrapper(body);
  return name === undefined || Object.hasOwn(example, name) ? body : asObject(body[name]);
}

function wrapLike(example: unknown, row: Values): unknown {
  const name = wrapper(example);
  return name === undefined ? row : { [name]: row };
}

function asObject(value: unknown): Values {
  return isObject(value) ? value : {};
}

function last(path: unknown): unknown {
  return Object.values(asObject(path)).at(-1);
}
