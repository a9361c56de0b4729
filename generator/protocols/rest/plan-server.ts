import type { Field } from "../../core/api.js";
import { pathSegments } from "../../core/paths.js";
import { commentText } from "../../plan/comment-text.js";
import { docLines, escapeComment } from "../../plan/doc-comment.js";
import { propertyName } from "../../plan/names.js";
import type { FilePlan, InterfacePlan, MethodPlan, PropertyPlan } from "../../plan/plan.js";
import { planSource } from "../../plan/plan-source.js";
import { generic, objectOf, union, type SymbolPlan, type TypeText } from "../../plan/type-text.js";
import { jsonText } from "./json-text.js";
import { definitionSchemas, objectSchema, schemaOf, type Schema } from "./json-schema.js";
import { typeText } from "./model-type.js";
import { answerText, operationType } from "./plan-operation-types.js";
import type { GroupView, MethodView, RestView } from "./view.js";

const runtime = [
  "core/app-options.ts",
  "core/auth.ts",
  "core/disturb.ts",
  "core/errors.ts",
  "core/handlers.ts",
  "rest/answer.ts",
  "rest/bodies.ts",
  "rest/definition.ts",
  "rest/mock.ts",
  "rest/problem.ts",
  "rest/query.ts",
  "rest/server.ts",
];

/** The interface of a group's handlers: `BranchesHandlers`. */
export function handlersSymbol({ name, prefix }: GroupView): SymbolPlan {
  return { name: `${prefix}Handlers`, from: `server/src/handlers/${name}.ts` };
}

/** Plans the server: an interface of handlers a group, the API as data, and the runtime. */
export function planServer(view: RestView): readonly FilePlan[] {
  const header = commentText(view.header());
  const { packageScope } = view.target;
  const handlers = view.groups.map((group) => handlersSymbol(group).name);
  return [
    ...view.groups.map((group) =>
      planSource({
        path: handlersSymbol(group).from,
        header: view.header(group.methods[0]?.operation.span.file),
        packageScope,
        declarations: [planHandlers(group, view)],
      }),
    ),
    planSource({
      path: "server/src/handlers/index.ts",
      header: view.header(),
      packageScope,
      exports: view.groups.map(handlersSymbol),
      declarations: [planAll(view)],
    }),
    {
      kind: "template",
      path: "server/src/definition.ts",
      template: "rest/server/definition.ts",
      view: { header, definition: jsonText(viewDefinition(view)) },
    },
    {
      kind: "template",
      path: "server/src/index.ts",
      template: "rest/server/index.ts",
      view: { header, handlers },
    },
    {
      kind: "template",
      path: "server/src/mock.ts",
      template: "rest/server/mock.ts",
      view: { header },
    },
    ...runtime.map((name): FilePlan => {
      return { kind: "copy", path: `server/src/${name}`, from: `server/${name}` };
    }),
  ];
}

function planAll(view: RestView): InterfacePlan {
  return {
    name: "Handlers",
    typeParameter: "Principal = unknown",
    doc: [
      "The handlers of every group. A method that is left out answers 501.",
      "`Principal` is what `authenticate` answers.",
    ],
    members: view.groups.map((group): PropertyPlan => {
      return {
        kind: "property",
        name: propertyName(group.name),
        doc: [],
        type: generic("Partial", generic(handlersSymbol(group), ["Principal"])),
        isOptional: true,
        isReadonly: true,
      };
    }),
  };
}

/** Plans the interface of a group's handlers: a method an operation. */
export function planHandlers(group: GroupView, view: RestView): InterfacePlan {
  return {
    name: handlersSymbol(group).name,
    typeParameter: "Principal = unknown",
    doc: [
      "A method for each documented route. Implement it in a file of your own: this one is replaced.",
    ],
    members: routesOf(group).map((method) => planHandler(method, view)),
  };
}

/** The methods of a group that have a route of their own. */
export function routesOf({ methods }: GroupView): readonly MethodView[] {
  return methods.filter(({ isServed }) => isServed);
}

function planHandler(method: MethodView, view: RestView): MethodPlan {
  const { name, operation, route } = method;
  const { title } = operation;
  return {
    kind: "method",
    name: propertyName(name),
    doc: [
      ...docLines(title?.value ?? ""),
      ...(title === undefined ? [] : [""]),
      escapeComment(`\`${route}\``),
      "",
      view.pageLine(operation.span.file),
    ],
    params: [
      { name: "request", type: requestText(method, view) },
      {
        name: "context",
        type: generic({ name: "Context", from: "server/src/rest/server.ts" }, ["Principal"]),
      },
    ],
    returns: generic(
      { name: "Answer", from: "server/src/rest/answer.ts" },
      answerText(method, view),
    ),
    origin: { type: operation.id, span: operation.span },
  };
}

/** What a handler is called with, by place. */
function requestText(method: MethodView, view: RestView): TypeText {
  const { path, query, headers, cookies, body } = method;
  const pathText = objectOf(
    path.map(({ parameter, type }) => {
      const isNumber =
        type.kind === "scalar" && (type.name === "integer" || type.name === "number");
      return [propertyName(parameter), [isNumber ? "number" : "string"]] as const;
    }),
  );
  const part = (
    fields: readonly Field[],
    name: "Query" | "Headers" | "Cookies",
  ): TypeText | undefined => (fields.length === 0 ? undefined : [operationType(method, name)]);
  const bodyText: TypeText | undefined =
    body === undefined
      ? undefined
      : body.fields === undefined
        ? typeText(body.type, "answer", view)
        : body.fields.length > 0
          ? [operationType(method, "Body")]
          : undefined;
  const members: readonly (readonly [string, TypeText | undefined])[] = [
    ["path", path.length === 0 ? undefined : pathText],
    ["query", part(query, "Query")],
    ["headers", part(headers, "Headers")],
    ["cookies", part(cookies, "Cookies")],
    ["body", bodyText],
  ];
  const known = members.flatMap(([name, text]) =>
    text === undefined ? [] : [[name, text] as const],
  );
  return known.length === 0 ? union(["object"]) : objectOf(known);
}

/** The API as the runtime of the server reads it. */
function viewDefinition(view: RestView): object {
  return {
    name: view.target.name,
    definitions: definitionSchemas(view.types.values()),
    routes: view.groups.flatMap((group) => routesOf(group).map(viewRoute)),
  };
}

interface RouteView {
  readonly method: string;
  readonly url: string;
  readonly [key: string]: unknown;
}

function viewRoute(method: MethodView): RouteView {
  const { group, name, operation, route, path, query, headers, cookies, body, answer } = method;
  const schema = (fields: readonly Field[]): Schema | undefined =>
    fields.length === 0 ? undefined : objectSchema(fields);
  const status = answer.statuses[0] ?? (answer.isEmpty ? 204 : 200);
  const errors = operation.responses.flatMap(({ status: own, sample }) =>
    typeof own.value === "number" && own.value >= 400 && sample?.value !== undefined
      ? [[String(own.value), sample.value] as const]
      : [],
  );
  return {
    group,
    name,
    method: operation.method.value,
    route,
    url: fastifyUrl(method),
    path: path.map(({ parameter }) => parameter),
    params: Object.fromEntries(path.map(({ type }, index) => [`p${index}`, pathSchema(type)])),
    query: schema(query),
    headers: schema(headers),
    cookies: schema(cookies),
    body: body === undefined ? undefined : schemaOf(body.type),
    form: body?.form === "json" ? undefined : body?.form,
    isBodyRequired:
      body?.fields?.some(({ required }) => required?.value === true) === true ? true : undefined,
    status,
    isEmpty: answer.isEmpty ? true : undefined,
    answer: answer.type === undefined ? undefined : schemaOf(answer.type),
    sample: answer.sample,
    errors: errors.length > 0 ? Object.fromEntries(errors) : undefined,
  };
}

function pathSchema(type: MethodView["path"][number]["type"]): Schema {
  const isScalar = type.kind === "scalar" && (type.name === "integer" || type.name === "number");
  return isScalar ? schemaOf(type) : { type: "string", minLength: 1 };
}

/** The path as Fastify writes it; parameters are numbered, since their names may be anything. */
function fastifyUrl({ operation }: MethodView): string {
  let used = 0;
  const segments = pathSegments(operation.path.value).map((segment) =>
    segment
      .map((part) => (typeof part === "string" ? part.replaceAll(":", "::") : `:p${used++}`))
      .join(""),
  );
  return `/${segments.join("/")}`;
}
