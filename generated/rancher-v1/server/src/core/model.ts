import { defaultsOf } from "./collection.js";
import type {
  ActionDefinition,
  ApiDefinition,
  LinkDefinition,
  OperationName,
  ResourceDefinition,
} from "./definition.js";
import { HttpError } from "./errors.js";
import type { HandlerTable } from "./handler.js";
import { makeQueryRules, type QueryRules } from "./query.js";
import { makeRepresent, type Represent } from "./represent.js";
import type { Row } from "./row.js";
import { makeSchemas, type RepresentSchema } from "./schemas.js";
import { makeValidators, type Validator } from "./validate.js";

// A handler is reached by a name that the definition gives, so its type is known only to the
// compiler of the user's code, not here.
type Method = (...parameters: readonly unknown[]) => unknown;

/** A resource with all that answering its requests needs, made once at the start. */
export interface Resource {
  readonly definition: ResourceDefinition;
  readonly operations: ReadonlySet<OperationName>;
  readonly actions: ReadonlyMap<string, ActionDefinition>;
  readonly links: ReadonlyMap<string, LinkDefinition>;
  readonly rules: QueryRules;
  readonly defaults: Row;
  readonly represent: Represent;
  /** Whether there is a handler of that name. */
  has(method: string): boolean;
  /** @throws HttpError 501 if there is no handler of that name. */
  call(method: string, ...parameters: readonly unknown[]): unknown;
}

/** An API with everything that can be worked out before the first request. */
export interface Model {
  /** By the last part of their collections' paths. */
  readonly resources: ReadonlyMap<string, Resource>;
  readonly resourcesByType: ReadonlyMap<string, Resource>;
  readonly represent: ReadonlyMap<string, Represent>;
  readonly validators: ReadonlyMap<string, Validator>;
  readonly schemas: ReadonlyMap<string, RepresentSchema>;
}

/** Makes the model of an API: nothing of a definition is looked into while a request waits. */
export function makeModel(definition: ApiDefinition, handlers: HandlerTable): Model {
  const definitions = new Map(definition.resources.map((resource) => [resource.type, resource]));
  const types = new Set(definition.types.map(({ id }) => id));
  const listed = definition.resources.filter(({ operations }) => operations.includes("list"));
  const collections = definition.isScoped ? [...listed.map(({ plural }) => plural), "schemas"] : [];
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
      ...makeCalls(resource.plural, handlers),
    };
  });
  return {
    resources: new Map(resources.map((resource) => [resource.definition.plural, resource])),
    resourcesByType: new Map(resources.map((resource) => [resource.definition.type, resource])),
    represent,
    validators: makeValidators(definition.types),
    schemas: makeSchemas(definition, rules),
  };
}

/** Handlers are looked up when they are called: what a test replaces in them counts. */
function makeCalls(plural: string, all: HandlerTable): Pick<Resource, "has" | "call"> {
  const handlers = Object.hasOwn(all, plural) ? all[plural] : undefined;
  const find = (method: string): Method | undefined => {
    const handler: unknown = handlers && Reflect.get(handlers, method);
    return typeof handler === "function" ? (handler as Method) : undefined;
  };
  return {
    has: (method) => find(method) !== undefined,
    call: (method, ...parameters) => {
      const handler = find(method);
      if (handler !== undefined) return handler.apply(handlers, [...parameters]);
      const message = `${plural}.${method} is not implemented`;
      throw new HttpError(501, "NotImplemented", { message });
    },
  };
}
