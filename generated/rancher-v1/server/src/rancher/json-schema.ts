import type {
  FieldDefinition,
  FieldType,
  ResourceDefinition,
  TypeDefinition,
} from "./definition.js";
import type { QueryRules } from "./query.js";

/** A JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schemas of an API, for its routes. */
export interface JsonSchemas {
  /** The schemas of all types, each with an `$id`. */
  readonly shared: readonly JsonSchema[];
  /** Returns the schema of an answered type; that of any object for null. */
  row(type: string | null): JsonSchema;
  /** Returns the schema of a body. Its properties are the fields with the flag `create` or `update`. */
  body(type: string, flag: "create" | "update"): JsonSchema;
  /** Returns the schema of a page of a list. */
  list(type: string): JsonSchema;
}

const text = { type: "string" };
const textOrNull = { type: ["string", "null"] };
const urls = { type: "object", additionalProperties: text };
const anyObject = { type: "object", additionalProperties: true };
/** A query parameter, which may be repeated. */
const texts = { anyOf: [text, { type: "array", items: text }] };

/** Makes the JSON Schemas of types. Each `$id` begins with `name`: `v1.volume`. */
export function makeJsonSchemas(name: string, types: readonly TypeDefinition[]): JsonSchemas {
  const known = new Map(types.map((type) => [type.id, type]));
  const refer = (type: string): JsonSchema =>
    known.has(type) ? { $ref: `${name}.${type}#` } : anyObject;
  const propertiesOf = (fields: readonly FieldDefinition[]): JsonSchema =>
    Object.fromEntries(fields.map((field) => [field.name, schemaOf(field.type, field, refer)]));
  return {
    shared: types.map(({ id, fields }) => ({
      $id: `${name}.${id}`,
      type: "object",
      properties: {
        ...{ id: text, type: text, links: urls, actions: urls },
        ...propertiesOf(fields),
      },
      additionalProperties: true,
    })),
    row: (type) => (type === null ? anyObject : refer(type)),
    body: (type, flag) => {
      const { fields = [] } = known.get(type) ?? {};
      const writeable = fields.filter((field) => field[flag]);
      const required = writeable.filter((field) => field.required && field.default === undefined);
      return {
        type: "object",
        properties: propertiesOf(writeable),
        ...(flag === "create" && { required: required.map((field) => field.name) }),
        additionalProperties: true,
      };
    },
    list: (type) => ({
      type: "object",
      properties: {
        ...{ type: text, resourceType: text, links: urls, actions: urls, filters: anyObject },
        ...{ pagination: anyObject, data: { type: "array", items: refer(type) } },
      },
      additionalProperties: true,
    }),
  };
}

/** Makes the schema for the query of a list (Rancher's API specification, "Collections"). */
export function listQuerySchema({ modifiers, filters }: QueryRules): JsonSchema {
  const names = ["limit", "marker", "include", ...filters.keys()];
  return {
    type: "object",
    properties: {
      ...Object.fromEntries(names.map((name) => [name, texts])),
      sort: { type: "string", enum: [...modifiers.keys()] },
      order: { type: "string", enum: ["asc", "desc"] },
    },
    additionalProperties: true,
  };
}

/** Makes the schema for the path parameters of a route; undefined if it has none. */
export function paramsSchema(url: string): JsonSchema | undefined {
  const names = [...url.matchAll(/:(\w+)/g)].map(([, name = ""]) => name);
  if (names.length === 0) return undefined;
  const properties = Object.fromEntries(names.map((name) => [name, text]));
  return { type: "object", properties, required: names };
}

/** Makes the schema for the query of a GET of one resource, with `include`; undefined if it has no links. */
export function includeSchema({ links }: ResourceDefinition): JsonSchema | undefined {
  return links.length === 0 ? undefined : { type: "object", properties: { include: texts } };
}

/** The schema of the body of an error. */
export const errorSchema: JsonSchema = {
  type: "object",
  properties: {
    ...{ id: text, type: text, links: urls, actions: urls, status: { type: "integer" } },
    ...{ code: text, message: text },
    ...{ detail: textOrNull, fieldName: textOrNull },
    errors: {
      type: "array",
      items: { type: "object", properties: { code: text, fieldName: text, path: textOrNull } },
    },
  },
};

type Refer = (type: string) => JsonSchema;

function schemaOf(type: FieldType, field: FieldDefinition, refer: Refer): JsonSchema {
  const schema = bareSchema(type, field, refer);
  const isNullable = field.nullable ?? !field.required;
  const named = field.default === undefined ? {} : { default: field.default };
  if (!isNullable || Object.keys(schema).length === 0) return { ...schema, ...named };
  if (schema["$ref"] !== undefined) return { anyOf: [schema, { type: "null" }], ...named };
  const options = schema["enum"] as readonly unknown[] | undefined;
  return {
    ...{ ...schema, type: [schema["type"], "null"] },
    ...(options && { enum: [...options, null] }),
    ...named,
  };
}

function bareSchema(type: FieldType, field: FieldDefinition, refer: Refer): JsonSchema {
  switch (type.kind) {
    case "reference":
      return text;
    case "embedded":
      return refer(type.type);
    case "array":
      return { type: "array", items: bareSchema(type.items, field, refer) };
    case "map":
      return { type: "object", additionalProperties: bareSchema(type.values, field, refer) };
    case "scalar":
      return scalarSchema(type.name, field);
  }
}

function scalarSchema(name: string, field: FieldDefinition): JsonSchema {
  const { min, max, minLength, maxLength, validChars, options } = field;
  switch (name) {
    case "int":
    case "float":
      return present({ type: name === "int" ? "integer" : "number", minimum: min, maximum: max });
    case "boolean":
      return { type: "boolean" };
    case "json":
      return {};
    default: {
      const pattern = validChars === undefined ? undefined : `^[${validChars}]*$`;
      const choice = options && options.length > 0 ? options : undefined;
      return present({ type: "string", enum: choice, minLength, maxLength, pattern });
    }
  }
}

function present(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined));
}
