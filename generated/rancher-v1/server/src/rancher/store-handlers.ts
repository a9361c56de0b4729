import { randomUUID } from "node:crypto";

import type {
  ActionDefinition,
  ApiDefinition,
  FieldDefinition,
  FieldType,
  ResourceDefinition,
  TypeDefinition,
} from "./definition.js";
import { conflict, fault } from "../core/errors.js";
import type { Context } from "./handler.js";
import type { ListPage, ListQuery } from "./query.js";
import { isRemoved } from "./represent.js";
import { isObject, type Row } from "../core/row.js";
import type { Store } from "./store.js";
import { Transitions } from "./transitions.js";

/** How ready-made handlers behave. */
export interface StoreHandlerOptions {
  /**
   * How long a resource is on its way after a create, a delete or an action, in milliseconds: until
   * then `transitioning` is `yes`. Default: 0, everything is done at once.
   */
  readonly transitions?: number;
  /** Whether a field may hold only ids of rows that are there. Default: false. */
  readonly checkReferences?: boolean;
}

/**
 * Handlers that keep every resource of an API in a store.
 *
 * An action answers the resource itself or, where its output is of another type, a new row of that
 * type made from the input. Removed rows can still be read by id, but are not listed.
 */
export class StoreHandlers {
  readonly #types: ReadonlyMap<string, TypeDefinition>;
  readonly #newRows: ReadonlyMap<string, (values: Row) => Row>;
  readonly #store: Store;
  readonly #transitions: Transitions;
  readonly #checked: ReadonlySet<string>;

  constructor(definition: ApiDefinition, store: Store, options: StoreHandlerOptions = {}) {
    this.#types = new Map(definition.types.map((type) => [type.id, type]));
    this.#newRows = new Map(definition.types.map((type) => [type.id, makeNewRow(type)]));
    this.#store = store;
    this.#transitions = new Transitions(store, options.transitions ?? 0);
    const resources = definition.resources.map(({ type }) => type);
    this.#checked = new Set(options.checkReferences === true ? resources : []);
  }

  /** The handlers of one resource, by operation and action. */
  handlersOf(resource: ResourceDefinition): Readonly<Record<string, unknown>> {
    const { type } = resource;
    const operations = {
      list: (query: ListQuery): Promise<ListPage> => this.#store.list(type, query),
      create: (body: Row) => this.#create(type, body),
      get: (id: string) => this.#store.get(type, id),
      update: (id: string, body: Row, { rev }: Context) => this.#update(type, id, { body, rev }),
      delete: (id: string) => this.#delete(type, id),
    };
    const actions = resource.actions.map((action) => {
      const act = (id: string, input: Row): Promise<unknown> =>
        this.#act({ resource, action, id, input });
      return [action.method, act] as const;
    });
    return { ...operations, ...Object.fromEntries(actions) };
  }

  async #create(type: string, body: Row): Promise<Row> {
    await this.#checkReferences(type, body);
    const row = await this.#store.create(type, this.#newRows.get(type)?.(body) ?? body);
    return this.#transitions.begin(type, row, { during: "creating", after: {} });
  }

  async #update(
    type: string,
    id: string,
    { body, rev: seen }: { readonly body: Row; readonly rev: string | undefined },
  ): Promise<Row | null> {
    const row = await this.#living(type, id);
    if (row === null) return null;
    await this.#checkReferences(type, body);
    const { rev } = row;
    if (typeof rev !== "number") return this.#store.update(type, id, body);
    const next = { ...body, rev: rev + 1 };
    if (seen === undefined) return this.#store.update(type, id, next);
    if (String(rev) !== seen) throw conflict();
    return this.#store.update(type, id, next, { rev });
  }

  /** A type without a date of removal has no removed rows: they are gone. */
  async #delete(type: string, id: string): Promise<Row | null> {
    const row = await this.#living(type, id);
    if (row === null) return null;
    if (!("removed" in row)) return this.#store.remove(type, id);
    if (this.#transitions.isLeaving(type, row)) return row;
    const state = "state" in row ? { state: "removed" } : {};
    const removed = new Date().toISOString();
    const after = { removed, ...state };
    return this.#transitions.begin(type, row, { during: "removing", after });
  }

  async #act(call: {
    readonly resource: ResourceDefinition;
    readonly action: ActionDefinition;
    readonly id: string;
    readonly input: Row;
  }): Promise<unknown> {
    const { resource, action, id, input } = call;
    const row = await this.#living(resource.type, id);
    if (row === null) return null;
    if (action.output === null) return undefined;
    const change = { during: "updating", after: {} };
    if (action.output === resource.type) {
      return this.#transitions.begin(resource.type, row, change);
    }
    const fields = this.#types.get(action.output)?.fields ?? [];
    // A type that refers back is made by the action (a snapshot of a volume); another is the
    // resource under its base type's name, or an answer that only the real server can fill.
    const reference = `${resource.type}Id`;
    if (fields.some(({ name }) => name === reference)) {
      // Without an input the context comes second; it is none of the row's business.
      const values = action.input === null ? {} : input;
      return this.#create(action.output, { ...values, [reference]: id });
    }
    if (fields.length === 0 || fields.some(({ name }) => name === "id")) return row;
    return Object.fromEntries(fields.map((field) => [field.name, field.default ?? null]));
  }

  async #living(type: string, id: string): Promise<Row | null> {
    const row = await this.#store.get(type, id);
    return row === null || isRemoved(row) ? null : row;
  }

  async #checkReferences(type: string, body: Row): Promise<void> {
    if (this.#checked.size === 0) return;
    for (const field of this.#types.get(type)?.fields ?? []) {
      await this.#checkValue(field.type, body[field.name], field);
    }
  }

  /** Checks what a field holds at any depth; a fault has the name of the field it is in. */
  async #checkValue(type: FieldType, value: unknown, field: FieldDefinition): Promise<void> {
    if (value === null || value === undefined) return;
    switch (type.kind) {
      case "scalar":
        return;
      case "reference": {
        const isKnown = !this.#checked.has(type.type) || typeof value !== "string";
        if (isKnown || (await this.#living(type.type, value)) !== null) return;
        throw fault("InvalidReference", field);
      }
      case "array":
        for (const item of Array.isArray(value) ? (value as unknown[]) : []) {
          await this.#checkValue(type.items, item, field);
        }
        return;
      case "map":
        for (const item of isObject(value) ? Object.values(value) : []) {
          await this.#checkValue(type.values, item, field);
        }
        return;
      case "embedded":
        if (isObject(value)) await this.#checkReferences(type.type, value);
    }
  }
}

/** Makes new rows of a type: every field is there, and the common ones have their values. */
export function makeNewRow(type: TypeDefinition): (values: Row) => Row {
  const names = new Set(type.fields.map(({ name }) => name));
  const common = { accountId: "1a1", kind: type.id, rev: 1, state: "active", transitioning: "no" };
  const entries = [
    ...[...names].map((name) => [name, null] as const),
    ...Object.entries(common).filter(([name]) => names.has(name)),
  ];
  // Parsed, because the engine gives such an object a shape that its copies share.
  const blank = JSON.parse(JSON.stringify(Object.fromEntries(entries))) as Row;
  return (values) => {
    const created = names.has("created") ? { created: new Date().toISOString() } : {};
    const uuid = names.has("uuid") ? { uuid: randomUUID() } : {};
    return { ...blank, ...created, ...uuid, ...values };
  };
}
