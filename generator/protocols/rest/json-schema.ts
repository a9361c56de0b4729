import type { Field, ScalarName, TypeDef, TypeRef } from "../../core/api.js";
import { optionsOf } from "./model-type.js";

/** A JSON Schema, draft 7. */
export type Schema = Readonly<Record<string, unknown>>;

const scalars: Readonly<Record<ScalarName, Schema>> = {
  string: { type: "string" },
  integer: { type: "integer" },
  number: { type: "number" },
  boolean: { type: "boolean" },
  null: { type: "null" },
  json: { type: "object" },
  // A file is no JSON; nothing is known of the others.
  file: {},
  unknown: {},
};

/** The schema of a type. Named types are referred to: `#/definitions/Guild` of the schema `api`. */
export function schemaOf(type: TypeRef): Schema {
  switch (type.kind) {
    case "scalar":
      return scalars[type.name];
    case "array":
      return { type: "array", items: schemaOf(type.items) };
    case "map":
      return { type: "object", additionalProperties: schemaOf(type.values) };
    case "object":
      return objectSchema(type.fields);
    case "named":
      return { $ref: `api#/definitions/${pointer(type.type)}` };
    case "id":
      return { type: "string" };
    case "union":
      return { anyOf: type.of.map(schemaOf) };
    case "nullable":
      return { anyOf: [schemaOf(type.of), { type: "null" }] };
  }
}

/** A name as a part of a JSON pointer in a URL. */
function pointer(name: string): string {
  return encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));
}

/** The schema of an object. Members that the docs do not tell are allowed. */
export function objectSchema(fields: readonly Field[]): Schema {
  const required = fields.filter(({ required: need }) => need?.value === true);
  return {
    type: "object",
    properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])),
    ...(required.length > 0 && { required: required.map(({ name }) => name) }),
  };
}

function fieldSchema(field: Field): Schema {
  const { type, nullable } = field;
  const bare = type.value.kind === "nullable" ? type.value.of : type.value;
  const isNullable = nullable?.value === true || type.value.kind === "nullable";
  const own = optionSchema(bare, optionsOf(field));
  return isNullable ? { anyOf: [own, { type: "null" }] } : own;
}

function optionSchema(type: TypeRef, options: readonly unknown[]): Schema {
  const plain = schemaOf(type);
  if (options.length === 0) return plain;
  if (type.kind === "array")
    return { type: "array", items: { ...schemaOf(type.items), enum: options } };
  return { ...plain, enum: options };
}

/** The schemas of named types by id. */
export function definitionSchemas(types: Iterable<TypeDef>): Readonly<Record<string, Schema>> {
  const entries = [...types].map((type): readonly [string, Schema] => {
    if (type.kind === "alias") return [type.id, schemaOf(type.of.value)];
    if (type.kind === "object") return [type.id, objectSchema(type.fields)];
    const base = { type: type.base };
    if (type.isFlags) return [type.id, base];
    // Two names may be of one value, which a schema must have once.
    return [type.id, { ...base, enum: [...new Set(type.values.map(({ value }) => value.value))] }];
  });
  return Object.fromEntries(entries);
}
