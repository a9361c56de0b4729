import type { ApiDefinition, RouteDefinition } from "./definition.js";
import { answerExample } from "./example.js";
import {
  asObject,
  findCollections,
  parentsOf,
  wrapLike,
  type Collection,
  type Parent,
} from "./collections.js";
import { add, change, find, keyNamed, put, remove, type Kept } from "./kept-rows.js";
import type { MockHeaders } from "./mock-headers.js";
import { pageOf, samplePage } from "./mock-page.js";
import { makeRowMaker } from "./new-row.js";
import type { Values } from "./query.js";
import { makeFilter, makeOrder } from "./row-query.js";

/** Answers a request with rows. */
type RowHandler = (values: Values, url: string, headers: MockHeaders) => unknown;

/**
 * The rows that a mock stores. Each path has its own rows, so that one project does not have the rows of another. The
 * answer for a path below a missing row is 404. Deleting a row also deletes the rows below it.
 */
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

  /** Returns the function that answers a route. Undefined for a route that has no rows and is not below a row. */
  handlerOf(route: RouteDefinition): RowHandler | undefined {
    const parents = parentsOf(route, this.#collections);
    const collection = this.#collections.find(({ routes }) => routes.includes(route));
    if (collection === undefined) {
      if (parents.length === 0) return undefined;
      const example = answerExample(route, this.#definitions);
      return (values, url, { page }) => {
        this.#findParents(parents, values);
        return samplePage({ route, example, values, url, tell: page });
      };
    }
    const answer = this.#answerOf(route, collection);
    const parameter = Object.values(route.path ?? {})[collection.parents] ?? "";
    // An action is below its own row, which is then found with the parents.
    const isBelow = parents.some((one) => one.collection === collection);
    return (values, url, headers) => {
      const place = this.#findParents(parents, values);
      const kept = this.#rowsAt(collection, place);
      const named = collection.key === undefined ? "" : (place.path[collection.parents] ?? "");
      const key = isBelow ? named : keyNamed(kept, { collection, parameter, named });
      return answer(kept, { values, url, key, headers });
    };
  }

  /** Returns the function that answers a route of a collection with the rows of its path. */
  #answerOf(route: RouteDefinition, collection: Collection): Answer {
    const { role, isEmpty } = route;
    const example = answerExample(route, this.#definitions);
    const maker = makeRowMaker(collection, this.#definitions, route);
    // A deleted single row can be set again.
    const fresh = (kept: Kept, key: string, given: Values): Values => {
      if (collection.key === undefined) return {};
      if (collection.create !== route) return find(kept, key);
      const own = typeof collection.example[collection.key] === "number" ? Number(key) : key;
      return { ...maker.create(given), [collection.key]: own };
    };
    const show = (row: Values, headers: MockHeaders): unknown => {
      headers.tag(row);
      return isEmpty === true ? undefined : wrapLike(example, row, collection);
    };
    switch (role) {
      case "list":
        return ({ rows, all }, { values, url, headers }) => {
          const living = new Set(rows.values());
          const fits = makeFilter(values, collection, route);
          const known = [...all.values()].sort(makeOrder(values, collection, route));
          const found = known.filter((row) => living.has(row) && fits(row));
          const { key } = collection;
          return pageOf(found, { route, example, values, url, tell: headers.page, known, key });
        };
      case "create":
        return (kept, { values, headers }) => {
          const given = maker.given(values["body"]);
          return show(add(kept, collection, { given, row: maker.create(given) }), headers);
        };
      case "update":
        return (kept, { values, key, headers }) => {
          const given = maker.given(values["body"]);
          const old = kept.rows.get(key);
          if (old !== undefined) headers.match(old);
          const row = change(old ?? fresh(kept, key, given), collection, given);
          put(kept, key, row);
          return show(row, headers);
        };
      case "delete":
        return (kept, { key, headers }) => {
          const row = find(kept, key);
          headers.match(row);
          this.#remove(kept, key);
          return example === undefined ? undefined : wrapLike(example, row, collection);
        };
      default:
        return (kept, { key, headers }) => show(find(kept, key), headers);
    }
  }

  /** Finds the parent rows of a path. @throws HttpError 404 if one of them does not exist */
  #findParents(parents: readonly Parent[], { path: given }: Values): Place {
    const path = Object.values(asObject(given)).map(String);
    let isSeeded = true;
    for (const { collection, index, parameter } of parents) {
      const kept = this.#rowsAt(collection, { path, isSeeded });
      const key = keyNamed(kept, { collection, parameter, named: path[index] ?? "" });
      find(kept, key);
      path[index] = key;
      isSeeded &&= kept.seeded.has(key);
    }
    return { path, isSeeded };
  }

  #rowsAt(collection: Collection, { path, isSeeded }: Place): Kept {
    const parents = path.slice(0, collection.parents);
    const id = JSON.stringify([collection.path, ...parents]);
    const known = this.#kept.get(id);
    if (known !== undefined) return known;
    const { example, key, path: shape } = collection;
    const kept: Kept = {
      shape,
      parents,
      rows: new Map(),
      all: new Map(),
      seeded: new Set(),
      used: 0,
    };
    this.#kept.set(id, kept);
    if (key === undefined) put(kept, "", example);
    // A row that was created later begins without rows below it.
    for (let count = 0; isSeeded && key !== undefined && count < this.#seed; count++) {
      const row = add(kept, collection, { given: {}, row: example });
      kept.seeded.add(String(row[key]));
    }
    return kept;
  }

  /** Deletes a row, and the rows of all paths below it. */
  #remove(kept: Kept, key: string): void {
    remove(kept, key);
    const { shape, parents } = kept;
    const path = [...parents, key];
    for (const [id, below] of this.#kept) {
      const isBelow = below.shape.startsWith(`${shape}/{}/`);
      if (isBelow && path.every((part, index) => part === below.parents[index]))
        this.#kept.delete(id);
    }
  }
}

/** The place of a request. */
interface Place {
  /** The path parameters. Those that name rows are the keys of these rows. */
  readonly path: readonly string[];
  /** True if all parent rows of the path were made at the start. */
  readonly isSeeded: boolean;
}

/** A request, and the key of the row that its path names. */
interface Asked {
  readonly values: Values;
  readonly url: string;
  /** Empty for a path with a single row. */
  readonly key: string;
  readonly headers: MockHeaders;
}

type Answer = (kept: Kept, asked: Asked) => unknown;
