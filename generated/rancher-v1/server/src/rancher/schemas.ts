import type {
  ApiDefinition,
  FieldDefinition,
  FieldType,
  ResourceDefinition,
  TypeDefinition,
} from "./definition.js";
import type { QueryRules } from "./query.js";
import type { Row } from "../core/row.js";

/** Returns the schema of a type, with links that begin with `root`. */
export type RepresentSchema = (root: string) => Row;

/**
 * Makes the schemas of all types, which clients of this protocol read first (Rancher's API specification, "Schemas").
 * Each value has exactly the JSON type of the specification, because a client in a typed language fails at any other
 * type.
 */
export function makeSchemas(
  definition: ApiDefinition,
  rules: ReadonlyMap<string, QueryRules>,
): ReadonlyMap<string, RepresentSchema> {
  const resources = new Map(definition.resources.map((resource) => [resource.type, resource]));
  const known = new Set(definition.types.map(({ id }) => id));
  return new Map(
    definition.types.map((type) => {
      return [type.id, makeSchema(type, resources.get(type.id), rules.get(type.id), known)];
    }),
  );
}

function makeSchema(
  type: TypeDefinition,
  resource: ResourceDefinition | undefined,
  rules: QueryRules | undefined,
  known: ReadonlySet<string>,
): RepresentSchema {
  const can = (name: ResourceDefinition["operations"][number]): boolean =>
    resource?.operations.includes(name) ?? false;
  const methods = (names: readonly (string | false)[]): readonly (string | false)[] =>
    names.filter((name) => name !== false);
  const id = encodeURIComponent(type.id);
  const rest = {
    actions: {},
    pluralName: resource?.plural ?? type.id,
    resourceFields: Object.fromEntries(
      type.fields.map((field) => [field.name, fieldSchema(field)]),
    ),
    resourceMethods: methods([
      can("get") && "GET",
      can("update") && "PUT",
      can("delete") && "DELETE",
    ]),
    collectionMethods: methods([can("list") && "GET", can("create") && "POST"]),
    resourceActions: Object.fromEntries(
      (resource?.actions ?? []).map((action) => [
        action.name,
        { input: typeOrNone(action.input, known), output: typeOrNone(action.output, known) },
      ]),
    ),
    collectionActions: {},
    collectionFields: {},
    collectionFilters: can("list") && rules ? filterSchemas(rules) : {},
    includeableLinks: resource?.links.map(({ name }) => name) ?? [],
  };
  return (root) => {
    const self = `${root}/schemas/${id}`;
    const links =
      can("list") && resource ? { self, collection: `${root}/${resource.path}` } : { self };
    return { id: type.id, type: "schema", links, ...rest };
  };
}

/** Returns a type that has a schema, else undefined. Clients look up the schema of each type that is named. */
function typeOrNone(type: string | null, known: ReadonlySet<string>): string | undefined {
  return type !== null && known.has(type) ? type : undefined;
}

function fieldSchema(field: FieldDefinition): Row {
  const { min, max, minLength, maxLength, validChars, invalidChars, options } = field;
  return {
    type: fieldTypeText(field.type),
    create: field.create,
    update: field.update,
    required: field.required,
    nullable: field.nullable ?? !field.required,
    unique: field.unique ?? false,
    default: field.default ?? null,
    // JSON leaves out members that are undefined, so a limit that the docs do not give is absent.
    ...{ options, min, max, minLength, maxLength, validChars, invalidChars },
  };
}

function filterSchemas({ modifiers, fields }: QueryRules): Row {
  return Object.fromEntries(
    [...modifiers].map(([name, some]) => [
      name,
      { modifiers: some, options: fields.get(name)?.options },
    ]),
  );
}

function fieldTypeText(type: FieldType): string {
  switch (type.kind) {
    case "scalar":
      return type.name;
    case "array":
      return `array[${fieldTypeText(type.items)}]`;
    case "map":
      return `map[${fieldTypeText(type.values)}]`;
    case "reference":
      return `reference[${type.type}]`;
    case "embedded":
      return type.type;
  }
}
