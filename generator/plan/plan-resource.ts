import { compareText } from "../diagnostics/diagnostic.js";
import type { OperationName, Route } from "../ir/ir.js";
import { docLines, escapeComment } from "./doc-comment.js";
import { typeName } from "./names.js";
import type { FilePlan } from "./plan.js";
import { planQuery } from "./plan-query.js";
import { hasUpdate, type ActionView, type ApiView, type ResourceView } from "./view.js";

/** A method of a resource. */
interface MethodPlan {
  /** What it does. */
  readonly about: readonly string[];
  /** The error that it adds to those of every request, and when. */
  readonly throws?: string;
  readonly route: Route;
  readonly name: string;
  /** A type parameter with its angle brackets, or nothing. */
  readonly generic: string;
  readonly params: readonly string[];
  readonly returns: string;
  /** The expression that is or makes it, with a member of the runtime's resource. */
  readonly value: string;
}

/** Where the types of the runtime are that the file of a resource may name. */
const runtimeFiles: Readonly<Record<string, string>> = {
  ChoiceFilters: "rancher/query",
  CoreClient: "core/transport",
  Included: "rancher/links",
  LinkName: "rancher/links",
  List: "rancher/list",
  ListQuery: "rancher/query",
  OrderedFilters: "rancher/query",
  ReadOptions: "rancher/resource",
  RequestOptions: "core/options",
  TextFilters: "rancher/query",
};

/** Plans the file of a resource: its methods, what its list can be asked for, and what makes it. */
export function planResource(
  resource: ResourceView,
  owners: ReadonlyMap<string, string>,
  view: ApiView,
): FilePlan {
  const { className, property, plural, type } = resource;
  const page = view.pageLine(type.page);
  const query = planQuery(type);
  const methods = [
    ...resource.operations.flatMap((name) => planOperation(name, resource, view)),
    ...resource.actions.map((action) => planAction(action, resource)),
  ];
  const text = methods.map(printSignature).join("\n");
  const taken = new Set([...Object.keys(runtimeFiles), className, `${className}Query`]);
  /** The name of a model in the file: another one where its own means something else. */
  const localName = (name: string): string => (taken.has(name) ? `${name}Model` : name);
  const used = [...new Set([...text.matchAll(/models\.(\w+)/g)].map(([, name = ""]) => name))];
  const targets = type.links.map(({ target }) => typeName(target.value.type));
  const words = new Set(`${text} ListQuery CoreClient ${query.filters.join(" ")}`.match(/\w+/g));
  const importLine = (keyword: string, names: readonly string[], from: string): string =>
    `${keyword} type { ${names.join(", ")} } from "${from}";`;
  const models = (keyword: string, names: readonly string[]): readonly string[] =>
    groupBy(names, (name) => owners.get(name) ?? "").map(([id, group]) => {
      const items = group.map((name) => {
        return localName(name) === name ? name : `${name} as ${localName(name)}`;
      });
      return importLine(keyword, items, `${view.target.packageScope}/models/${id}`);
    });
  const runtimeNames = Object.keys(runtimeFiles).filter((name) => words.has(name));
  const core = groupBy(runtimeNames, (name) => runtimeFiles[name] ?? "").map(([file, names]) =>
    importLine("import", names, `../${file}.js`),
  );
  const lines = docLines(type.description?.value ?? "");
  return {
    kind: "template",
    path: `client/src/resources/${property}.ts`,
    template: "client/resource.ts",
    view: {
      header: view.header(type),
      imports: [...models("import", used), ...core],
      exports: models("export", [...new Set([...used, ...targets])].sort()),
      doc: [...(lines.length > 0 ? lines : [`Resources of type \`${type.id}\`.`]), "", page],
      id: type.id,
      className,
      property,
      plural: JSON.stringify(plural),
      methods: methods.map((method) => ({
        doc: [
          ...method.about,
          "",
          escapeComment(`\`${method.route.method} ${method.route.path}\``),
          page,
          ...(method.throws === undefined ? [] : ["", `@throws ${method.throws}`]),
        ],
        signature: printSignature(method).replace(/models\.(\w+)/g, (_, name: string) =>
          localName(name),
        ),
        entry: method.name === method.value ? method.name : `${method.name}: ${method.value}`,
      })),
      helpers: [...new Set(methods.map(({ value }) => helperOf(value)))].join(", "),
      query: [`ListQuery<${query.sortText}, Include>`, ...query.filters].join(",\n    "),
    },
  };
}

/** Names by their file, the files in order. */
function groupBy(
  names: readonly string[],
  keyOf: (name: string) => string,
): readonly (readonly [key: string, names: readonly string[]])[] {
  const groups = new Map<string, string[]>();
  for (const name of names) groups.set(keyOf(name), [...(groups.get(keyOf(name)) ?? []), name]);
  return [...groups].toSorted(([a], [b]) => compareText(a, b));
}

/** What an expression takes from the runtime's resource. */
function helperOf(value: string): string {
  return /^(?:\(.*?\) => )?(\w+)/s.exec(value)?.[1] ?? value;
}

/** A method's name and types, over several lines if one were too long. */
function printSignature({ name, generic, params, returns }: MethodPlan): string {
  const line = `${name}${generic}(${params.join(", ")}): ${returns};`;
  // As wide as the printer's own lines, which are indented by two.
  if (line.length <= 98) return line;
  return `${name}${generic}(\n    ${params.join(",\n    ")},\n  ): ${returns};`;
}

const options = "options?: RequestOptions";

function planOperation(name: OperationName, resource: ResourceView, view: ApiView): MethodPlan[] {
  const { type, className } = resource;
  const route = type.operations.find((operation) => operation.name === name)?.route.value;
  if (route === undefined) return [];
  const model = `models.${typeName(type.id)}`;
  const target = `target: string | ${model}`;
  const of = `of type \`${type.id}\``;
  // Not to be inferred from what the answer is used for.
  const included = `Included<${model}, NoInfer<Include>>`;
  const read = { route, generic: `<Include extends LinkName<${model}> = never>` };
  const readOne = { ...read, params: [target, "options?: ReadOptions<Include>"] };
  const write = { route, generic: "", name: name.toLowerCase() };
  const nothing = "Readonly<Record<string, never>>";
  switch (name) {
    case "Create": {
      const body = view.creatable.has(type.id) ? `${model}Create` : nothing;
      return [
        {
          ...write,
          about: [`Creates a resource ${of}.`],
          params: [`body: ${body}`, options],
          returns: `Promise<${model}>`,
          value: "create",
        },
      ];
    }
    case "Get":
      return [
        {
          ...readOne,
          name: "get",
          about: [`Reads one resource ${of}.`],
          throws: "NotFoundError if there is none.",
          returns: `Promise<${included}>`,
          value: "get",
        },
        {
          ...readOne,
          name: "find",
          about: [`Reads one resource ${of}; null if there is none.`],
          returns: `Promise<${included} | null>`,
          value: "find",
        },
      ];
    case "List":
      return [
        {
          ...read,
          name: "list",
          about: [
            `Lists resources ${of}. Await the list for its first page, iterate it for the resources of`,
            "all pages, or collect them with `all`.",
          ],
          params: [`query?: ${className}Query<Include>`, options],
          returns: `List<${included}>`,
          value: "list",
        },
      ];
    case "Update": {
      const names = type.fields.filter((field) => field.update?.value).map((field) => field.name);
      return [
        {
          ...write,
          about: [`Changes a resource ${of}. Fields that cannot be changed are not sent.`],
          params: [target, `body: ${hasUpdate(type) ? `${model}Update` : nothing}`, options],
          returns: `Promise<${model}>`,
          value: `update(${JSON.stringify(names)})`,
        },
      ];
    }
    case "Delete":
      return [
        {
          ...write,
          about: [
            `Deletes a resource ${of}, and answers what is left of it: null if it is gone, or never was.`,
          ],
          params: [target, options],
          returns: `Promise<${model} | null>`,
          value: "remove",
        },
      ];
  }
}

function planAction(view: ActionView, { type }: ResourceView): MethodPlan {
  const { action, method, input, inputIsOptional, output } = view;
  const name = JSON.stringify(action.name);
  const act = `act(${output === undefined ? `${name}, () => true` : name})`;
  const body = input === undefined ? [] : [`input${inputIsOptional ? "?" : ""}: ${input}`];
  return {
    name: method,
    about: [`Runs the action \`${action.name}\` of a resource of type \`${type.id}\`.`],
    throws:
      "UnavailableError if the given resource does not offer the action; nothing is sent then.",
    route: action.route.value,
    generic: "",
    params: [`target: string | models.${typeName(type.id)}`, ...body, options],
    returns: `Promise<${output ?? "unknown"}>`,
    value: input === undefined ? `(target, options) => ${act}(target, undefined, options)` : act,
  };
}
