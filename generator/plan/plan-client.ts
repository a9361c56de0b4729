import type { OperationName } from "../ir/ir.js";
import type { FilePlan } from "./plan.js";
import { docLines, escapeComment } from "./doc-comment.js";
import { typeName } from "./names.js";
import { planQuery } from "./plan-query.js";
import { hasUpdate, type ActionView, type ApiView, type ResourceView } from "./view.js";

/** A method of a resource; the template prints it and decides nothing. */
interface MethodView {
  readonly doc: readonly string[];
  readonly name: string;
  /** Type parameters, parameters and result. */
  readonly signature: string;
  /** The expression that is or makes it, with a member of the runtime's resource. */
  readonly value: string;
}

const runtime = [
  "environment.ts",
  "errors.ts",
  "exchange.ts",
  "follow.ts",
  "link.ts",
  "links.ts",
  "list.ts",
  "logger.ts",
  "options.ts",
  "project.ts",
  "query.ts",
  "resource.ts",
  "transport.ts",
  "wait.ts",
];

/** Plans the client: a file a resource, one client that has them all, and the runtime. */
export function planClient(view: ApiView): readonly FilePlan[] {
  const header = view.header();
  const resources = view.resources.map((resource) => ({
    className: resource.className,
    property: resource.property,
    doc: `Resources of type \`${resource.type.id}\`.`,
  }));
  const template = (name: string, more: object): FilePlan => ({
    kind: "template",
    path: `client/src/${name}.ts`,
    template: `client/${name}.ts`,
    view: { header, resources, isScoped: view.isScoped, ...more },
  });
  return [
    ...view.resources.map((resource) => planResource(resource, view)),
    template("client", { envPrefix: view.envPrefix }),
    template("index", {}),
    template("core/index", { envPrefix: view.envPrefix, basePath: JSON.stringify(view.basePath) }),
    ...runtime.map((name): FilePlan => {
      return { kind: "copy", path: `client/src/core/${name}`, from: `client/${name}` };
    }),
  ];
}

function planResource(resource: ResourceView, view: ApiView): FilePlan {
  const { className, property, plural, type } = resource;
  const page = view.pageLine(type.page);
  const methods = [
    ...resource.operations.flatMap((name) => planOperation(name, resource, view)),
    ...resource.actions.map((action) => planAction(action, resource)),
  ].map((method) => ({ ...method, doc: [...method.doc, page] }));
  const { sortText, filters, names } = planQuery(type);
  const text = methods.map(({ signature }) => signature).join("\n");
  const coreTypes: Readonly<Record<string, readonly string[]>> = {
    links: ["Included", "LinkName"],
    list: ["List"],
    options: ["RequestOptions"],
    query: ["ListQuery", ...names],
    resource: ["ReadOptions"],
    transport: ["CoreClient"],
  };
  const imports = Object.entries(coreTypes).flatMap(([file, all]) => {
    const used = all.filter(
      (name) => file === "query" || file === "transport" || text.includes(name),
    );
    const types = used.map((name) => (file === "resource" ? `type ${name}` : name)).join(", ");
    if (file === "resource") return [];
    return used.length === 0 ? [] : [`import type { ${types} } from "../core/${file}.js";`];
  });
  const readOptions = text.includes("ReadOptions") ? ", type ReadOptions" : "";
  const lines = docLines(type.description?.value ?? "");
  const doc = lines.length > 0 ? lines : [`Resources of type \`${type.id}\`.`];
  return {
    kind: "template",
    path: `client/src/resources/${property}.ts`,
    template: "client/resource.ts",
    view: {
      header: view.header(type),
      imports: [
        ...imports,
        `import { resource${readOptions} } from "../core/resource.js";`,
        ...(text.includes("models.")
          ? [`import type * as models from "${view.target.packageScope}/models";`]
          : []),
      ],
      doc: [...doc, "", page],
      id: type.id,
      className,
      property,
      plural: JSON.stringify(plural),
      methods: methods.map((method) => {
        const { name, value } = method;
        return { ...method, entry: name === value ? name : `${name}: ${value}` };
      }),
      helpers: [...new Set(methods.map(({ value }) => helperOf(value)))].join(", "),
      query: [`ListQuery<${sortText}, Include>`, ...filters].join(",\n    "),
    },
  };
}

/** What an expression takes from the runtime's resource. */
function helperOf(value: string): string {
  return /^(?:\(.*?\) => )?(\w+)/s.exec(value)?.[1] ?? value;
}

const options = "options?: RequestOptions";

function planOperation(name: OperationName, resource: ResourceView, view: ApiView): MethodView[] {
  const { type, className } = resource;
  const model = `models.${typeName(type.id)}`;
  const target = `target: string | ${model}`;
  const route = type.operations.find((operation) => operation.name === name)?.route.value;
  const routeText = escapeComment(`\`${route?.method ?? ""} ${route?.path ?? ""}\``);
  const doc = (...lines: readonly string[]): string[] => [...lines, "", routeText];
  const include = `<Include extends LinkName<${model}> = never>`;
  const included = `Included<${model}, Include>`;
  const read = `${include}(${target}, options?: ReadOptions<Include>)`;
  const of = `of type \`${type.id}\``;
  switch (name) {
    case "Create": {
      const body = view.creatable.has(type.id)
        ? `${model}Create`
        : "Readonly<Record<string, never>>";
      const signature = `(body: ${body}, ${options}): Promise<${model}>`;
      const lines = doc(`Creates a resource ${of}.`);
      return [{ doc: lines, name: "create", signature, value: "create" }];
    }
    case "Get":
      return [
        {
          doc: doc(`Reads one resource ${of}.`, "", "@throws NotFoundError if there is none."),
          name: "get",
          signature: `${read}: Promise<${included}>`,
          value: "get",
        },
        {
          doc: doc(`Reads one resource ${of}; null if there is none.`),
          name: "find",
          signature: `${read}: Promise<${included} | null>`,
          value: "find",
        },
      ];
    case "List": {
      const lines = doc(
        `Lists resources ${of}. Await the list for its first page, iterate it for the resources of`,
        "all pages, or collect them with `all`.",
      );
      const signature = `${include}(query?: ${className}Query<Include>, ${options}): List<${included}>`;
      return [{ doc: lines, name: "list", signature, value: "list" }];
    }
    case "Update": {
      const body = hasUpdate(type) ? `${model}Update` : "Readonly<Record<string, never>>";
      const names = type.fields.filter((field) => field.update?.value).map((field) => field.name);
      return [
        {
          doc: doc(`Changes a resource ${of}. Fields that cannot be changed are not sent.`),
          name: "update",
          signature: `(${target}, body: ${body}, ${options}): Promise<${model}>`,
          value: `update(${JSON.stringify(names)})`,
        },
      ];
    }
    case "Delete": {
      const lines = doc(
        `Deletes a resource ${of}, and answers what is left of it: null if it is gone, or never was.`,
      );
      const signature = `(${target}, ${options}): Promise<${model} | null>`;
      return [{ doc: lines, name: "delete", signature, value: "remove" }];
    }
  }
}

function planAction(view: ActionView, { type }: ResourceView): MethodView {
  const { action, method, input, inputIsOptional, output } = view;
  const { route } = action;
  const body = input === undefined ? "" : `input${inputIsOptional ? "?" : ""}: ${input}, `;
  const name = JSON.stringify(action.name);
  const act = `act(${output === undefined ? `${name}, () => true` : name})`;
  return {
    doc: [
      `Runs the action \`${action.name}\` of a resource of type \`${type.id}\`.`,
      "",
      escapeComment(`\`${route.value.method} ${route.value.path}\``),
      "",
      "@throws UnavailableError if the given resource does not offer the action; nothing is sent then.",
    ],
    name: method,
    signature: `(target: string | models.${typeName(type.id)}, ${body}${options}): Promise<${output ?? "unknown"}>`,
    value: input === undefined ? `(target, options) => ${act}(target, undefined, options)` : act,
  };
}
