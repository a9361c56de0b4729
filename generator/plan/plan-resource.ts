import type { OperationName } from "../ir/ir.js";
import { docLines, escapeComment } from "./doc-comment.js";
import { typeName } from "./names.js";
import type { FilePlan } from "./plan.js";
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

/** Where the types of the runtime are that the file of a resource may name. */
const coreFiles: Readonly<Record<string, string>> = {
  ChoiceFilters: "query",
  CoreClient: "transport",
  Included: "links",
  LinkName: "links",
  List: "list",
  ListQuery: "query",
  OrderedFilters: "query",
  ReadOptions: "resource",
  RequestOptions: "options",
  TextFilters: "query",
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
  ].map((method) => ({
    ...method,
    doc: [...method.doc, page],
    entry: method.name === method.value ? method.name : `${method.name}: ${method.value}`,
  }));
  const text = methods.map(({ signature }) => signature).join("\n");
  const taken = new Set([...Object.keys(coreFiles), className, `${className}Query`]);
  /** The name of a model in the file: another one where its own means something else. */
  const localName = (name: string): string => (taken.has(name) ? `${name}Model` : name);
  const used = [...new Set([...text.matchAll(/models\.(\w+)/g)].map(([, name = ""]) => name))];
  const targets = type.links.map(({ target }) => typeName(target.value.type));
  const words = new Set(`${text} ListQuery CoreClient ${query.filters.join(" ")}`.match(/\w+/g));
  const importLine = (keyword: string, names: readonly string[], from: string): string =>
    `${keyword} type { ${names.join(", ")} } from "${from}";`;
  const models = (keyword: string, names: readonly string[]): readonly string[] =>
    [...groupBy(names, (name) => owners.get(name) ?? "")].map(([id, group]) => {
      const items = group.map((name) => {
        return localName(name) === name ? name : `${name} as ${localName(name)}`;
      });
      return importLine(keyword, items, `${view.target.packageScope}/models/${id}`);
    });
  const coreNames = Object.keys(coreFiles).filter((name) => words.has(name));
  const core = [...groupBy(coreNames, (name) => coreFiles[name] ?? "")].map(([file, names]) =>
    importLine("import", names, `../core/${file}.js`),
  );
  const lines = docLines(type.description?.value ?? "");
  return {
    kind: "template",
    path: `client/src/resources/${property}.ts`,
    template: "client/resource.ts",
    view: {
      header: view.header(type),
      imports: [...core, ...models("import", used)],
      exports: models("export", [...new Set([...used, ...targets])].sort()),
      doc: [...(lines.length > 0 ? lines : [`Resources of type \`${type.id}\`.`]), "", page],
      id: type.id,
      className,
      property,
      plural: JSON.stringify(plural),
      methods: methods.map((method) => {
        const signature = method.signature.replace(/models\.(\w+)/g, (_, name: string) =>
          localName(name),
        );
        return { ...method, signature };
      }),
      helpers: [...new Set(methods.map(({ value }) => helperOf(value)))].join(", "),
      query: [`ListQuery<${query.sortText}, Include>`, ...query.filters].join(",\n    "),
    },
  };
}

function groupBy(
  names: readonly string[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) groups.set(keyOf(name), [...(groups.get(keyOf(name)) ?? []), name]);
  return groups;
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
