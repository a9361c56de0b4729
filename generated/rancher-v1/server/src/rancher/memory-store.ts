import type { ApiDefinition } from "./definition.js";
import { conflict, fault } from "../core/errors.js";
import { pageRows } from "./page-rows.js";
import { makeQueryRules, type ListPage, type ListQuery, type QueryRules } from "./query.js";
import type { Row } from "../core/row.js";
import type { Store } from "./store.js";

interface Table {
  readonly rows: Map<string, Row>;
  readonly rules: QueryRules;
  readonly unique: readonly string[];
}

/** Keeps rows in memory: for tests, for a mock, as a start. */
export class MemoryStore implements Store {
  readonly #tables: ReadonlyMap<string, Table>;
  #count = 0;

  constructor(definition: ApiDefinition) {
    this.#tables = new Map(
      definition.types.map((type) => {
        const unique = type.fields.filter((field) => field.unique).map(({ name }) => name);
        return [type.id, { rows: new Map(), rules: makeQueryRules(type), unique }];
      }),
    );
  }

  get(type: string, id: string): Promise<Row | null> {
    return Promise.resolve(this.#rows(type).get(id) ?? null);
  }

  list(type: string, query: ListQuery): Promise<ListPage> {
    const table = this.#tables.get(type);
    const page = table ? pageRows([...table.rows.values()], query, table.rules) : noRows;
    return Promise.resolve(page);
  }

  create(type: string, values: Row): Promise<Row> {
    const id = `1${type.charAt(0)}${++this.#count}`;
    return answer(() => this.#keep(type, { ...values, id }));
  }

  update(type: string, id: string, values: Row, expected: Row = {}): Promise<Row | null> {
    return answer(() => {
      const row = this.#rows(type).get(id);
      if (row === undefined) return null;
      if (Object.keys(expected).some((name) => row[name] !== expected[name])) throw conflict();
      return this.#keep(type, { ...row, ...values, id });
    });
  }

  remove(type: string, id: string): Promise<Row | null> {
    const rows = this.#rows(type);
    const row = rows.get(id) ?? null;
    rows.delete(id);
    return Promise.resolve(row);
  }

  #keep(type: string, row: Row & { readonly id: string }): Row {
    const table = this.#tables.get(type);
    for (const name of table?.unique ?? []) {
      const value = row[name] ?? null;
      const others = [...(table?.rows.values() ?? [])].filter(({ id }) => id !== row.id);
      if (value !== null && others.some((other) => other[name] === value)) {
        throw fault("NotUnique", { name });
      }
    }
    table?.rows.set(row.id, row);
    return row;
  }

  #rows(type: string): Map<string, Row> {
    return this.#tables.get(type)?.rows ?? new Map<string, Row>();
  }
}

/** What is thrown becomes a rejection, as from a store that really waits. */
function answer<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

const noRows: ListPage = { data: [], next: null };
