import { randomUUID } from "node:crypto";

import type {
  ActionDefinition,
  ApiDefinition,
  ResourceDefinition,
  TypeDefinition,
} from "./definition.js";

type Row = Record<string, unknown>;
type Table = Map<string, Row>;

/**
 * Handlers that keep every resource of an API in memory: for tests, for a mock, as a start.
 *
 * An action answers the resource itself or, where its output is of another type, a new row of that
 * type made from the input. Removed rows can still be read by id, but are not listed.
 */
export class Memory {
  readonly #types: ReadonlyMap<string, TypeDefinition>;
  readonly #tables = new Map<string, Table>();
  #count = 0;

  constructor(definition: ApiDefinition) {
    this.#types = new Map(definition.types.map((type) => [type.id, type]));
  }

  /** The handlers of one resource, by operation and action. */
  handlersOf(resource: ResourceDefinition): Readonly<Record<string, unknown>> {
    const { type } = resource;
    const operations = {
      list: () => [...this.#table(type).values()].filter((row) => !isRemoved(row)),
      create: (body: Row) => this.#insert(type, body),
      get: (id: string) => this.#table(type).get(id) ?? null,
      update: (id: string, body: Row) => this.#update(type, id, body),
      delete: (id: string) => this.#remove(type, id),
    };
    const actions = resource.actions.map(
      (action) =>
        [
          action.method,
          (id: string, input?: unknown) => this.#act(resource, action, id, input),
        ] as const,
    );
    return { ...operations, ...Object.fromEntries(actions) };
  }

  #table(type: string): Table {
    const table = this.#tables.get(type) ?? new Map<string, Row>();
    this.#tables.set(type, table);
    return table;
  }

  #insert(type: string, values: Row): Row {
    const id = `1${type.charAt(0)}${++this.#count}`;
    const created: Row = {
      accountId: "1a1",
      created: new Date().toISOString(),
      kind: type,
      removed: null,
      state: "active",
      transitioning: "no",
      transitioningMessage: null,
      transitioningProgress: null,
      uuid: randomUUID(),
    };
    const fields = this.#types.get(type)?.fields ?? [];
    const known = fields.map(({ name }) => [name, values[name] ?? created[name] ?? null] as const);
    const row: Row = { ...Object.fromEntries(known), ...values, id };
    this.#table(type).set(id, row);
    return row;
  }

  #change(type: string, id: string, values: Row): Row | null {
    const row = this.#table(type).get(id);
    if (row === undefined) return null;
    const changed = { ...row, ...values, id };
    this.#table(type).set(id, changed);
    return changed;
  }

  #update(type: string, id: string, values: Row): Row | null {
    const row = this.#table(type).get(id);
    return row === undefined || isRemoved(row) ? null : this.#change(type, id, values);
  }

  #remove(type: string, id: string): Row | null {
    const row = this.#table(type).get(id);
    if (row === undefined || isRemoved(row)) return null;
    const values: Row = { removed: new Date().toISOString() };
    if ("state" in row) values["state"] = "removed";
    return this.#change(type, id, values);
  }

  #act(
    resource: ResourceDefinition,
    action: ActionDefinition,
    id: string,
    input: unknown,
  ): Row | null | undefined {
    const row = this.#table(resource.type).get(id);
    // Without an input the context comes second; it is none of the row's business.
    const values = action.input === null ? {} : (input as Row);
    if (row === undefined || isRemoved(row)) return null;
    if (action.output === null) return undefined;
    if (action.output === resource.type) return row;
    const fields = this.#types.get(action.output)?.fields ?? [];
    // A type that refers back is made by the action (a snapshot of a volume); another is the
    // resource under its base type's name, or an answer that only the real server can fill.
    const reference = `${resource.type}Id`;
    if (fields.some(({ name }) => name === reference)) {
      return this.#insert(action.output, { ...values, [reference]: id });
    }
    if (fields.length === 0 || fields.some(({ name }) => name === "id")) return row;
    return Object.fromEntries(fields.map((field) => [field.name, field.default ?? null]));
  }
}

function isRemoved(row: Row): boolean {
  return typeof row["removed"] === "string" || row["state"] === "removed";
}
