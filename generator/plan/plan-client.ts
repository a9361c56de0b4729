import type { OperationName } from "../ir/ir.js";
import type { FilePlan } from "./plan.js";
import { docLines, escapeComment } from "./doc-comment.js";
import { typeName } from "./names.js";
import { hasModel, type ActionView, type ApiView, type ResourceView } from "./view.js";

/** A method of a resource class; the template prints it and decides nothing. */
interface MethodView {
  readonly doc: string;
  readonly name: string;
  readonly params: string;
  readonly returns: string;
  /** The arguments of `ResourceClient.send` behind `this`. */
  readonly call: string;
}

const runtime = ["errors.ts", "path.ts", "resource.ts", "transport.ts"];

/** Plans the client: a class a resource, one client that has them all, and the runtime. */
export function planClient(view: ApiView): readonly FilePlan[] {
  const header = view.header();
  const resources = view.resources.map((resource) => ({
    className: resource.className,
    property: resource.property,
    file: resource.property,
    doc: `Resources of type \`${resource.type.id}\`.`,
  }));
  const basePath = JSON.stringify(view.basePath);
  return [
    ...view.resources.map((resource) => planResource(resource, view)),
    {
      kind: "template",
      path: "client/src/client.ts",
      template: "client/client.ts",
      view: { header, resources, basePath },
    },
    {
      kind: "template",
      path: "client/src/index.ts",
      template: "client/index.ts",
      view: { header, resources },
    },
    ...runtime.map((name): FilePlan => {
      return { kind: "copy", path: `client/src/core/${name}`, from: `client/${name}` };
    }),
  ];
}

function planResource(resource: ResourceView, view: ApiView): FilePlan {
  const methods = [
    ...resource.operations.map((name) => planOperation(name, resource)),
    ...resource.actions.map((action) => planAction(action, resource)),
  ];
  const lists = resource.operations.includes("List");
  const lines = docLines(resource.type.description?.value ?? "");
  const doc = lines.length > 0 ? lines : [`Resources of type \`${resource.type.id}\`.`];
  return {
    kind: "template",
    path: `client/src/resources/${resource.property}.ts`,
    template: "client/resource.ts",
    view: {
      header: view.header(resource.type),
      doc,
      className: resource.className,
      resourceImports: `ResourceClient${lists ? ", type Collection, type ListQuery" : ""}`,
      modelsPackage: `${view.target.packageScope}/models`,
      usesModels: methods.some((method) => `${method.params}${method.returns}`.includes("models.")),
      methods,
    },
  };
}

const options = "options?: RequestOptions";

function planOperation(name: OperationName, { type, plural }: ResourceView): MethodView {
  const model = `models.${typeName(type.id)}`;
  const route = type.operations.find((operation) => operation.name === name)?.route.value;
  const doc = escapeComment(`\`${route?.method ?? ""} ${route?.path ?? ""}\``);
  const body = (kind: "Create" | "Update"): string => {
    return hasModel(type, kind) ? `${model}${kind}` : "Readonly<Record<string, never>>";
  };
  const one = `path\`/${plural}/\${id}\``;
  switch (name) {
    case "Create":
      return {
        doc,
        name: "create",
        params: `body: ${body("Create")}, ${options}`,
        returns: model,
        call: `"POST", path\`/${plural}\`, body, options`,
      };
    case "Get":
      return {
        doc,
        name: "get",
        params: `id: string, ${options}`,
        returns: model,
        call: `"GET", ${one}, undefined, options`,
      };
    case "List":
      return {
        doc,
        name: "list",
        params: `query: ListQuery = {}, ${options}`,
        returns: `Collection<${model}>`,
        call: `"GET", path\`/${plural}\`, undefined, { ...options, query }`,
      };
    case "Update":
      return {
        doc,
        name: "update",
        params: `id: string, body: ${body("Update")}, ${options}`,
        returns: model,
        call: `"PUT", ${one}, body, options`,
      };
    case "Delete":
      return {
        doc,
        name: "delete",
        params: `id: string, ${options}`,
        returns: `${model} | undefined`,
        call: `"DELETE", ${one}, undefined, options`,
      };
  }
}

function planAction(view: ActionView, { plural }: ResourceView): MethodView {
  const { action, method, input, inputIsOptional, output } = view;
  const { route } = action;
  const body = input === undefined ? "" : `input: ${input}${inputIsOptional ? " = {}" : ""}, `;
  const target = `path\`/${plural}/\${id}?action=${action.name}\``;
  return {
    doc: escapeComment(`\`${route.value.method} ${route.value.path}\``),
    name: method,
    params: `id: string, ${body}${options}`,
    returns: output ?? "unknown",
    call: `"POST", ${target}, ${input === undefined ? "undefined" : "input"}, options`,
  };
}
