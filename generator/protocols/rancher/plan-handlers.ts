import { routeText } from "../../core/by-type.js";
import type { Operation } from "../../core/api.js";
import { escapeComment } from "../../plan/doc-comment.js";
import { model } from "./field-type.js";
import { propertyName } from "../../plan/names.js";
import type {
  FilePlan,
  InterfacePlan,
  MethodPlan,
  ParamPlan,
  PropertyPlan,
} from "../../plan/plan.js";
import { planSource } from "../../plan/plan-source.js";
import { hasUpdate } from "./roles.js";
import {
  arrayOf,
  generic,
  literals,
  type SymbolPlan,
  type TypeText,
  union,
} from "../../plan/type-text.js";
import { type ActionView, type ApiView, operationOf, type ResourceView } from "./view.js";

const core = (file: string, name: string): SymbolPlan => {
  return { name, from: `server/src/rancher/${file}.ts` };
};
const stored = (type: TypeText): TypeText => generic(core("handler", "Stored"), type);
const principal = "Principal = unknown";
const context: ParamPlan = {
  name: "context",
  type: generic(core("handler", "Context"), ["Principal"]),
};
const id: ParamPlan = { name: "id", type: ["string"] };
const notFound = "Null answers 404.";

/** Returns the symbol of the interface of a resource's handlers. */
export function handlersSymbol({ className, property }: ResourceView): SymbolPlan {
  return { name: `${className}Handlers`, from: `server/src/handlers/${property}.ts` };
}

/** Plans one file per resource with the interface of its handlers, and an index with all of them. */
export function planHandlers(view: ApiView): readonly FilePlan[] {
  const { packageScope } = view.target;
  const files = view.resources.map((resource) =>
    planSource({
      path: handlersSymbol(resource).from,
      header: view.header(resource.type),
      packageScope,
      declarations: [planInterface(resource, view)],
    }),
  );
  const index = planSource({
    path: "server/src/handlers/index.ts",
    header: view.header(),
    packageScope,
    exports: view.resources.map(handlersSymbol),
    declarations: [planAll(view)],
  });
  return [...files, index];
}

function planAll(view: ApiView): InterfacePlan {
  return {
    name: "Handlers",
    typeParameter: principal,
    doc: [
      "The handlers of every resource. A method that is left out answers 501.",
      "`Principal` is the type of the value that `authenticate` returns.",
    ],
    members: view.resources.map((resource): PropertyPlan => {
      const { plural, type } = resource;
      return {
        kind: "property",
        name: propertyName(plural),
        doc: [`The handlers of requests for resources of type \`${type.id}\`.`],
        type: generic("Partial", generic(handlersSymbol(resource), ["Principal"])),
        isOptional: true,
        isReadonly: true,
        origin: { span: type.span },
      };
    }),
  };
}

/** Plans the interface of a resource's handlers: one method per route, `moreActions` and, with actions, `actionsOf`. */
export function planInterface(resource: ResourceView, view: ApiView): InterfacePlan {
  const { type } = resource;
  return {
    name: handlersSymbol(resource).name,
    typeParameter: principal,
    doc: [
      "A method for each documented route. Implement it in a file of your own: this one is replaced.",
      view.pageLine(type.page),
    ],
    members: [
      planMoreActions(resource),
      ...resource.operations.flatMap((role) => {
        const operation = operationOf(type, role);
        return operation === undefined ? [] : [planOperation(operation, resource, view)];
      }),
      ...resource.actions.map((action) => planAction(action)),
      ...planActionsOf(resource),
    ],
    origin: { span: type.span },
  };
}

function planOperation(operation: Operation, { type }: ResourceView, view: ApiView): MethodPlan {
  const role = operation.role.value;
  const row = stored([model(type.id)]);
  const method = (params: readonly ParamPlan[], returns: TypeText, note?: string): MethodPlan => ({
    kind: "method",
    name: role,
    doc: [
      escapeComment(`\`${routeText(operation, "shell")}\``),
      ...(note === undefined ? [] : [note]),
    ],
    params: [...params, context],
    returns,
    origin: { member: operation.name, span: operation.path.span },
  });
  const body = (suffix: "Create" | "Update"): ParamPlan => {
    const hasModel = suffix === "Create" ? view.creatable.has(type.id) : hasUpdate(type);
    return { name: "body", type: hasModel ? [model(type.id, suffix)] : ["object"] };
  };
  const rowOrNull = generic("Promise", union(row, ["null"]));
  switch (role) {
    case "create":
      return method([body("Create")], generic("Promise", row));
    case "get":
      return method([id], rowOrNull, notFound);
    case "list": {
      const query = generic(core("query", "ListQuery"), [model(type.id)]);
      const listed = generic(core("handler", "Listed"), [model(type.id)]);
      const note =
        "The server filters, sorts and pages returned rows. A returned page is sent as it is.";
      return method([{ name: "query", type: query }], generic("Promise", listed), note);
    }
    case "update":
      return method([id, body("Update")], rowOrNull, notFound);
    case "delete": {
      const left = generic("Promise", union(row, ["null"], ["undefined"]));
      const note =
        "Return the removed resource to send it. Undefined answers 204, null answers 404.";
      return method([id], left, note);
    }
    default:
      return method([id], generic("Promise", ["unknown"]));
  }
}

function planAction(view: ActionView): MethodPlan {
  const { action, input, output } = view;
  return {
    kind: "method",
    name: view.method,
    doc: [escapeComment(`\`${routeText(action, "shell")}\``), notFound],
    params: [id, ...(input === undefined ? [] : [{ name: "input", type: input }]), context],
    returns: generic("Promise", output ? union(stored(output), ["null"]) : ["unknown"]),
    origin: { member: action.name, span: action.path.span },
  };
}

/**
 * Plans the method `actionsOf`, which returns the actions that are possible now. Empty for a resource without actions.
 */
function planActionsOf({ type, actions }: ResourceView): readonly MethodPlan[] {
  if (actions.length === 0) return [];
  const names = literals(actions.map(({ action }) => action.name));
  return [
    {
      kind: "method",
      name: "actionsOf",
      isOptional: true,
      doc: [
        "The actions that are possible now. Others are not listed, and answer 422. Without this",
        "method, all are possible until the resource is removed. Names of `moreActions` are allowed.",
      ],
      params: [{ name: "resource", type: stored([model(type.id)]) }, context],
      // Names of `moreActions` are allowed, too.
      returns: arrayOf(union(names, ["(string & Record<never, never>)"])),
      origin: { span: type.span },
    },
  ];
}

/** Plans the property `moreActions`, for actions that the server has and the docs do not. */
function planMoreActions({ type }: ResourceView): PropertyPlan {
  const action = generic(core("handler", "UndocumentedAction"), ["Principal"]);
  return {
    kind: "property",
    name: "moreActions",
    doc: [
      "Actions that the docs do not have, by their names in `?action=`. Without `actionsOf` they are",
      "always possible. With it, they are possible if it names them.",
    ],
    type: ["Readonly<Record<string, ", ...action, ">>"],
    isOptional: true,
    isReadonly: true,
    origin: { span: type.span },
  };
}
