import { copyOf } from "../core/copy.js";
import { HttpError } from "../core/errors.js";
import type { ApiDefinition, RouteDefinition } from "./definition.js";
import { answerExample } from "./example.js";
import {
  asObject,
  findCollections,
  last,
  unwrapLike,
  wrapLike,
  type Collection,
} from "./collections.js";
import { fits, resolve } from "./coerce.js";
import { pageOf } from "./mock-page.js";
import type { Values } from "./query.js";
import { ignoredParameters, makeFilter, makeOrder } from "./row-query.js";

/** The rows that a mock stores. Each path has its own rows, so that the rows of one project are not in another. */
export class Rows {
  readonly #collections: readonly Collection[];
  readonly #kept = new Map<string, Kept>();
  readonly #definitions: ApiDefinition["definitions"];
  readonly #seed: number;

  /** @param seed the number of rows in each collection at the start */
  constructor(definition: ApiDefinition, seed: number) {
    this.#collections = findCollections(definition);
    this.#definitions = definition.definitions;
    this.#seed = seed;
  }

  /** Returns the function that answers a route with rows. Undefined for a route that belongs to no collection. */
  handlerOf(route: RouteDefinition): ((values: Values, url: string) => unknown) | undefined {
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
        return (values, url) => {
          const isAsked = makeFilter(values, collection, route);
          const rows = [...rowsOf(values).rows.values()]
            .filter(isAsked)
            .sort(makeOrder(values, collection, route));
          return pageOf(rows, { route, example, values, url });
        };
      case "create": {
        const defaults = this.#defaultsOf(route, collection);
        return (values) =>
          show(add(rowsOf(values), collection, { ...defaults, ...asObject(values["body"]) }));
      }
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

  /** Returns the documented defaults of a body, for those members that rows have. */
  #defaultsOf({ body = {} }: RouteDefinition, { example }: Collection): Values {
    const members = asObject(resolve(body, this.#definitions)["properties"]);
    const entries = Object.entries(members).flatMap(([name, own]) => {
      const schema = resolve(asObject(own), this.#definitions);
      const preset = asObject(own)["default"];
      const isUsed = preset !== undefined && Object.hasOwn(example, name) && fits(preset, schema);
      return isUsed ? [[name, preset] as const] : [];
    });
    return Object.fromEntries(entries);
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

/** Adds a row with the key in the body, or else a new key. @throws HttpError 409 if another row has the key */
function add(kept: Kept, { example, key }: Collection, body: Values): Values {
  const given = copyOf(unwrapLike(example, body));
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
  return { ...row, ...copyOf(body), [key]: row[key] };
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

/** Returns a sentence for each documented list whose parameters rows do not follow, and for each route without rows. */
export function rowLimits(definition: ApiDefinition): readonly string[] {
  const collections = findCollections(definition);
  const kept = new Set(collections.flatMap(({ routes }) => routes));
  return definition.routes.flatMap((route) => {
    const { role } = route;
    if (!kept.has(route))
      return role === "create"
        ? [`${route.route} answers its sample: no route lists or gets its rows`]
        : [];
    const own = collections.find(({ routes }) => routes.includes(route));
    const ignored = role === "list" && own !== undefined ? ignoredParameters(route, own) : [];
    return ignored.length > 0 ? [`${route.route} ignores ${ignored.join(", ")}`] : [];
  });
}
