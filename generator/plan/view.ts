import { listRoutes } from "./routes.js";
import type { Api, OperationName } from "../ir/ir.js";
import { bareTypes, type BareAction, type BareField, type BareType } from "./bare.js";
import { escapeComment } from "./doc-comment.js";
import { camelCase, nameMethods, pluralOf, typeName } from "./names.js";
import type { Target } from "./plan.js";
import { embeddedTypes } from "./type-text.js";

/** A resource as all planners see it: every name decided. */
export interface ResourceView {
  readonly type: BareType;
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
  readonly action: BareAction;
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
  readonly types: readonly BareType[];
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
  readonly basePath: string;
  readonly isScoped: boolean;
  /** The page and what to do, for the first line of a file. */
  header(type?: BareType): string;
  /**
   * The line of a comment that tells the page. No `@see`: for a comment without it or `@link`, the
   * compiler does not look at what is in it, which makes a tenth of the time to check a program.
   */
  pageLine(page: string): string;
}

const operationOrder: readonly OperationName[] = ["List", "Create", "Get", "Update", "Delete"];

/** Decides names and roles once, for all planners. */
export function viewApi(api: Api, target: Target): ApiView {
  const types = bareTypes(api);
  const byId = new Map(types.map((type) => [type.id, type]));
  const routes = listRoutes(types, target);
  const inputOnly = findInputOnly(types);
  const creatable = findCreatable(byId, inputOnly);
  const pageText = (page: string): string =>
    oneLine([target.docs, page].filter((part) => part !== "").join("/"));
  const methodName = nameMethods(types.flatMap((type) => type.actions));
  const resources = types.flatMap((type): ResourceView[] => {
    const plural = pluralOf(type);
    if (type.kind.value !== "resource" || plural === undefined) return [];
    const property = camelCase(plural);
    const actions = type.actions.map((action) => {
      return { ...viewAction(action, byId, creatable), method: methodName(action) };
    });
    const operations = operationOrder.filter((name) =>
      type.operations.some((one) => one.name === name),
    );
    return [{ type, plural, property, className: typeName(plural), operations, actions }];
  });
  // Every field of a page asks for its line.
  const pageLines = new Map<string, string>();
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
      return `Generated from ${oneLine(source)}. Do not edit: change the docs, then run \`stubdown generate\`.`;
    },
    pageLine: (page) => {
      const line = pageLines.get(page) ?? `Page: ${escapeComment(pageText(page))}`;
      pageLines.set(page, line);
      return line;
    },
  };
}

/** `RANCHER` for `rancher-v1`: the name of the API without its version. */
export function defaultEnvPrefix(name: string): string {
  return name
    .replace(/-v\d+$/i, "")
    .replace(/\W+/g, "_")
    .toUpperCase();
}

function viewAction(
  action: BareAction,
  types: ReadonlyMap<string, BareType>,
  creatable: ReadonlySet<string>,
): Omit<ActionView, "method"> {
  const input = action.input.value === null ? undefined : types.get(action.input.value);
  const output = action.output.value === null ? undefined : types.get(action.output.value);
  const hasInput = action.input.value !== null;
  return {
    action,
    input: input ? inputModel(input.id, creatable) : hasInput ? "unknown" : undefined,
    inputIsOptional: input ? !input.fields.some((field) => field.required?.value) : hasInput,
    output: output ? `models.${typeName(output.id)}` : undefined,
  };
}

/** A resource as an input is sent the way a create is. */
function inputModel(id: string, creatable: ReadonlySet<string>): string {
  return `models.${typeName(id)}${creatable.has(id) ? "Create" : ""}`;
}

/** Whether a type has a model of its own for updates: a resource some of whose fields may change. */
export function hasUpdate(type: BareType): boolean {
  if (type.kind.value !== "resource") return false;
  const isUpdated = type.operations.some(({ name }) => name === "Update");
  return isUpdated || type.fields.some((field) => field.update?.value === true);
}

/** Whether a create may hold the field. */
export function isCreatable(field: BareField): boolean {
  return field.create !== undefined && field.create.value !== "never";
}

/** Whether a request may hold the field: what a table without flags lists may be sent, too. */
export function isSendable(field: BareField): boolean {
  return field.create === undefined || isCreatable(field) || field.update?.value === true;
}

/**
 * Finds the types that need a model of their own for what is sent: resources that can be created,
 * and what requests embed if some of it, at any depth, is for the server to set.
 */
function findCreatable(
  types: ReadonlyMap<string, BareType>,
  inputOnly: ReadonlySet<string>,
): ReadonlySet<string> {
  const isCreated = (type: BareType): boolean =>
    type.operations.some(({ name }) => name === "Create") || type.fields.some(isCreatable);
  const creatable = new Set<string>();
  const sent = new Set<string>(inputOnly);
  for (const type of types.values()) {
    if (type.kind.value !== "resource") continue;
    if (isCreated(type)) creatable.add(type.id);
    if (isCreated(type) || hasUpdate(type)) sent.add(type.id);
  }
  // A set may grow while it is walked: what is added is walked, too.
  for (const id of sent) {
    const type = types.get(id);
    if (type === undefined) continue;
    for (const inner of embeddedIn(type, isSendable)) sent.add(inner);
  }
  const candidates = [...sent].filter((id) => !inputOnly.has(id) && !creatable.has(id));
  for (let size = -1; size < creatable.size;) {
    size = creatable.size;
    for (const id of candidates) {
      const type = types.get(id);
      if (type === undefined || type.isOpen) continue;
      const isLess = type.fields.some((field) => !isSendable(field));
      if (isLess || embeddedIn(type).some((inner) => creatable.has(inner))) creatable.add(id);
    }
  }
  return creatable;
}

function embeddedIn(type: BareType, isUsed: (field: BareField) => boolean = () => true): string[] {
  return type.fields.filter(isUsed).flatMap((field) => embeddedTypes(field.type.value));
}

/** Inputs of actions that no answer holds. */
function findInputOnly(types: readonly BareType[]): ReadonlySet<string> {
  const inputs = new Set(
    types.flatMap((type) => type.actions.map(({ input }) => input.value ?? "")),
  );
  const outputs = new Set(
    types.flatMap((type) => type.actions.map(({ output }) => output.value ?? "")),
  );
  const shapes = types.filter((type) => type.kind.value === "type");
  return new Set(shapes.map(({ id }) => id).filter((id) => inputs.has(id) && !outputs.has(id)));
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, " ");
}
