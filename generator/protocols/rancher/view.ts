import { rancherOptions } from "./options.js";
import { elaborate, type WireType } from "./elaborate.js";
import type { Api, Field, Operation, Role } from "../../core/api.js";
import { type ApiType, inputOf, outputOf } from "../../core/by-type.js";
import { pageComments, type PageComments } from "../../plan/comment-text.js";
import { model } from "./field-type.js";
import { planEnums, type EnumPlan } from "./enums.js";
import { camelCase, nameMethods, typeName } from "../../plan/names.js";
import type { Target } from "../../plan/plan.js";
import { embeddedIn, findCreatable, findInputOnly } from "./roles.js";
import { listRoutes, locateResource, type ResourcePath, type Routes } from "./routes.js";
import type { SymbolPlan, TypeText } from "../../plan/type-text.js";

/** A resource as all planners see it: every name decided. */
export interface ResourceView extends ResourcePath {
  readonly type: WireType;
  /** The property of the client, and the file. */
  readonly property: string;
  /** `Volumes`. */
  readonly className: string;
  readonly operations: readonly Role[];
  readonly actions: readonly ActionView[];
}

/** An action with the names that code uses. */
export interface ActionView {
  readonly action: Operation;
  readonly method: string;
  /** The model of the body; undefined if the action has none. */
  readonly input: TypeText | undefined;
  /** True if every field of the input may be left out. */
  readonly inputIsOptional: boolean;
  /** The model of the answer; undefined if no page describes it. */
  readonly output: TypeText | undefined;
}

/** An API with what its packages have in common. */
export interface ApiView extends Routes, Pick<PageComments, "pageLine"> {
  readonly types: readonly WireType[];
  readonly target: Target;
  readonly known: ReadonlySet<string>;
  readonly resources: readonly ResourceView[];
  /** Types that only requests contain. */
  readonly inputOnly: ReadonlySet<string>;
  /** Types whose values are fields of other types. */
  readonly embedded: ReadonlySet<string>;
  /** Types that need a model of their own for requests, without the fields that the server sets. */
  readonly creatable: ReadonlySet<string>;
  readonly enumPlans: readonly EnumPlan[];
  /** The names of the options of fields. */
  readonly enums: ReadonlyMap<Field, SymbolPlan>;
  /** The first word of environment variables. */
  readonly envPrefix: string;
  /** The first lines of a file: the page that it was made from, and what to do instead of editing it. */
  header(type?: ApiType): readonly string[];
}

const operationOrder: readonly Role[] = ["list", "create", "get", "update", "delete"];

/** Decides names and roles once, for all planners. */
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
    return [{ type, ...place, property, className, operations, actions }];
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

/** The operation of a resource that does something; the first of several. */
export function operationOf(type: ApiType, role: Role): Operation | undefined {
  return type.operations.find((operation) => operation.role.value === role);
}

/** `RANCHER` for `rancher-v1`: the name of the API without its version. */
export function defaultEnvPrefix(name: string): string {
  return name
    .replace(/-v\d+$/i, "")
    .replace(/\W+/g, "_")
    .toUpperCase();
}

/** Decides names of an action. A resource as an input is sent the way a create is. */
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
