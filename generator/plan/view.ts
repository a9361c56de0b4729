import { listRoutes } from "./routes.js";
import type { Action, Api, ApiType, OperationName } from "../ir/ir.js";
import { camelCase, methodName, pluralOf, typeName } from "./names.js";
import type { Target } from "./plan.js";

/** A resource as all planners see it: every name decided. */
export interface ResourceView {
  readonly type: ApiType;
  readonly plural: string;
  /** The property of the client, and the file. */
  readonly property: string;
  /** `Volumes`. */
  readonly className: string;
  readonly operations: readonly OperationName[];
  readonly actions: readonly ActionView[];
}

/** An action with the names that code uses. */
export interface ActionView {
  readonly action: Action;
  readonly method: string;
  /** The model of the body; undefined if the action has none. */
  readonly input: string | undefined;
  /** True if every field of the input may be left out. */
  readonly inputIsOptional: boolean;
  /** The model of the answer. */
  readonly output: string | undefined;
}

/** An API with what its packages have in common. */
export interface ApiView {
  readonly api: Api;
  readonly target: Target;
  readonly known: ReadonlySet<string>;
  readonly resources: readonly ResourceView[];
  /** Types that only ever go from client to server. */
  readonly inputOnly: ReadonlySet<string>;
  readonly basePath: string;
  readonly isScoped: boolean;
  /** The page and what to do, for the first line of a file. */
  header(type?: ApiType): string;
}

const operationOrder: readonly OperationName[] = ["List", "Create", "Get", "Update", "Delete"];

/** Decides names and roles once, for all planners. */
export function viewApi(api: Api, target: Target): ApiView {
  const types = new Map(api.types.map((type) => [type.id, type]));
  const routes = listRoutes(api, target);
  const resources = api.types.flatMap((type): ResourceView[] => {
    const plural = pluralOf(type);
    if (type.kind.value !== "resource" || plural === undefined) return [];
    const property = camelCase(plural);
    const actions = type.actions.map((action) => viewAction(action, types));
    const operations = operationOrder.filter((name) =>
      type.operations.some((one) => one.name === name),
    );
    return [{ type, plural, property, className: typeName(plural), operations, actions }];
  });
  return {
    api,
    target,
    known: new Set(types.keys()),
    resources,
    inputOnly: findInputOnly(api),
    ...routes,
    header: (type) => {
      const parts = [target.docs, type?.page ?? ""].filter((part) => part !== "");
      const page = parts.length === 0 ? `the docs of ${target.name}` : parts.join("/");
      return `Generated from ${oneLine(page)}. Do not edit: change the docs, then run \`stubdown generate\`.`;
    },
  };
}

function viewAction(action: Action, types: ReadonlyMap<string, ApiType>): ActionView {
  const input = action.input.value === null ? undefined : types.get(action.input.value);
  const output = action.output.value === null ? undefined : types.get(action.output.value);
  const hasInput = action.input.value !== null;
  return {
    action,
    method: methodName(action),
    input: input ? inputModel(input) : hasInput ? "unknown" : undefined,
    inputIsOptional: input ? !input.fields.some((field) => field.required?.value) : hasInput,
    output: output ? `models.${typeName(output.id)}` : undefined,
  };
}

/** A resource as an input is sent the way a create is. */
function inputModel(type: ApiType): string {
  return `models.${typeName(type.id)}${hasModel(type, "Create") ? "Create" : ""}`;
}

/** Whether a type has a model of its own for create or update: a resource some of whose fields may be set. */
export function hasModel(type: ApiType, kind: "Create" | "Update"): boolean {
  if (type.kind.value !== "resource") return false;
  return (
    type.operations.some(({ name }) => name === kind) ||
    type.fields.some((field) => {
      return kind === "Create"
        ? field.create !== undefined && field.create.value !== "never"
        : field.update?.value === true;
    })
  );
}

/** Inputs of actions that no answer holds. */
function findInputOnly(api: Api): ReadonlySet<string> {
  const inputs = new Set(
    api.types.flatMap((type) => type.actions.map(({ input }) => input.value ?? "")),
  );
  const outputs = new Set(
    api.types.flatMap((type) => type.actions.map(({ output }) => output.value ?? "")),
  );
  const types = api.types.filter((type) => type.kind.value === "type");
  return new Set(types.map(({ id }) => id).filter((id) => inputs.has(id) && !outputs.has(id)));
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, " ");
}
