import type { ApiDefinition, TypeDefinition } from "./definition.js";
import { copyOf } from "../core/copy.js";
import { conflict, fault } from "../core/errors.js";
import { cutPage, filterRows, selectRows, textOf } from "./page-rows.js";
import { makeQueryRules, type ListPage, type ListQuery, type QueryRules } from "./query.js";
import type { Row } from "../core/row.js";
import type { Store, StoreChange } from "./store.js";

/** The number of recent queries of a table whose results are cached. */
const maxSelections = 32;

/** The rows of a type. New ids are ascending, so the map has the rows in the order of their ids. */
class Table {
  readonly #rows = new Map<string, Row>();
  readonly #rules: QueryRules;
  readonly #references: ReadonlySet<string>;
  /** The ids of rows by value, keyed by each field whose values are unique. */
  readonly #owners: ReadonlyMap<string, Map<unknown, string>>;
  /** The cached results of queries since the last change, keyed by conditions and order. */
  readonly #selections = new Map<string, readonly Row[]>();
  /** The rows by value, keyed by reference field. Emptied at each change. */
  readonly #referrers = new Map<string, Map<string, Row[]>>();

  constructor(type: TypeDefinition) {
    this.#rules = makeQueryRules(type);
    const unique = type.fields.filter((field) => field.unique);
    this.#owners = new Map(unique.map(({ name }) => [name, new Map<unknown, string>()]));
    const references = type.fields.filter((field) => field.type.kind === "reference");
    this.#references = new Set(references.map(({ name }) => name));
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  list(query: ListQuery): ListPage {
    const { conditions, sort, order } = query;
    const key = JSON.stringify([conditions, sort, order]);
    const found = this.#selections.get(key) ?? this.#select(query);
    this.#selections.delete(key);
    this.#selections.set(key, found);
    const [oldest] = this.#selections.keys();
    if (this.#selections.size > maxSelections && oldest !== undefined) {
      this.#selections.delete(oldest);
    }
    return cutPage(found, query, this.#rules);
  }

  /**
   * Stores a frozen copy of a row, and returns it. Otherwise whoever has a row could change it without a new `rev`.
   *
   * @throws HttpError 422 `NotUnique` if another row has the same value in a unique field.
   */
  keep(given: Row & { readonly id: string }): Row {
    const row = copyOf(given, Object.freeze);
    for (const [name, ids] of this.#owners) {
      const owner = ids.get(row[name] ?? null) ?? row.id;
      if (owner !== row.id) throw fault("NotUnique", { name });
    }
    this.#forget(row.id);
    for (const [name, ids] of this.#owners) {
      const value = row[name] ?? null;
      if (value !== null) ids.set(value, row.id);
    }
    this.#rows.set(row.id, row);
    return row;
  }

  remove(id: string): Row | null {
    const row = this.#forget(id) ?? null;
    this.#rows.delete(id);
    return row;
  }

  /** Removes a row from the caches and indexes, but not from the rows. */
  #forget(id: string): Row | undefined {
    const row = this.#rows.get(id);
    this.#selections.clear();
    this.#referrers.clear();
    for (const [name, ids] of this.#owners) ids.delete(row?.[name]);
    return row;
  }

  #select(query: ListQuery): readonly Row[] {
    const { sort, order } = query;
    const rows = this.#candidates(query);
    if (sort !== null && sort !== "id") return selectRows(rows, query, this.#rules);
    // The rows are in this order already, and sorting would take longer than everything else.
    const found = filterRows(rows, query, this.#rules);
    return order === "asc" ? found : found.reverse();
  }

  /** Returns rows that include all results of a query: the rows of an indexed reference, or all rows. */
  #candidates({ conditions }: ListQuery): readonly Row[] {
    const one = conditions.find(({ field, modifier }) => {
      return modifier === "eq" && this.#references.has(field);
    });
    if (one === undefined) return [...this.#rows.values()];
    const known = this.#referrers.get(one.field) ?? this.#indexBy(one.field);
    return known.get(textOf(one.value)) ?? [];
  }

  #indexBy(field: string): Map<string, Row[]> {
    const index = new Map<string, Row[]>();
    for (const row of this.#rows.values()) {
      const value = textOf(row[field] ?? null);
      const same = index.get(value);
      if (same === undefined) index.set(value, [row]);
      else same.push(row);
    }
    this.#referrers.set(field, index);
    return index;
  }
}

/**
 * A store in memory, for tests, mocks and first steps. It ignores the context: all principals get the same rows. Its
 * rows are frozen, so a handler that adds to a row answers a copy of it: `{ ...row, name: "b" }`.
 */
export class MemoryStore implements Store {
  readonly #tables: ReadonlyMap<string, Table>;
  #count = 0;

  constructor(definition: ApiDefinition) {
    this.#tables = new Map(definition.types.map((type) => [type.id, new Table(type)]));
  }

  get(type: string, id: string): Promise<Row | null> {
    return Promise.resolve(this.#tables.get(type)?.get(id) ?? null);
  }

  list(type: string, query: ListQuery): Promise<ListPage> {
    return Promise.resolve(this.#tables.get(type)?.list(query) ?? noRows);
  }

  create(type: string, values: Row): Promise<Row> {
    const row = { ...values, id: `1${type.charAt(0)}${++this.#count}` };
    return answer(() => this.#tables.get(type)?.keep(row) ?? row);
  }

  update(type: string, id: string, { values, expected = {} }: StoreChange): Promise<Row | null> {
    return answer(() => {
      const table = this.#tables.get(type);
      const row = table?.get(id);
      if (table === undefined || row === undefined) return null;
      if (Object.keys(expected).some((name) => row[name] !== expected[name])) throw conflict();
      return table.keep({ ...row, ...values, id });
    });
  }

  remove(type: string, id: string): Promise<Row | null> {
    return Promise.resolve(this.#tables.get(type)?.remove(id) ?? null);
  }
}

/** Runs work and returns a promise. A thrown error becomes a rejection, as in an asynchronous store. */
function answer<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

const noRows: ListPage = { data: Object.freeze([]), next: null };
