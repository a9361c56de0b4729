import type { ApiDefinition, FieldDefinition, FieldType, TypeDefinition } from "./definition.js";
import { makeNewRow } from "./new-row.js";
import type { Store } from "./store.js";
import type { Row } from "../core/row.js";

/** The number of levels of embedded types that get values. A limit is needed, because types may embed one another. */
const maxDepth = 3;

/** Creates `count` made-up rows of each resource in a store: the same rows each time, except for ids and dates. */
export async function seedRows(
  definition: ApiDefinition,
  store: Store,
  count: number,
): Promise<void> {
  const types = new Map(definition.types.map((type) => [type.id, type]));
  const resources = definition.resources.flatMap(({ type }) => types.get(type) ?? []);
  const ids = new Map<string, string>();
  for (let index = 0; index < count; index++) {
    for (const type of resources) {
      const values = makeValues(type, { types, ids, index, depth: 0 });
      const row = await store.create(type.id, makeNewRow(type, definition)(values), undefined);
      ids.set(type.id, String(row["id"]));
    }
    if (index > 0) continue;
    // References may be circular, so the first rows get references to rows that were created after them.
    for (const type of resources) {
      const values = makeValues(type, { types, ids, index, depth: 0 });
      await store.update(type.id, ids.get(type.id) ?? "", { values, context: undefined });
    }
  }
}

interface Seed {
  readonly types: ReadonlyMap<string, TypeDefinition>;
  /** The id of the latest row of each type, for references. */
  readonly ids: ReadonlyMap<string, string>;
  readonly index: number;
  readonly depth: number;
}

/**
 * Makes values for the fields that a client could set, for required fields, and for references at the top level. Other
 * fields keep the values that a new row has.
 */
function makeValues(type: TypeDefinition, seed: Seed): Row {
  const fields = type.fields.filter(({ create, update, required, type: { kind } }) => {
    return create || update || required || (kind === "reference" && seed.depth === 0);
  });
  return Object.fromEntries(
    fields.map((field) => [field.name, makeValue(field.type, field, seed)]),
  );
}

function makeValue(type: FieldType, field: FieldDefinition, seed: Seed): unknown {
  switch (type.kind) {
    case "reference":
      return seed.ids.get(type.type) ?? madeUpId(type.type, field, seed);
    case "array":
      return [makeValue(type.items, field, seed)].filter((item) => item !== null);
    case "map":
      return {};
    case "embedded": {
      const embedded = seed.types.get(type.type);
      if (embedded === undefined || seed.depth === maxDepth) return null;
      return makeValues(embedded, { ...seed, depth: seed.depth + 1 });
    }
    case "scalar":
      return makeScalar(type.name, field, seed.index);
  }
}

/** Returns an id of a type without rows; null if the field may be null. */
function madeUpId(type: string, field: FieldDefinition, { index }: Seed): string | null {
  return isNullable(field) ? null : `1${type.charAt(0)}${index + 1}`;
}

function isNullable({ nullable, required }: FieldDefinition): boolean {
  return nullable ?? !required;
}

function makeScalar(name: string, field: FieldDefinition, index: number): unknown {
  const { options, min = 1, max = Number.MAX_SAFE_INTEGER } = field;
  if (options && options.length > 0) return options[index % options.length];
  switch (name) {
    case "int":
    case "float":
      return Math.min(min + index, max);
    case "boolean":
      return index % 2 === 0;
    case "date":
      return new Date().toISOString();
    case "enum":
    case "reference":
    case "json":
      if (isNullable(field)) return null;
      return name === "json" ? {} : `${field.name}-${index + 1}`;
    default:
      return `${field.name}-${index + 1}`.slice(0, field.maxLength);
  }
}
