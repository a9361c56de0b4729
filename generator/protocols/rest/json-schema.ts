import { withoutNull } from "../../core/inner-types.js";
import type { Field, ScalarName, TypeDef, TypeRef } from "../../core/api.js";
import type { Fact } from "../../core/fact.js";
import { isWriteOnly } from "../../core/write-only.js";
import { optionsOf } from "./options-of.js";

/** A JSON Schema, draft 7. */
export type Schema = Readonly<Record<string, unknown>>;

/** The named types of an API. Schemas refer to them. */
export interface NamedTypes {
  /** The name of the API. It is also the id of the schema that defines all named types. */
  readonly name: string;
  readonly types: ReadonlyMap<string, TypeDef>;
  /**
   * True within the body of a PATCH. Such a body changes a named object and does not replace it, so members may be
   * missing. Default: false.
   */
  readonly isPatch?: boolean;
}

const scalars: Readonly<Record<ScalarName, Schema>> = {
  string: { type: "string" },
  integer: { type: "integer" },
  number: { type: "number" },
  boolean: { type: "boolean" },
  null: { type: "null" },
  json: { type: "object" },
  // A file is not JSON, so the server has a keyword for it.
  file: { "x-file": true },
  unknown: {},
};

/** Makes the schema of a type. Named types become references: `shop#/definitions/Book`. */
export function schemaOf(type: TypeRef, named: NamedTypes): Schema {
  // A PATCH replaces items of arrays, values of maps and values of unions as a whole.
  const whole = named.isPatch === true ? { ...named, isPatch: false } : named;
  switch (type.kind) {
    case "scalar":
      return type.format === undefined || type.name === "file"
        ? scalars[type.name]
        : { ...scalars[type.name], format: type.format };
    case "array":
      return { type: "array", items: schemaOf(type.items, whole) };
    case "map":
      return { type: "object", additionalProperties: schemaOf(type.values, whole) };
    case "object":
      return objectSchema(type, named);
    case "named":
      return namedSchema(type, named);
    case "id":
      return { type: "string" };
    case "union":
      return { anyOf: type.of.map((one) => schemaOf(one, whole)) };
    case "nullable":
      return { anyOf: [schemaOf(type.of, named), { type: "null" }] };
  }
}

function namedSchema(type: TypeRef & { readonly kind: "named" }, named: NamedTypes): Schema {
  const def = named.types.get(type.type);
  if (def === undefined) return {};
  if (def.kind !== "object" || !(type.isPartial === true || named.isPatch === true))
    return { $ref: `${named.name}#/definitions/${pointer(type.type)}` };
  // A partial type requires no member. Types below it are whole, because they may contain themselves.
  const fields = def.fields.map((field) => ({
    ...field,
    required: undefined,
    optional: undefined,
  }));
  return objectSchema({ fields, isOpen: def.isOpen }, { ...named, isPatch: false });
}

/** Escapes a name as a segment of a JSON pointer in a URL. */
function pointer(name: string): string {
  return encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));
}

/** Makes the schema of an object. An object without documented members may have any. */
export function objectSchema(
  { fields, isOpen }: { readonly fields: readonly Field[]; readonly isOpen: boolean },
  named: NamedTypes,
): Schema {
  if (fields.length === 0) return { type: "object" };
  const required = fields.filter(isRequired);
  const properties = fields.map((field) => [field.name, fieldSchema(field, named)] as const);
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required: required.map(({ name }) => name) }),
    ...(isOpen && { additionalProperties: true }),
  };
}

/**
 * True if a request must have a field: the docs say so of the request, or they say of a type that its values have the
 * field, and do not say that clients cannot set it.
 */
function isRequired({ required, optional, create }: Field): boolean {
  if (required !== undefined || create?.value === "never") return required?.value === true;
  return optional?.value === false && optional.rule === "stated";
}

function fieldSchema(field: Field, named: NamedTypes): Schema {
  const { type, nullable } = field;
  const bare = withoutNull(type.value);
  const isNullable = nullable?.value === true || type.value.kind === "nullable";
  const plain = factSchema(type, optionSchema(bare, optionsOf(field), named));
  const { separator } = field;
  const own = separator === undefined ? plain : { ...plain, separator: separator.value };
  const schema = isNullable ? { anyOf: [own, { type: "null" }] } : own;
  const { default: preset } = field;
  return {
    ...schema,
    ...(preset !== undefined && { default: preset.value }),
    ...(isWriteOnly(field) && { writeOnly: true }),
  };
}

/**
 * Returns the schema of the type of a fact. If the docs do not state the type, the format may be a coincidence of
 * samples. It then becomes `x-shown-format`, which refuses no request. Fields within the type have their own facts.
 */
export function factSchema({ rule }: Pick<Fact<unknown>, "rule">, schema: Schema): Schema {
  if (rule === "stated") return schema;
  const shown = (one: unknown): Schema => factSchema({ rule }, one as Schema);
  const entries = Object.entries(schema).map(([key, value]): readonly [string, unknown] => {
    if (key === "format") return ["x-shown-format", value];
    if (key === "anyOf") return [key, (value as readonly unknown[]).map(shown)];
    const isInner = key === "items" || key === "additionalProperties";
    return [key, isInner && typeof value === "object" ? shown(value) : value];
  });
  return Object.fromEntries(entries);
}

/** Makes the schema of a type with a list of allowed values. An empty list allows every value of the type. */
export function optionSchema(
  type: TypeRef,
  options: readonly unknown[],
  named: NamedTypes,
): Schema {
  const plain = schemaOf(type, named);
  if (options.length === 0) return plain;
  if (type.kind === "array")
    return { type: "array", items: { ...schemaOf(type.items, named), enum: unique(options) } };
  return { ...plain, enum: unique(options) };
}

/** Makes the schemas of all named types, keyed by id. */
export function definitionSchemas(named: NamedTypes): Readonly<Record<string, Schema>> {
  const entries = [...named.types.values()].map((type): readonly [string, Schema] => {
    if (type.kind === "alias")
      return [type.id, factSchema(type.of, schemaOf(type.of.value, named))];
    if (type.kind === "object") return [type.id, objectSchema(type, named)];
    const base = { type: type.base };
    if (type.isFlags) return [type.id, base];
    return [type.id, { ...base, enum: unique(type.values.map(({ value }) => value.value)) }];
  });
  return Object.fromEntries(entries);
}

/** Removes repeated values, because `enum` of JSON Schema must not have them. */
function unique(values: readonly unknown[]): readonly unknown[] {
  return [...new Set(values)];
}
