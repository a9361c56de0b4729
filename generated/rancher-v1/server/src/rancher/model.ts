import { findHandlers, type HandlerGroup, type HandlerTable } from "../core/handlers.js";
import type { Row } from "../core/row.js";
import { defaultsOf } from "./collection.js";
import type {
  ActionDefinition,
  ApiDefinition,
  LinkDefinition,
  OperationName,
  ResourceDefinition,
} from "./definition.js";
import { makeQueryRules, type QueryRules } from "./query.js";
import { makeRepresent, type Represent } from "./represent.js";
import { makeSchemas, type RepresentSchema } from "./schemas.js";
import { makeValidators, type Validator } from "./validate.js";

/** A resource with everything that its routes need, made once at the start. */
export interface Resource extends HandlerGroup {
  readonly definition: ResourceDefinition;
  readonly operations: ReadonlySet<OperationName>;
  readonly actions: ReadonlyMap<string, ActionDefinition>;
  readonly links: ReadonlyMap<string, LinkDefinition>;
  readonly rules: QueryRules;
  readonly defaults: Row;
  readonly represent: Represent;
}

/** An API with everything that can be computed before the first request. */
export interface Model {
  /** By the paths of their collections below the base. */
  readonly resources: ReadonlyMap<string, Resource>;
  /** The resource whose rows are projects, if it is documented. */
  readonly projects: Resource | undefined;
  readonly resourcesByType: ReadonlyMap<string, Resource>;
  readonly represent: ReadonlyMap<string, Represent>;
  readonly validators: ReadonlyMap<string, Validator>;
  readonly schemas: ReadonlyMap<string, RepresentSchema>;
}

/** Makes the model of an API, so that no request has to search the definition. */
export function makeModel(definition: ApiDefinition, handlers: HandlerTable): Model {
  const definitions = new Map(definition.resources.map((resource) => [resource.type, resource]));
  const types = new Set(definition.types.map(({ id }) => id));
  const listed = definition.resources.filter(({ operations }) => operations.includes("list"));
  const paths = listed.map(({ plural, path }) => [plural, path] as const);
  const collections = definition.isScoped ? [...paths, ["schemas", "schemas"] as const] : [];
  const rules = new Map(definition.types.map((type) => [type.id, makeQueryRules(type)]));
  const represent = new Map(
    definition.types.map((type) => {
      const resource = definitions.get(type.id);
      return [type.id, makeRepresent(type, { resource, types, collections })];
    }),
  );
  const resources = definition.resources.map((resource): Resource => {
    const type = definition.types.find(({ id }) => id === resource.type) ?? {
      id: resource.type,
      fields: [],
      isOpen: true,
    };
    return {
      definition: resource,
      operations: new Set(resource.operations),
      actions: new Map(resource.actions.map((action) => [action.name, action])),
      links: new Map(resource.links.map((link) => [link.name, link])),
      rules: rules.get(resource.type) ?? makeQueryRules(type),
      defaults: defaultsOf(type),
      represent:
        represent.get(resource.type) ?? makeRepresent(type, { resource, types, collections }),
      ...findHandlers(resource.plural, handlers),
    };
  });
  return {
    resources: new Map(resources.map((resource) => [resource.definition.path, resource])),
    projects: resources.find(({ definition: { path } }) => path === "projects"),
    resourcesByType: new Map(resources.map((resource) => [resource.definition.type, resource])),
    represent,
    validators: makeValidators(definition.types),
    schemas: makeSchemas(definition, rules),
  };
}
