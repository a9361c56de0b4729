import type { FastifyRequest } from "fastify";

import type { ApiDefinition, FieldType, ResourceDefinition, TypeDefinition } from "./definition.js";

/** A row as a handler gives it. */
export type Row = Readonly<Record<string, unknown>>;

/** Where the links of an answer begin: `http://host:8080/v1` or `…/v1/projects/1a5`. */
export function linkRoot(request: FastifyRequest, basePath: string): string {
  const { projectId } = request.params as { projectId?: string };
  const scope = projectId === undefined ? "" : `/projects/${encodeURIComponent(projectId)}`;
  return `${request.protocol}://${request.host}${basePath}${scope}`;
}

/** A row in the form clients expect: `type`, `links` and `actions` are always there. */
export function representRow(
  row: Row,
  resource: ResourceDefinition | undefined,
  root: string,
  type: string,
): Row {
  const { id } = row;
  // Only what has a collection of its own can be linked to.
  if (resource === undefined || typeof id !== "string") {
    return { type, links: {}, actions: {}, ...row };
  }
  const self = `${root}/${resource.plural}/${encodeURIComponent(id)}`;
  const actions = resource.actions.map(({ name }) => [name, `${self}?action=${name}`] as const);
  return {
    type,
    ...row,
    links: { ...(row["links"] as object | undefined), self },
    actions: row["actions"] ?? Object.fromEntries(actions),
  };
}

/** The page of a list. */
export function representList(
  rows: readonly Row[],
  resource: ResourceDefinition,
  root: string,
): Row {
  return {
    type: "collection",
    resourceType: resource.type,
    links: { self: `${root}/${resource.plural}` },
    actions: {},
    pagination: { limit: null, partial: false, next: null, previous: null },
    data: rows.map((row) => representRow(row, resource, root, resource.type)),
  };
}

/** The schema of a type, as clients of this protocol read it before anything else. */
export function representSchema(
  type: TypeDefinition,
  definition: ApiDefinition,
  root: string,
): Row {
  const resource = definition.resources.find((candidate) => candidate.type === type.id);
  const has = (name: ResourceDefinition["operations"][number]): boolean =>
    resource?.operations.includes(name) ?? false;
  const fields = type.fields.map((field) => [
    field.name,
    {
      type: fieldTypeText(field.type),
      create: field.create,
      update: field.update,
      required: field.required,
      nullable: !field.required,
      default: field.default ?? null,
      ...(field.options ? { options: field.options } : {}),
    },
  ]);
  const actions = resource?.actions.map(({ name, input, output }) => [
    name,
    { ...(input === null ? {} : { input }), ...(output === null ? {} : { output }) },
  ]);
  const collection = resource && has("list") ? { collection: `${root}/${resource.plural}` } : {};
  return {
    id: type.id,
    type: "schema",
    links: { self: `${root}/schemas/${type.id}`, ...collection },
    actions: {},
    pluralName: resource?.plural ?? type.id,
    resourceFields: Object.fromEntries(fields) as Row,
    resourceMethods: [
      has("get") && "GET",
      has("update") && "PUT",
      has("delete") && "DELETE",
    ].filter(Boolean),
    collectionMethods: [has("list") && "GET", has("create") && "POST"].filter(Boolean),
    resourceActions: Object.fromEntries(actions ?? []) as Row,
    collectionFilters: {},
  };
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
