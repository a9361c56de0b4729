import { compareText } from "../diagnostics/diagnostic.js";
import type { OperationName } from "../ir/ir.js";
import { hashText } from "../source/hash.js";
import { once } from "../source/once.js";
import type { BareField, BareLink, BareType } from "./bare.js";
import { escapeComment } from "./doc-comment.js";
import { propertyName, typeName } from "./names.js";
import { settled, type LazyPlan, type LazyPlanner } from "./lazy-plan.js";
import type { FilePlan, InterfacePlan, MemberPlan } from "./plan.js";
import { wireType } from "./type-text.js";
import { hasUpdate, type ActionView, type ApiView, type ResourceView } from "./view.js";

const runtime = [
  "core/app-options.ts",
  "core/auth.ts",
  "core/body.ts",
  "core/date.ts",
  "core/disturb.ts",
  "core/errors.ts",
  "core/handlers.ts",
  "core/origin.ts",
  "core/reply.ts",
  "core/row.ts",
  "core/turns.ts",
  "rancher/action-constraint.ts",
  "rancher/api.ts",
  "rancher/app-options.ts",
  "rancher/call.ts",
  "rancher/collection.ts",
  "rancher/definition.ts",
  "rancher/embed.ts",
  "rancher/error-body.ts",
  "rancher/follow.ts",
  "rancher/handler.ts",
  "rancher/html.ts",
  "rancher/json-schema.ts",
  "rancher/like.ts",
  "rancher/memory-store.ts",
  "rancher/misses.ts",
  "rancher/model.ts",
  "rancher/operations.ts",
  "rancher/page-rows.ts",
  "rancher/places.ts",
  "rancher/query.ts",
  "rancher/represent.ts",
  "rancher/respond.ts",
  "rancher/roots.ts",
  "rancher/routes.ts",
  "rancher/schemas.ts",
  "rancher/seed.ts",
  "rancher/server.ts",
  "rancher/service.ts",
  "rancher/size.ts",
  "rancher/store-handlers.ts",
  "rancher/store.ts",
  "rancher/transitions.ts",
  "rancher/validate-scalar.ts",
  "rancher/validate.ts",
];

/** Plans the server: an interface of handlers a resource, the API as data, and the runtime. */
export function planServer(view: ApiView, lazy: LazyPlanner): readonly LazyPlan[] {
  const header = view.header();
  const resources = view.resources.map(({ className }) => ({
    interfaceName: `${className}Handlers`,
  }));
  const handlers = view.resources.map((resource) =>
    lazy.ofResource(resource, "handlers", () => planHandlers(resource, view)),
  );
  const others: readonly FilePlan[] = [
    planIndex(view),
    {
      kind: "template",
      path: "server/src/index.ts",
      template: "server/index.ts",
      view: { header, resources },
    },
    {
      kind: "template",
      path: "server/src/memory.ts",
      template: "server/memory.ts",
      view: { header },
    },
    ...runtime.map((name): FilePlan => {
      return { kind: "copy", path: `server/src/${name}`, from: `server/${name}` };
    }),
  ];
  return [...handlers, planDefinition(view), ...others.map(settled)];
}

function planDefinition(view: ApiView): LazyPlan {
  const header = view.header();
  const { types, ...rest } = define(view);
  const parts = [header, JSON.stringify(rest), ...types.map(hashDefinition)];
  return {
    key: `definition ${hashText(parts.join(), 32)}`,
    plan: () => ({
      kind: "template",
      path: "server/src/definition.ts",
      template: "server/definition.ts",
      view: { header, json: JSON.stringify(define(view), undefined, 2) },
    }),
  };
}

const hashDefinition = once((type: object) => hashText(JSON.stringify(type), 32));

function planIndex(view: ApiView): FilePlan {
  const imports = view.resources.map(({ className, property }) => ({
    from: `./${property}.js`,
    names: [`${className}Handlers`],
  }));
  const members = view.resources.map(({ className, plural, type }): MemberPlan => {
    const doc = [`What answers requests for resources of type \`${type.id}\`.`];
    const partial = `Partial<${className}Handlers<Principal>>`;
    return {
      kind: "property",
      name: propertyName(plural),
      doc,
      type: partial,
      isOptional: true,
      isReadonly: true,
    };
  });
  return {
    kind: "declarations",
    path: "server/src/handlers/index.ts",
    header: view.header(),
    imports,
    declarations: [
      {
        kind: "interface",
        name: "Handlers",
        typeParameter: principal,
        doc: [
          "The handlers of every resource. A method that is left out answers 501.",
          "`Principal` is what `authenticate` answers.",
        ],
        members,
      },
      ...imports.map(({ from, names }) => ({ kind: "reexport", from, names }) as const),
    ],
  };
}

/** Plans the interface of a resource's handlers: a method a route. */
export function planInterface(resource: ResourceView, view: ApiView): InterfacePlan {
  return {
    kind: "interface",
    name: `${resource.className}Handlers`,
    typeParameter: principal,
    doc: [
      "A method for each documented route. Implement it in a file of your own: this one is replaced.",
    ],
    members: [
      ...resource.operations.map((name) => planOperation(name, resource, view)),
      ...resource.actions.map((action) => planAction(action)),
      ...planActionsOf(resource),
    ],
  };
}

function planHandlers(resource: ResourceView, view: ApiView): FilePlan {
  const { property, type } = resource;
  const types = ["Context", ...(resource.operations.includes("List") ? ["Listed"] : []), "Stored"];
  return {
    kind: "declarations",
    path: `server/src/handlers/${property}.ts`,
    header: view.header(type),
    imports: [
      { from: "../rancher/handler.js", names: types },
      ...(resource.operations.includes("List")
        ? [{ from: "../rancher/query.js", names: ["ListQuery"] }]
        : []),
      { from: `${view.target.packageScope}/models`, namespace: "models" },
    ],
    declarations: [planInterface(resource, view)],
  };
}

const principal = "Principal = unknown";
const context = { name: "context", type: "Context<Principal>" };
const id = { name: "id", type: "string" };

function planOperation(name: OperationName, { type }: ResourceView, view: ApiView): MemberPlan {
  const model = `models.${typeName(type.id)}`;
  const route = type.operations.find((operation) => operation.name === name)?.route.value;
  const doc = [escapeComment(`\`${route?.method ?? ""} ${route?.path ?? ""}\``)];
  const row = `Stored<${model}>`;
  const body = (kind: "Create" | "Update"): { name: string; type: string } => {
    const isModel = kind === "Create" ? view.creatable.has(type.id) : hasUpdate(type);
    return { name: "body", type: isModel ? `${model}${kind}` : "object" };
  };
  const method = { kind: "method", doc, name: name.toLowerCase() } as const;
  switch (name) {
    case "Create":
      return { ...method, params: [body("Create"), context], returns: `Promise<${row}>` };
    case "Get":
      doc.push("Null answers 404.");
      return { ...method, params: [id, context], returns: `Promise<${row} | null>` };
    case "List": {
      doc.push("Rows are filtered, sorted and paged by the query; a page is answered as it is.");
      const query = { name: "query", type: `ListQuery<${model}>` };
      return { ...method, params: [query, context], returns: `Promise<Listed<${model}>>` };
    }
    case "Update":
      doc.push("Null answers 404.");
      return {
        ...method,
        params: [id, body("Update"), context],
        returns: `Promise<${row} | null>`,
      };
    case "Delete":
      doc.push("The removed resource is answered, nothing answers 204, null answers 404.");
      return { ...method, params: [id, context], returns: `Promise<${row} | null | undefined>` };
  }
}

function planAction(view: ActionView): MemberPlan {
  const { action, input, output } = view;
  const { method, path } = action.route.value;
  const params = [id, ...(input === undefined ? [] : [{ name: "input", type: input }]), context];
  const doc = [escapeComment(`\`${method} ${path}\``), "Null answers 404."];
  return {
    kind: "method",
    name: view.method,
    doc,
    params,
    returns: `Promise<${output === undefined ? "unknown" : `Stored<${output}> | null`}>`,
  };
}

/** What tells which actions are possible now; only where there are some. */
function planActionsOf({ type, actions }: ResourceView): readonly MemberPlan[] {
  if (actions.length === 0) return [];
  const names = actions.map(({ action }) => JSON.stringify(action.name));
  const resource = { name: "resource", type: `Stored<models.${typeName(type.id)}>` };
  return [
    {
      kind: "method",
      name: "actionsOf",
      isOptional: true,
      doc: [
        "The actions that are possible now: others are not listed, and answer 422. Without this",
        "method all are, until the resource is removed.",
      ],
      params: [resource, context],
      returns: `readonly (${names.join(" | ")})[]`,
    },
  ];
}

interface Definition {
  readonly basePath: string;
  readonly isScoped: boolean;
  readonly types: readonly object[];
  readonly resources: readonly object[];
}

/** The API as the data that the runtime works from. */
function define(view: ApiView): Definition {
  const resources = view.resources.map((resource) => ({
    type: resource.type.id,
    plural: resource.plural,
    operations: resource.operations.map((name) => name.toLowerCase()),
    actions: resource.actions.map(({ action, method }) => ({
      name: action.name,
      method,
      input: action.input.value,
      output: action.output.value,
    })),
    links: resource.type.links.flatMap((link) => defineLink(link, resource, view)),
  }));
  const types = view.types.map(defineType);
  return {
    basePath: view.basePath,
    isScoped: view.isScoped,
    types: types.toSorted((a, b) => compareText(a.id, b.id)),
    resources,
  };
}

const defineType = once(({ id, isOpen, fields }: BareType) => {
  return { id, isOpen, fields: fields.map(defineField) };
});

/** A link is offered if there is a route that answers what it leads to. */
function defineLink({ name, target }: BareLink, { type }: ResourceView, view: ApiView): object[] {
  const { type: other, isMany } = target.value;
  const linked = view.resources.find((resource) => resource.type.id === other);
  if (linked?.operations.includes(isMany ? "List" : "Get") !== true) return [];
  const field = isMany
    ? linked.type.fields.find(({ type: { value } }) => {
        return value.kind === "reference" && value.type === type.id;
      })?.name
    : `${name}Id`;
  return field === undefined ? [] : [{ name, type: other, isMany, field }];
}

function defineField(field: BareField): object {
  return {
    name: field.name,
    type: wireType(field),
    // A type without flags is shown by an input: whatever it has may be sent.
    create: field.create === undefined || field.create.value !== "never",
    update: field.update?.value ?? false,
    required: field.required?.value ?? false,
    ...(field.default ? { default: field.default.value } : {}),
    ...(field.options ? { options: field.options.value } : {}),
  };
}
