import type { Action, Api, ApiType, OperationName } from "../ir/ir.js";
import { escapeComment } from "./doc-comment.js";
import { model } from "./field-type.js";
import { camelCase, nameMethods, typeName } from "./names.js";
import type { Target } from "./plan.js";
import { embeddedIn, findCreatable, findInputOnly } from "./roles.js";
import { listRoutes, locateResource, type ResourcePath, type Routes } from "./routes.js";
import type { TypeText } from "./type-text.js";

/** A resource as all planners see it: every name decided. */
export interface ResourceView extends ResourcePath {
  readonly type: ApiType;
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
  readonly input: TypeText | undefined;
  /** True if every field of the input may be left out. */
  readonly inputIsOptional: boolean;
  /** The model of the answer; undefined if no page describes it. */
  readonly output: TypeText | undefined;
}

/** An API with what its packages have in common. */
export interface ApiView extends Routes {
  readonly types: readonly ApiType[];
  readonly target: Target;
  readonly known: ReadonlySet<string>;
  readonly resources: readonly ResourceView[];
  /** Types that only ever go from client to server. */
  readonly inputOnly: ReadonlySet<string>;
  /** Types whose values stand in fields of others. */
  readonly embedded: ReadonlySet<string>;
  /** Types that are sent in another shape than they are answered: without what the server sets. */
  readonly creatable: ReadonlySet<string>;
  /** The first word of environment variables. */
  readonly envPrefix: string;
  /** The first lines of a file: the page that it was made from, and what to do instead of editing it. */
  header(type?: ApiType): readonly string[];
  /**
   * The line of a comment that tells the page. No `@see`: for a comment without it or `@link`, the
   * compiler does not look at what is in it, which makes a tenth of the time to check a program.
   */
  pageLine(page: string): string;
}

const operationOrder: readonly OperationName[] = ["List", "Create", "Get", "Update", "Delete"];

/** Decides names and roles once, for all planners. */
export function viewApi(api: Api, target: Target): ApiView {
  const { types } = api;
  const byId = new Map(types.map((type) => [type.id, type]));
  const routes = listRoutes(types, target);
  const inputOnly = findInputOnly(types);
  const creatable = findCreatable(byId, inputOnly);
  const pageText = (page: string): string =>
    oneLine([target.docs, page].filter((part) => part !== "").join("/"));
  const methodName = nameMethods(types.flatMap((type) => type.actions));
  const resources = types.flatMap((type): ResourceView[] => {
    const place = locateResource(type, routes);
    if (place === undefined) return [];
    const property = camelCase(place.plural);
    const actions = type.actions.map((action) => {
      return { ...viewAction(action, byId, creatable), method: methodName(action) };
    });
    const operations = operationOrder.filter((name) =>
      type.operations.some((one) => one.name === name),
    );
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
    envPrefix: target.envPrefix ?? defaultEnvPrefix(target.name),
    ...routes,
    header: (type) => {
      const page = type === undefined ? target.docs : pageText(type.page);
      const source = page === "" ? `the docs of ${target.name}` : page;
      return [
        `Generated from ${oneLine(source)}.`,
        "Do not edit: change the docs, then run `stubdown generate`.",
      ];
    },
    pageLine: (page) => `Page: ${escapeComment(pageText(page))}`,
  };
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
  action: Action,
  types: ReadonlyMap<string, ApiType>,
  creatable: ReadonlySet<string>,
): Omit<ActionView, "method"> {
  const { value: inputId } = action.input;
  const { value: outputId } = action.output;
  const input = inputId === null ? undefined : types.get(inputId);
  const output = outputId === null ? undefined : types.get(outputId);
  const inputModel: TypeText = input
    ? [model(input.id, creatable.has(input.id) ? "Create" : "")]
    : ["unknown"];
  return {
    action,
    input: inputId === null ? undefined : inputModel,
    inputIsOptional: input
      ? !input.fields.some((field) => field.required?.value)
      : inputId !== null,
    output: output && [model(output.id)],
  };
}

/** Lines as a comment of TypeScript. */
export function commentText(lines: readonly string[]): string {
  return lines.map((line) => `// ${line}`).join("\n");
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, " ");
}
