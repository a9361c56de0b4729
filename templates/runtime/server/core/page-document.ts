// The document of the page. Swagger UI writes out each reference of an operation that is opened, and the references
// in it, and does so much slower for OpenAPI 3.1 than for 3.0. A document of 300 types that refer to each other never
// opened; in the form that is made here, it opens in a second.

interface Json {
  readonly [name: string]: unknown;
}

/** What is below these has names of the API as its own names; elsewhere, names are those of OpenAPI. */
const maps: ReadonlySet<string> = new Set([
  ...["paths", "schemas", "parameters", "responses", "requestBodies", "headers", "examples"],
  ...["properties", "patternProperties", "content", "encoding", "securitySchemes", "variables"],
]);

/** Values as the API has them, which are left as they are. */
const values: ReadonlySet<string> = new Set(["value", "example", "default", "enum", "const"]);

/**
 * An OpenAPI document in the form that Swagger UI shows fast: in OpenAPI 3.0, without members `x-…`, and without
 * references that lead back to the schema that they are in. Such a schema is an object with the name as its title.
 */
export function pageDocument(document: object): object {
  const { components = {} } = document as { components?: { schemas?: Json } };
  const { schemas = {} } = components;
  const reached = reachable(schemas);
  const own: Json = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const isCircular = (other: string): boolean => reached.get(other)?.has(name) === true;
      return [name, simplify(schema, isCircular)] as const;
    }),
  );
  const others = simplify({ ...document, components: { ...components, schemas: {} } }, () => false);
  const { components: rest } = others as { components: object };
  return { ...(others as Json), openapi: "3.0.4", components: { ...rest, schemas: own } };
}

const prefix = "#/components/schemas/";

/** The schemas that each leads to, over any number of references. */
function reachable(schemas: Json): ReadonlyMap<string, ReadonlySet<string>> {
  const next = new Map(
    Object.entries(schemas).map(([name, schema]) => [name, referencesIn(schema)] as const),
  );
  return new Map(
    [...next].map(([name, first]) => {
      const found = new Set(first);
      // A set goes on to what is added while it is gone through.
      for (const one of found) for (const more of next.get(one) ?? []) found.add(more);
      return [name, found] as const;
    }),
  );
}

function referencesIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== "object" || value === null) return found;
  const { $ref } = value as Json;
  if (typeof $ref === "string" && $ref.startsWith(prefix)) found.add($ref.slice(prefix.length));
  for (const inner of Object.values(value)) referencesIn(inner, found);
  return found;
}

type IsCircular = (name: string) => boolean;

function simplify(value: unknown, isCircular: IsCircular, isMap = false): unknown {
  if (Array.isArray(value)) return value.map((one) => simplify(one, isCircular));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    if (isMap) return [[name, simplify(inner, isCircular)]];
    if (name.startsWith("x-")) return [];
    if (values.has(name)) return [[name, inner]];
    return [[name, simplify(inner, isCircular, maps.has(name))]];
  });
  const object: Json = Object.fromEntries(entries);
  return isMap ? object : nullsOf(withoutCircle(object, isCircular));
}

/** In OpenAPI 3.0, a reference can have nothing beside it. */
function withoutCircle(object: Json, isCircular: IsCircular): Json {
  const { $ref, ...others } = object;
  if (typeof $ref !== "string") return object;
  const name = $ref.startsWith(prefix) ? $ref.slice(prefix.length) : "";
  if (isCircular(name)) return { type: "object", title: name, ...others };
  return Object.keys(others).length === 0 ? object : { allOf: [{ $ref }], ...others };
}

/** Null is a type in OpenAPI 3.1, and `nullable` in 3.0. */
function nullsOf(object: Json): Json {
  const { type, anyOf, ...others } = object;
  if (type === "null") return { ...others, enum: [null], nullable: true };
  if (Array.isArray(type)) {
    const types = type.filter((one) => one !== "null") as readonly string[];
    const nullable = types.length < type.length ? { nullable: true } : {};
    const [first] = types;
    if (types.length < 2) return { type: first, ...others, ...nullable };
    return { anyOf: types.map((one) => ({ type: one })), ...others, ...nullable };
  }
  if (!Array.isArray(anyOf)) return object;
  const kept = (anyOf as readonly Json[]).filter((one) => !isOnlyNull(one));
  if (kept.length === anyOf.length) return object;
  const choice = kept.length === 1 ? { allOf: kept } : { anyOf: kept };
  return { ...choice, ...others, nullable: true };
}

function isOnlyNull({ nullable, enum: options }: Json): boolean {
  return nullable === true && Array.isArray(options) && options.length === 1 && options[0] === null;
}
