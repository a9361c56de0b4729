import { rancherOptions } from "./options.js";
import { elaborate, type WireType } from "./elaborate.js";
import type { Api, Field, Operation, Role } from "../../core/api.js";
import { type ApiType, inputOf, outputOf } from "../../core/by-type.js";
import { pageComments, type PageComments } from "../../plan/comment-text.js";
import { model } from "./field-type.js";
import { listFilters, type FieldFilter } from "./list-filters.js";
import { planEnums, type EnumPlan } from "./enums.js";
import { camelCase, nameMethods, typeName } from "../../plan/names.js";
import type { Target } from "../../plan/plan.js";
import { embeddedIn, findCreatable, findInputOnly } from "./roles.js";
import { listRoutes, locateResource, type ResourcePath, type Routes } from "./routes.js";
import type { SymbolPlan, TypeText } from "../../plan/type-text.js";

/** A resource with all of its names in code. */
export interface ResourceView extends ResourcePath {
  readonly type: WireType;
  /** The name of the client's property and of the resource's files. */
  readonly property: string;
  /** The beginning of the names of its types: `Volumes`. */
  readonly className: string;
  readonly operations: readonly Role[];
  readonly actions: readonly ActionView[];
  /** The filters that a list of the resource takes. */
  readonly filters: readonly FieldFilter[];
}

/** An action with its names in code. */
export interface ActionView {
  readonly action: Operation;
  readonly method: string;
  /** The model of the body. Undefined if the action has no body. */
  readonly input: TypeText | undefined;
  /** True if every field of the input may be left out, or if there is an input that no page describes. */
  readonly inputIsOptional: boolean;
  /** The model of the response. Undefined if no page describes it. */
  readonly output: TypeText | undefined;
}

/** An API with the names and sets that all of its packages use. */
export interface ApiView extends Routes, Pick<PageComments, "pageLine"> {
  readonly types: readonly WireType[];
  readonly target: Target;
  readonly known: ReadonlySet<string>;
  readonly resources: readonly ResourceView[];
  /** The ids of types that are inputs of actions, but neither resources nor outputs of actions. */
  readonly inputOnly: ReadonlySet<string>;
  /** The ids of types whose values occur in fields of other types. */
  readonly embedded: ReadonlySet<string>;
  /** The ids of types that have a separate model for requests, without the fields that the server sets. */
  readonly creatable: ReadonlySet<string>;
  readonly enumPlans: readonly EnumPlan[];
  /** The symbol of each field's options. */
  readonly enums: ReadonlyMap<Field, SymbolPlan>;
  /** The prefix of environment variables: `RANCHER`. */
  readonly envPrefix: string;
  /** Returns the first lines of a file: the page that it was made from, and what to do instead of editing it. */
  header(type?: ApiType): readonly string[];
}

const operationOrder: readonly Role[] = ["list", "create", "get", "update", "delete"];

/** Decides all names once, for all planners. */
export function viewApi(api: Api, target: Target): ApiView {
  const types = elaborate(api);
  const options = rancherOptions(target);
  const byId = new Map(types.map((type) => [type.id, type]));
  const routes = listRoutes(types, options);
  const inputOnly = findInputOnly(types);
  const creatable = findCreatable(byId, inputOnly);
  const comments = pageComments(target);
  const enumPlans = planEnums(types);
  const methodName = nameMethods(types.flatMap((type) => type.actions));
  const resources = types.flatMap((type): ResourceView[] => {
    const place = locateResource(type, routes);
    if (place === undefined) return [];
    const property = camelCase(place.plural);
    const actions = type.actions.map((action) => {
      return { ...viewAction(action, byId, creatable), method: methodName(action) };
    });
    const operations = operationOrder.filter((role) => operationOf(type, role) !== undefined);
    const className = typeName(place.plural);
    const filters = listFilters(type);
    return [{ type, ...place, property, className, operations, actions, filters }];
  });
  return {
    types,
    target,
    known: new Set(byId.keys()),
    resources,
    inputOnly,
    embedded: new Set(types.flatMap((type) => embeddedIn(type))),
    creatable,
    enumPlans,
    enums: new Map(enumPlans.map(({ field, symbol }) => [field, symbol])),
    envPrefix: options.envPrefix ?? defaultEnvPrefix(target.name),
    ...routes,
    ...comments,
    header: (type) => comments.header(type?.page),
  };
}

/** Returns the first operation of a resource with a role; undefined if there is none. */
export function operationOf(type: ApiType, role: Role): Operation | undefined {
  return type.operations.find((operation) => operation.role.value === role);
}

/** Returns the name of the API without its version, for environment variables: `RANCHER` for `rancher-v1`. */
export function defaultEnvPrefix(name: string): string {
  return name
    .replace(/-v\d+$/i, "")
    .replace(/\W+/g, "_")
    .toUpperCase();
}

/** Decides the models of an action. An input that has a separate model for requests gets that model. */
function viewAction(
  action: Operation,
  types: ReadonlyMap<string, ApiType>,
  creatable: ReadonlySet<string>,
): Omit<ActionView, "method"> {
  const inputId = inputOf(action)?.value;
  const outputId = outputOf(action)?.value;
  const input = inputId === undefined ? undefined : types.get(inputId);
  const output = outputId === undefined ? undefined : types.get(outputId);
  const inputModel: TypeText = input
    ? [model(input.id, creatable.has(input.id) ? "Create" : "")]
    : ["unknown"];
  return {
    action,
    input: inputId === undefined ? undefined : inputModel,
    inputIsOptional: input
      ? !input.fields.some((field) => field.required?.value)
      : inputId !== undefined,
    output: output && [model(output.id)],
  };
}
