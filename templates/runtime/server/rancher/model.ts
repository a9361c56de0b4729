import { findHandlers, type HandlerGroup, type HandlerTable } from "../core/handlers.js";
import { isObject, type Row } from "../core/row.js";
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

/** A resource with everything that its routes need, computed once at the start. */
export interface Resource extends HandlerGroup {
  readonly definition: ResourceDefinition;
  readonly operations: ReadonlySet<OperationName>;
  readonly actions: ReadonlyMap<string, ActionDefinition>;
  readonly links: ReadonlyMap<string, LinkDefinition>;
  readonly rules: QueryRules;
  /** The handlers of undocumented actions. These actions are also in `actions`. */
  readonly moreActions: HandlerGroup;
  readonly defaults: Row;
  readonly represent: Represent;
}

/** An API with everything that can be computed before the first request. */
export interface Model {
  /** The resources, keyed by the path of their collection below the base. */
  readonly resources: ReadonlyMap<string, Resource>;
  /** The resource whose rows are projects, if it is documented. */
  readonly projects: Resource | undefined;
  readonly resourcesByType: ReadonlyMap<string, Resource>;
  readonly represent: ReadonlyMap<string, Represent>;
  readonly validators: ReadonlyMap<string, Validator>;
  readonly schemas: ReadonlyMap<string, RepresentSchema>;
}

/** The options that decide the model of an API, besides its definition. */
export interface ModelOptions {
  readonly handlers: HandlerTable;
  /** True if an unknown field of a body is a fault. */
  readonly refusesUnknown: boolean;
}

/**
 * Makes the model of an API, so that no request has to search the definition.
 *
 * @throws TypeError if `moreActions` has a documented action, or a name that no action can have.
 */
export function makeModel(documented: ApiDefinition, options: ModelOptions): Model {
  const { handlers, refusesUnknown } = options;
  const more = new Map(
    documented.resources.map(({ plural }) => [plural, findMoreActions(plural, handlers)]),
  );
  const definition = {
    ...documented,
    resources: documented.resources.map((resource) => {
      return withMoreActions(resource, more.get(resource.plural)?.names() ?? []);
    }),
  };
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
      moreActions: more.get(resource.plural) ?? findHandlers("moreActions", {}),
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
    validators: makeValidators(definition.types, {
      refusesUnknown,
      embedded: new Map(
        definition.resources.map(({ type, links }) => [type, links.map(({ name }) => name)]),
      ),
    }),
    schemas: makeSchemas(definition, rules),
  };
}

/** Finds the undocumented actions in the handlers of a resource, under `moreActions`. */
function findMoreActions(plural: string, handlers: HandlerTable): HandlerGroup {
  const own = Object.hasOwn(handlers, plural) ? handlers[plural] : undefined;
  const actions: unknown = own && Reflect.get(own, "moreActions");
  return findHandlers("moreActions", isObject(actions) ? { moreActions: actions } : {});
}

/** Adds undocumented actions to a resource. They have no input type. */
function withMoreActions(
  resource: ResourceDefinition,
  names: readonly string[],
): ResourceDefinition {
  if (names.length === 0) return resource;
  const more = names.map((name): ActionDefinition => {
    const at = `${resource.plural}.moreActions.${name}`;
    if (!/^[A-Za-z][\w-]*$/.test(name)) {
      throw new TypeError(`${at}: a name is a letter, then letters, digits, _ or -`);
    }
    if (resource.actions.some((action) => action.name === name)) {
      throw new TypeError(`${at}: the action is documented; implement the method of the resource`);
    }
    return { name, method: name, input: null, output: resource.type };
  });
  return { ...resource, actions: [...resource.actions, ...more] };
}
