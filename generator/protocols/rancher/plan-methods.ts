import { routeText } from "../../core/by-type.js";
import type { Operation, Role } from "../../core/api.js";
import { escapeComment, wrap } from "../../plan/doc-comment.js";
import { model } from "./field-type.js";
import type { MethodPlan, ParamPlan } from "../../plan/plan.js";
import type { Origin } from "../../core/origin.js";
import { hasUpdate } from "./roles.js";
import { generic, type SymbolPlan, type TypeText, union } from "../../plan/type-text.js";
import { type ActionView, type ApiView, operationOf, type ResourceView } from "./view.js";

/** A method of a resource's client: its declaration and its implementation. */
export interface ClientMethod {
  readonly plan: MethodPlan;
  /** The expression whose value is the method: `own.get` or `own.act("snapshot")`. */
  readonly value: TypeText;
}

/** The parts of a method's declaration. */
interface Signature extends Pick<MethodPlan, "name" | "params" | "returns"> {
  /** Describes what the method does. */
  readonly about: string;
  /** The error that the method throws in addition to those of every request, with its condition. */
  readonly throws?: string;
}

const core = (file: string, name: string): SymbolPlan => {
  return { name, from: `client/src/${file}.ts` };
};
const options: ParamPlan = {
  name: "options",
  isOptional: true,
  type: [core("core/options", "RequestOptions")],
};
const nothing: TypeText = generic("Readonly", generic("Record", ["string"], ["never"]));

/** Plans the methods of a resource's client: its operations, then its actions. */
export function planMethods(resource: ResourceView, view: ApiView): readonly ClientMethod[] {
  return [
    ...resource.operations.flatMap((role) => planOperation(role, resource, view)),
    ...resource.actions.map((action) => planAction(action, resource)),
  ];
}

function planOperation(role: Role, resource: ResourceView, view: ApiView): readonly ClientMethod[] {
  const { type } = resource;
  const operation = operationOf(type, role);
  if (operation === undefined) return [];
  const origin = { member: operation.name, span: operation.path.span };
  const make = (signature: Signature): ClientMethod => {
    return { plan: declare(signature, operation, origin), value: [`own.${signature.name}`] };
  };
  switch (role) {
    case "get":
      return readsOf(resource).map(make);
    case "list":
      return [make(listOf(resource))];
    case "create":
      return [make(createOf(resource, view))];
    case "update":
      return [make(updateOf(resource))];
    case "delete":
      return [make(deleteOf(resource))];
    default:
      return [];
  }
}

function declare(signature: Signature, operation: Operation, origin: Origin): MethodPlan {
  const { about, throws, ...method } = signature;
  const doc = [
    ...wrap(about),
    "",
    escapeComment(`\`${routeText(operation, "shell")}\``),
    ...(throws === undefined ? [] : ["", ...wrap(`@throws ${throws}`)]),
  ];
  return { kind: "method", ...method, doc, origin };
}

/** Returns the parameter that identifies the resource, by its id or as the server returned it. */
function targetOf({ type }: ResourceView): ParamPlan {
  return { name: "target", type: union(["string"], [model(type.id)]) };
}

function readsOf(resource: ResourceView): readonly Signature[] {
  const one: TypeText = [model(resource.type.id)];
  const readOptions = generic(core("rancher/resource", "ReadOptions"), one);
  const params = [
    targetOf(resource),
    { name: "options", isOptional: true, type: readOptions },
  ] as const;
  const about = `Reads one resource of type \`${resource.type.id}\``;
  return [
    {
      name: "get",
      about: `${about}.`,
      throws: "NotFoundError if there is none.",
      params,
      returns: generic("Promise", one),
    },
    {
      name: "find",
      about: `${about}; null if there is none.`,
      params,
      returns: generic("Promise", union(one, ["null"])),
    },
  ];
}

function listOf(resource: ResourceView): Signature {
  const { className, property, type } = resource;
  const query = { name: `${className}Query`, from: `client/src/resources/${property}.ts` };
  return {
    name: "list",
    about: `Lists resources of type \`${type.id}\`. Await the list for its first page, iterate it for the resources of all pages, or collect them with \`all\`.`,
    params: [{ name: "query", isOptional: true, type: [query] }, options],
    returns: generic(core("rancher/list", "List"), [model(type.id)]),
  };
}

function createOf({ type }: ResourceView, view: ApiView): Signature {
  const body: TypeText = view.creatable.has(type.id) ? [model(type.id, "Create")] : nothing;
  return {
    name: "create",
    about: `Creates a resource of type \`${type.id}\`.`,
    params: [{ name: "body", type: body }, options],
    returns: generic("Promise", [model(type.id)]),
  };
}

function updateOf(resource: ResourceView): Signature {
  const { type } = resource;
  const body: TypeText = hasUpdate(type) ? [model(type.id, "Update")] : nothing;
  return {
    name: "update",
    about: `Changes a resource of type \`${type.id}\`. The body is sent as it is; a whole resource may be given back.`,
    params: [targetOf(resource), { name: "body", type: body }, options],
    returns: generic("Promise", [model(type.id)]),
  };
}

function deleteOf(resource: ResourceView): Signature {
  const { type } = resource;
  return {
    name: "delete",
    about: `Deletes a resource of type \`${type.id}\`. Returns the resource as it is then, or null if it does not exist. The resource is read for that if the answer is empty: an error with the method \`GET\` comes after the delete.`,
    params: [targetOf(resource), options],
    returns: generic("Promise", union([model(type.id)], ["null"])),
  };
}

function planAction(view: ActionView, resource: ResourceView): ClientMethod {
  const { action, method, input, inputIsOptional, output } = view;
  const { id } = resource.type;
  const name = JSON.stringify(action.name);
  const act = `own.act(${output === undefined ? `${name}, () => true` : name})`;
  const body =
    input === undefined ? [] : [{ name: "input", isOptional: inputIsOptional, type: input }];
  const signature: Signature = {
    name: method,
    about: `Runs the action \`${action.name}\` of a resource of type \`${id}\`.`,
    throws:
      "UnavailableError if the given resource does not offer the action; nothing is sent then.",
    params: [targetOf(resource), ...body, options],
    returns: generic("Promise", output ?? ["unknown"]),
  };
  const origin = { member: action.name, span: action.path.span };
  return {
    plan: declare(signature, action, origin),
    value: [input === undefined ? withoutInput(method, act) : act],
  };
}

/** Returns the value of a method without an input, in two lines where one would have more than 100 columns. */
function withoutInput(method: string, act: string): string {
  const head = "(target, options) =>";
  const call = `${act}(target, undefined, options)`;
  const isShort = `    ${method}: ${head} ${call},`.length <= 100;
  return isShort ? `${head} ${call}` : `${head}\n${call}`;
}
