import {
  isDate,
  type ActionDefinition,
  type ApiDefinition,
  type FieldType,
  type ResourceDefinition,
  type TypeDefinition,
} from "./definition.js";
import { Faults, type Place } from "../core/faults.js";
import type { Context } from "./handler.js";
import { makeNewRow } from "./new-row.js";
import type { ListPage, ListQuery } from "./query.js";
import { isRemoved } from "./represent.js";
import { isObject, type Row } from "../core/row.js";
import { makeStates, type States } from "./states.js";
import type { Store, StoreContext } from "./store.js";
import { Transitions, type Change } from "./transitions.js";
import { updateRow } from "./update-row.js";

/** Options of ready-made handlers. */
export interface StoreHandlerOptions {
  /**
   * The duration of a create, a delete and an action, in milliseconds. Until a change is done, `transitioning` is
   * `yes`. Default: 0, so that changes are done at once.
   */
  readonly transitions?: number;
  /** True to answer 422 for a reference to a row that does not exist. Default: false. */
  readonly checkReferences?: boolean;
  /** Returns the account of a new row, its `accountId`, if the body has none. Default: null. */
  accountOf?(context: StoreContext): string | null;
}

/**
 * Handlers that keep every resource of an API in a store.
 *
 * An action returns the resource itself. If its output has a field for the id of the resource, it returns a new row of
 * that type, made from the input. Removed rows can still be read by id, but are not listed.
 */
export class StoreHandlers {
  readonly #types: ReadonlyMap<string, TypeDefinition>;
  readonly #newRows: ReadonlyMap<string, (values: Row) => Row>;
  readonly #states: ReadonlyMap<string, States>;
  /** The types with a collection. Rows of other types cannot be read again. */
  readonly #resources: ReadonlySet<string>;
  /** The types whose rows belong to an account. */
  readonly #owned: ReadonlySet<string>;
  readonly #store: Store;
  readonly #options: StoreHandlerOptions;
  readonly #transitions: Transitions;

  constructor(definition: ApiDefinition, store: Store, options: StoreHandlerOptions = {}) {
    const { types } = definition;
    this.#types = new Map(types.map((type) => [type.id, type]));
    this.#newRows = new Map(types.map((type) => [type.id, makeNewRow(type, definition)]));
    this.#states = new Map(types.map((type) => [type.id, makeStates(type, definition)]));
    this.#resources = new Set(definition.resources.map(({ type }) => type));
    const owned = types.filter(({ fields }) => fields.some(({ name }) => name === "accountId"));
    this.#owned = new Set(owned.map(({ id }) => id));
    this.#store = store;
    this.#options = options;
    this.#transitions = new Transitions(store, options.transitions ?? 0);
  }

  /** Returns the handlers of one resource, keyed by operation and by the method of an action. */
  handlersOf(resource: ResourceDefinition): Readonly<Record<string, unknown>> {
    const { type } = resource;
    const operations = {
      list: (query: ListQuery, context: StoreContext): Promise<ListPage> =>
        this.#store.list(type, query, context),
      create: (body: Row, context: StoreContext) => this.#create(type, body, context),
      get: (id: string, context: StoreContext) => this.#store.get(type, id, context),
      update: (id: string, body: Row, context: Context) =>
        this.#update(type, id, { body, context }),
      delete: (id: string, context: StoreContext) => this.#delete(type, id, context),
    };
    const actions = resource.actions.map((action) => {
      // The handler of an action without an input has the context as its second argument.
      const act = (id: string, ...rest: readonly [Context] | readonly [Row, Context]) => {
        const [input, context] = rest.length === 2 ? rest : [{}, rest[0]];
        return this.#act({ resource, action, id, input, context });
      };
      return [action.method, act] as const;
    });
    return { ...operations, ...Object.fromEntries(actions) };
  }

  async #create(type: string, body: Row, context: StoreContext): Promise<Row> {
    await this.#checkReferences(type, body, context);
    const account = this.#owned.has(type) ? (this.#options.accountOf?.(context) ?? null) : null;
    const isTold = account === null || (body["accountId"] ?? null) !== null;
    const given = isTold ? body : { ...body, accountId: account };
    const row = await this.#store.create(type, this.#newRows.get(type)?.(given) ?? given, context);
    // Rows of a type without a collection cannot be read again, so they have no transition.
    if (!this.#resources.has(type)) return row;
    const change = { name: "create", during: "creating", after: {}, context };
    return (await this.#begin(type, row, change)) ?? row;
  }

  async #update(
    type: string,
    id: string,
    { body, context }: { readonly body: Row; readonly context: Context },
  ): Promise<Row | null> {
    await this.#checkReferences(type, body, context);
    const read = (): Promise<Row | null> => this.#living(type, id, context);
    return updateRow(read, body, {
      seen: context.rev,
      keep: (change) => this.#store.update(type, id, { ...change, context }),
    });
  }

  /** Deletes a row. If its type has no date `removed`, the store forgets the row. */
  async #delete(type: string, id: string, context: StoreContext): Promise<Row | null> {
    const row = await this.#living(type, id, context);
    if (row === null) return null;
    const removed = this.#types.get(type)?.fields.find(({ name }) => name === "removed");
    if (!("removed" in row && isDate(removed))) return this.#store.remove(type, id, context);
    if (this.#transitions.isLeaving(type, row)) return row;
    const after = { removed: new Date().toISOString() };
    return this.#begin(type, row, { name: "delete", during: "removing", after, context });
  }

  async #act({ resource, action, id, input, context }: ActionCall): Promise<unknown> {
    const row = await this.#living(resource.type, id, context);
    if (row === null) return null;
    if (action.output === null) return undefined;
    const fields = this.#types.get(action.output)?.fields ?? [];
    const isRow = fields.length === 0 || fields.some(({ name }) => name === "id");
    // The real server computes this output. Here it has the default values of its fields.
    if (action.output !== resource.type && !isRow) {
      return Object.fromEntries(fields.map((field) => [field.name, field.default ?? null]));
    }
    const change = { name: action.name, during: "updating", after: {}, context };
    // An output with a reference to the resource is a new row (a snapshot of a volume). Any other output is the
    // resource under the name of its base type.
    const reference = `${resource.type}Id`;
    const isMade = action.output !== resource.type && fields.some(({ name }) => name === reference);
    if (!isMade) return this.#begin(resource.type, row, change);
    // Made first, because the store may refuse it: the resource then stays as it is.
    const made = await this.#create(action.output, { ...input, [reference]: id }, context);
    let begun: Row | null = null;
    try {
      begun = await this.#begin(resource.type, row, change);
    } finally {
      // The resource was removed meanwhile, so the action did not take place.
      if (begun === null) await this.#store.remove(action.output, String(made["id"]), context);
    }
    return begun && made;
  }

  /** Begins the change that `name` makes: `create`, `delete` or an action. Null if the row no longer exists. */
  async #begin(type: string, row: Row, change: NamedChange): Promise<Row | null> {
    const { name, during, after, context } = change;
    const states = this.#states.get(type);
    const settled = "state" in row ? states?.after(name) : undefined;
    const begun = await this.#transitions.begin(type, row, {
      ...{ during, context, state: states?.during(name, row["state"]) },
      after: settled === undefined ? after : { ...after, state: settled },
    });
    // An action that changes no value has not asked the store yet if the row is still there.
    const isUnknown = begun === row && name !== "create";
    return isUnknown ? this.#living(type, String(row["id"]), context) : begun;
  }

  async #living(type: string, id: string, context: StoreContext): Promise<Row | null> {
    const row = await this.#store.get(type, id, context);
    return row === null || isRemoved(row) ? null : row;
  }

  async #checkReferences(type: string, body: Row, context: StoreContext): Promise<void> {
    if (this.#options.checkReferences !== true) return;
    const faults = new Faults();
    await this.#checkFields(type, body, { faults, within: undefined, context });
    faults.throwIfAny();
  }

  async #checkFields(type: string, body: Row, at: ReferenceCheck): Promise<void> {
    for (const field of this.#types.get(type)?.fields ?? []) {
      const { name } = field;
      const place = { key: name, within: at.within };
      await this.#checkValue(field.type, body[name], { ...at, field: name, within: place });
    }
  }

  /** Checks the references in the value of a field, at any depth. A fault has the name of the field. */
  async #checkValue(
    type: FieldType,
    value: unknown,
    at: ReferenceCheck & { readonly field: string; readonly within: Place },
  ): Promise<void> {
    if (value === null || value === undefined) return;
    switch (type.kind) {
      case "scalar":
        return;
      case "reference": {
        const isKnown = !this.#resources.has(type.type) || typeof value !== "string";
        if (isKnown || (await this.#living(type.type, value, at.context)) !== null) return;
        at.faults.add("InvalidReference", at.field, at.within);
        return;
      }
      case "array":
        for (const [key, item] of (Array.isArray(value) ? (value as unknown[]) : []).entries()) {
          await this.#checkValue(type.items, item, { ...at, within: { key, within: at.within } });
        }
        return;
      case "map":
        for (const [key, item] of isObject(value) ? Object.entries(value) : []) {
          await this.#checkValue(type.values, item, { ...at, within: { key, within: at.within } });
        }
        return;
      case "embedded":
        if (isObject(value)) await this.#checkFields(type.type, value, at);
    }
  }
}

/** A call of an action. */
interface ActionCall {
  readonly resource: ResourceDefinition;
  readonly action: ActionDefinition;
  readonly id: string;
  readonly input: Row;
  readonly context: StoreContext;
}

/** A change, with the name of the operation or action that makes it. */
interface NamedChange extends Omit<Change, "state"> {
  readonly name: string;
}

/** The data of a search for references to rows that do not exist. */
interface ReferenceCheck {
  readonly faults: Faults;
  /** The place of the object in the body; undefined for the body itself. */
  readonly within: Place | undefined;
  readonly context: StoreContext;
}
