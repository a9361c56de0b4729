import { withoutNull } from "../core/inner-types.js";
import type { Field, JsonValue, ScalarName, TypeRef } from "../core/api.js";
import type { Fact } from "../core/fact.js";
import { isWriteOnly } from "../core/write-only.js";
import { fits, isListed } from "./fits.js";
import { distinct, inferredOf, textOf, traced, type Json, type Printing } from "./printing.js";

const scalars: Readonly<Record<ScalarName, Json>> = {
  string: { type: "string" },
  integer: { type: "integer" },
  number: { type: "number" },
  boolean: { type: "boolean" },
  null: { type: "null" },
  file: { type: "string", format: "binary" },
  json: { type: "object", additionalProperties: true },
  unknown: {},
};

/** The schema of null in OpenAPI 3.0, which requires a type beside `nullable`. */
const onlyNull: Json = { type: "string", nullable: true, enum: [null] };

/** Formats of OpenAPI and JSON Schema. Others become `x-format`, because some validators refuse them. */
const formats = new Set(
  `date date-time time duration password byte binary int32 int64 float double uuid uri uri-reference iri email
hostname ipv4 ipv6 regex json-pointer`.split(/\s+/),
);

/** Prints the schema of a type. A named type becomes a reference. */
export function schemaOf(type: TypeRef, printing: Printing): Json {
  switch (type.kind) {
    case "scalar": {
      if (type.name === "null" && printing.openapi === "3.0") return onlyNull;
      const { format } = type;
      if (format === undefined) return scalars[type.name];
      return { ...scalars[type.name], [formats.has(format) ? "format" : "x-format"]: format };
    }
    case "array":
      return { type: "array", items: schemaOf(type.items, printing) };
    case "map":
      return { type: "object", additionalProperties: schemaOf(type.values, printing) };
    case "object":
      return objectSchema(type, printing);
    case "named":
      return namedSchema(type, printing);
    case "id":
      return { type: "string", "x-id-of": type.type };
    case "union":
      return anyOf(type.of.map((one) => schemaOf(one, printing)));
    case "nullable":
      return orNull(schemaOf(type.of, printing), printing);
  }
}

/** Joins schemas: a value has to fit at least one of them. */
export function anyOf(schemas: readonly Json[]): Json {
  const [first = {}, ...others] = distinct(schemas);
  return others.length === 0 ? first : { anyOf: [first, ...others] };
}

function namedSchema(type: TypeRef & { readonly kind: "named" }, printing: Printing): Json {
  const name = printing.components.get(type.type);
  // A type that the docs do not describe has only a name.
  if (name === undefined) return { "x-type": type.type };
  const def = printing.types.get(type.type);
  if (type.isPartial === true && def?.kind === "object") {
    const { fields, isOpen } = def;
    // No member of a partial type is required.
    const free = fields.map((field) => ({ ...field, required: undefined, optional: undefined }));
    return { ...objectSchema({ fields: free, isOpen }, printing), "x-part-of": type.type };
  }
  return { $ref: `#/components/schemas/${name}` };
}

/** Prints the schema of an object with fields. */
export function objectSchema(
  { fields, isOpen }: { readonly fields: readonly Field[]; readonly isOpen: boolean },
  printing: Printing,
): Json {
  const required = fields.filter(isRequired).map(({ name }) => name);
  return {
    type: "object",
    ...(fields.length > 0 && {
      properties: Object.fromEntries(
        fields.map((field) => [field.name, fieldSchema(field, printing)] as const),
      ),
    }),
    ...(required.length > 0 && { required: [...new Set(required)] }),
    ...(isOpen && { additionalProperties: true }),
  };
}

/**
 * True if a field is required: in a request or, if the docs do not say anything about requests, in an answer.
 */
function isRequired({ required, optional }: Field): boolean {
  return required?.value ?? optional?.value === false;
}

/** Prints the schema of a field with all its facts. */
function fieldSchema(field: Field, printing: Printing): Json {
  const { name, spelling, create, update, required, optional, nullable, deprecated, notes } = field;
  const { span, type, default: preset, options } = field;
  const isReadOnly = create?.value === "never" && update?.value !== true;
  const isLeftOut = required?.value === false || optional?.value === true;
  const schema = withSiblings(
    valueSchema(field, printing),
    {
      ...textOf("description", notes?.value),
      ...(deprecated?.value === true && { deprecated: true }),
      ...(isReadOnly && { readOnly: true }),
      ...(isWriteOnly(field) && { writeOnly: true }),
      ...(spelling !== undefined && spelling !== name && { "x-spelling": spelling }),
      ...(create && { "x-create": create.value }),
      ...(update && { "x-update": update.value }),
      // A member that is not in `required` may be optional, or the docs do not say. `x-optional` marks the
      // first case.
      ...(isLeftOut && { "x-optional": true }),
      ...(nullable?.value === false && { "x-nullable": false }),
      ...inferredOf({
        type,
        create,
        update,
        required,
        optional,
        nullable,
        default: preset,
        options,
        deprecated,
      }),
    },
    printing,
  );
  // The schema is copied, because schemas of scalars are shared and a place belongs to one object.
  return traced(printing, { ...schema }, { member: name, span });
}

/** The facts about the values of a field or a parameter. */
export interface Valued {
  readonly type: Fact<TypeRef>;
  readonly nullable?: Fact<boolean> | undefined;
  readonly default?: Fact<JsonValue> | undefined;
  readonly options?: Fact<readonly JsonValue[]> | undefined;
}

/** Prints the schema for the values of a field or a parameter. */
export function valueSchema(valued: Valued, printing: Printing): Json {
  const { type, nullable, default: preset, options } = valued;
  const bare = withoutNull(type.value);
  const own = withOptions(bare, options?.value, printing);
  const isNullable = nullable?.value === true || type.value.kind === "nullable";
  const full = isNullable ? orNull(own, printing) : own;
  if (preset === undefined) return full;
  const { value } = preset;
  const isFit =
    (value === null && isNullable) || (fits(value, bare, printing) && isListed(value, own));
  // Tools send a `default`, so a default that does not fit the type is in `x-default`.
  return withSiblings(full, { [isFit ? "default" : "x-default"]: value }, printing);
}

/**
 * Prints the schema of a type with its allowed values. For a list, these are the values of its items. They are
 * in `x-options` instead of `enum` if one of them does not fit the type, or if the type is not a plain scalar.
 */
function withOptions(
  type: TypeRef,
  options: readonly JsonValue[] | undefined,
  printing: Printing,
): Json {
  const plain = schemaOf(type, printing);
  if (options === undefined || options.length === 0) return plain;
  const values = distinct(options);
  const one = type.kind === "array" ? type.items : type;
  const isEnum =
    one.kind === "scalar" &&
    one.name !== "file" &&
    one.name !== "json" &&
    values.every((value) => fits(value, one, printing));
  if (!isEnum) return withSiblings(plain, { "x-options": values }, printing);
  if (type.kind !== "array") return { ...plain, enum: values };
  return { ...plain, items: { ...schemaOf(one, printing), enum: values } };
}

/** Returns a schema that also allows null. */
function orNull(schema: Json, { openapi }: Printing): Json {
  const { type, enum: values } = schema;
  // An empty schema allows any value, and so null.
  if (Object.keys(schema).length === 0) return { "x-nullable": true };
  if (openapi === "3.0") {
    if (type === undefined) return { anyOf: [schema, onlyNull] };
    return { ...schema, nullable: true, ...withNull(values) };
  }
  if (typeof type !== "string") return { anyOf: [schema, { type: "null" }] };
  // Without the member, the docs do not mark the value as one that may be null.
  return type === "null"
    ? { ...schema, "x-nullable": true }
    : { ...schema, type: [type, "null"], ...withNull(values) };
}

function withNull(values: unknown): Json {
  return Array.isArray(values) && !values.includes(null)
    ? { enum: [...(values as unknown[]), null] }
    : {};
}

/**
 * Adds members to a schema. In OpenAPI 3.0, a reference cannot have other members beside it, so `allOf` holds
 * it.
 */
export function withSiblings(schema: Json, siblings: Json, { openapi }: Printing): Json {
  if (Object.keys(siblings).length === 0) return schema;
  const isBare = schema["$ref"] === undefined || openapi === "3.1";
  return isBare ? { ...schema, ...siblings } : { allOf: [schema], ...siblings };
}
