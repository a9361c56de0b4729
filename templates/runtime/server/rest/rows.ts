import { HttpError } from "../core/errors.js";
import type { ApiDefinition, RouteDefinition } from "./definition.js";
import { answerExample } from "./example.js";
import { pageOf } from "./mock-page.js";
import { pathShape } from "./path.js";
import { isObject, type Values } from "./query.js";

/** The rows that a mock keeps. Each path of a collection has its own: those of one project are not in another. */
export class Rows {
  readonly #collections: readonly Collection[];
  readonly #kept = new Map<string, Kept>();
  readonly #definitions: ApiDefinition["definitions"];
  readonly #seed: number;

  /** @param seed how many rows there are in each collection at first */
  constructor({ routes, definitions }: ApiDefinition, seed: number) {
    this.#collections = findCollections(routes, definitions);
    this.#definitions = definitions;
    this.#seed = seed;
  }

  /** What answers a route with rows; undefined for a route that has nothing to do with any. */
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

/** The rows of one path of a collection, by their keys. */
interface Kept {
  readonly rows: Map<string, Values>;
  /** The last number that was made a key. */
  used: number;
}

/** Routes that create rows and read them. */
interface Collection {
  /** `/shelves/{}/books`. */
  readonly path: string;
  /** How many parameters the path has. */
  readonly parents: number;
  readonly routes: readonly RouteDefinition[];
  /** A row as the docs show it. */
  readonly example: Values;
  /** The member of a row that stands in its path. */
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
    // The docs may show a row at one of its routes only.
    const showing = [get, create, ...members].find(({ sample }) => isObject(sample)) ?? get;
    const example = unwrap(asObject(answerExample(showing, definitions)));
    const key = keyMember(String(last(get.path)), example);
    const parents = Object.keys(create.path ?? {}).length;
    const actions = routes.filter((one) => isAction(one, { path, parents, get }));
    return [{ path, parents, routes: [create, ...lists, ...members, ...actions], example, key }];
  });
}

/** Whether a route does something with one row and answers the row, or nothing: `POST /books/{}/move`. */
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

/** The member of a row whose value stands in its path: of `{user.id}` and `{user_id}` it is `id`. */
function keyMember(parameter: string, example: Values): string {
  const [word = parameter] = /[A-Za-z0-9]+$/.exec(parameter) ?? [];
  const names = [parameter, parameter.split(".").at(-1) ?? "", word, "id", "name"];
  return names.find((name) => Object.hasOwn(example, name)) ?? "id";
}

/** @throws HttpError 409 for a key that another row has */
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

/** @throws HttpError 409 for another key: the path of a row does not change */
function change(row: Values, { key }: Collection, body: Values): Values {
  const asked = body[key] ?? row[key];
  if (String(asked) !== String(row[key])) {
    const message = `The \`${key}\` of a row does not change; leave it out`;
    throw new HttpError(409, "Conflict", { message });
  }
  return { ...row, ...body, [key]: row[key] };
}

/** A key with a number in it, of the kind that the docs show: a number, a UUID or a text. */
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

/** `{ book: {…} }` holds a row in its only member. */
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

/** The members of a body, which may be wrapped as answers are. A member of rows is no wrapper. */
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
