// Makes the OpenAPI document that the page at `/docs` loads. When a user opens an operation, Swagger UI resolves its
// references, and the references in those, much slower in OpenAPI 3.1 than in 3.0. With 300 types that refer to each
// other it never finished; with the document made here it takes a second.

interface Json {
  readonly [name: string]: unknown;
}

/** The keys of OpenAPI whose members have names that the API chooses: `properties`, for example. */
const mapKeys: ReadonlySet<string> = new Set([
  ...["paths", "schemas", "parameters", "responses", "requestBodies", "headers", "examples"],
  ...["properties", "patternProperties", "content", "encoding", "securitySchemes", "variables"],
]);

/** The keys of OpenAPI that hold values of the API, which are not changed. */
const valueKeys: ReadonlySet<string> = new Set(["value", "example", "default", "enum", "const"]);

/**
 * Rewrites an OpenAPI document for Swagger UI: as OpenAPI 3.0, without members `x-…`, and without circular references.
 * A circular reference names a schema that leads back to the schema around the reference. An object replaces it, with
 * the name in the reference as its title.
 */
export function pageDocument(document: object): object {
  const { components = {} } = document as { components?: { schemas?: Json } };
  const { schemas = {} } = components;
  const reached = reachable(schemas);
  const simplified: Json = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const isCircular = (other: string): boolean => reached.get(other)?.has(name) === true;
      return [name, simplify(schema, isCircular)] as const;
    }),
  );
  const others = simplify({ ...document, components: { ...components, schemas: {} } }, () => false);
  const { components: rest } = others as { components: object };
  return { ...(others as Json), openapi: "3.0.4", components: { ...rest, schemas: simplified } };
}

const prefix = "#/components/schemas/";

/** For each schema, the names of all schemas that its references lead to, directly or through others. */
function reachable(schemas: Json): ReadonlyMap<string, ReadonlySet<string>> {
  const next = new Map(
    Object.entries(schemas).map(([name, schema]) => [name, referencesIn(schema)] as const),
  );
  return new Map(
    [...next].map(([name, first]) => {
      const found = new Set(first);
      // The loop also visits names that are added to the set while it runs.
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
    if (valueKeys.has(name)) return [[name, inner]];
    return [[name, simplify(inner, isCircular, mapKeys.has(name))]];
  });
  const object: Json = Object.fromEntries(entries);
  return isMap ? object : toNullable(withoutCircle(object, isCircular));
}

/** Replaces a circular reference. OpenAPI 3.0 allows no keys beside `$ref`, so with other keys it moves into `allOf`. */
function withoutCircle(object: Json, isCircular: IsCircular): Json {
  const { $ref, ...others } = object;
  if (typeof $ref !== "string") return object;
  const name = $ref.startsWith(prefix) ? $ref.slice(prefix.length) : "";
  if (isCircular(name)) return { type: "object", title: name, ...others };
  return Object.keys(others).length === 0 ? object : { allOf: [{ $ref }], ...others };
}

/** Writes `null` as OpenAPI 3.0 does: `nullable: true` instead of the type `null`. */
function toNullable(object: Json): Json {
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
