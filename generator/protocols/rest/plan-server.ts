import { withoutNull } from "../../core/inner-types.js";
import type { Field, TypeRef } from "../../core/api.js";
import { commentText } from "../../plan/comment-text.js";
import { docLines, escapeComment } from "../../plan/doc-comment.js";
import { propertyName } from "../../plan/names.js";
import type { FilePlan, InterfacePlan, MethodPlan, PropertyPlan } from "../../plan/plan.js";
import { planSource } from "../../plan/plan-source.js";
import { planRuntime } from "../../plan/runtime.js";
import { generic, objectOf, union, type SymbolPlan, type TypeText } from "../../plan/type-text.js";
import { errorFormOf } from "./error-body.js";
import { jsonText } from "./json-text.js";
import { isNumber, typeText } from "./model-type.js";
import { errorBodySymbol } from "./plan-error-body.js";
import { answerText, bodyType, operationType } from "./plan-operation-types.js";
import { basePathOf, routesOf, variantsOf, viewDefinition } from "./server-definition.js";
import type { GroupView, MethodView, RestView } from "./view.js";

const core = (name: string): string => `core/${name}.ts`;
const rest = (name: string): string => `rest/${name}.ts`;

const runtime = [
  ...[
    "app-options",
    "auth",
    "body",
    "charset",
    "copy",
    "cors",
    "disturb",
    "error-handler",
    "errors",
    "form",
  ].map(core),
  ...[
    "handlers",
    "json",
    "log",
    "lossless",
    "origin",
    "page-document",
    "pairs",
    "parts",
    "reference",
    "reply-headers",
  ].map(core),
  ...["request", "testing", "turns"].map(core),
  ...["alternatives", "answer", "answer-kind", "app-options", "bodies", "check"].map(rest),
  ...["coerce", "collections", "context", "definition", "example", "formats"].map(rest),
  ...["getters", "misses", "mock"].map(rest),
  ...["kept-rows", "mock-headers", "mock-page", "mock-range", "new-row", "path", "problem"].map(
    rest,
  ),
  ...["query", "request"].map(rest),
  ...["page-members", "row-query", "rows", "send", "server", "streams"].map(rest),
];

/** Returns the symbol of the interface of a group's handlers: `BranchesHandlers`. */
export function handlersSymbol({ name, prefix }: GroupView): SymbolPlan {
  return { name: `${prefix}Handlers`, from: `server/src/handlers/${name}.ts` };
}

/** Plans the server package: a handler interface for each group, the API as data, and the runtime. */
export function planServer(view: RestView): readonly FilePlan[] {
  const header = commentText(view.header());
  const { packageScope } = view.target;
  const handlers = view.groups.map((group) => handlersSymbol(group).name);
  const template = (name: string, more: object): FilePlan => ({
    kind: "template",
    path: `server/src/${name}.ts`,
    template: `rest/server/${name}.ts`,
    view: { header, ...more },
  });
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
    template("definition", { definition: jsonText(viewDefinition(view)) }),
    template("index", { handlers, errorBody: viewErrorBody(view) }),
    template("mock", {}),
    {
      kind: "template",
      path: "server/src/testing.ts",
      template: "server/testing.ts",
      view: { header, url: JSON.stringify("http://localhost") },
    },
    {
      kind: "template",
      path: "server/README.md",
      template: "rest/server/README.md",
      view: viewReadme(view),
    },
    ...planRuntime("server", runtime),
  ];
}

/** Prepares the model of error bodies for the import in `index.ts`. */
function viewErrorBody(view: RestView): object | undefined {
  const symbol = errorBodySymbol(view);
  return symbol && { name: symbol.name, module: `${view.target.packageScope}/models/error-body` };
}

/** Prepares the README. Its example is the first route that the server answers. */
function viewReadme(view: RestView): object {
  const { packageScope, name } = view.target;
  const group = view.groups.find((one) => routesOf(one).length > 0);
  const method = group && routesOf(group)[0];
  return {
    package: `${packageScope}/server`,
    name,
    hasErrorForm: errorFormOf(view.errorBody, view.types) !== undefined,
    errorBody: errorBodySymbol(view)?.name,
    base: basePathOf(view),
    example: group &&
      method && {
        interfaceName: handlersSymbol(group).name,
        key: propertyName(group.name),
        method: propertyName(method.name),
        // The route is printed in a comment inside a Markdown code block.
        route: method.route.replace(/[^\u0020-\u007E]|`/g, "?"),
      },
  };
}

function planAll(view: RestView): InterfacePlan {
  return {
    name: "Handlers",
    typeParameter: "Principal = unknown",
    doc: [
      "The handlers of all groups. A route without a handler answers 501.",
      "`Principal` is the type of what `authenticate` returns.",
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

/** Plans the interface of a group's handlers, with a method for each route. */
export function planHandlers(group: GroupView, view: RestView): InterfacePlan {
  return {
    name: handlersSymbol(group).name,
    typeParameter: "Principal = unknown",
    doc: [
      "A method for each documented route. Implement it in a file of your own, because this file is overwritten.",
    ],
    members: routesOf(group).map((method) => planHandler(method, view)),
  };
}

function planHandler(method: MethodView, view: RestView): MethodPlan {
  const { name, operation, route } = method;
  const { title } = operation;
  const { type } = method.answer;
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
      {
        name: "request",
        type: union(...variantsOf(method, view).map((one) => requestText(one, view))),
      },
      {
        name: "context",
        type: generic({ name: "Context", from: "server/src/rest/context.ts" }, ["Principal"]),
      },
    ],
    returns: generic(
      { name: "Answer", from: "server/src/rest/answer.ts" },
      type && isFile(type)
        ? [{ name: "FileAnswer", from: "server/src/rest/answer.ts" }]
        : answerText(method, view),
    ),
    origin: { span: operation.span },
  };
}

/** Writes the type of a handler's `request`: an object with a member for each place of parameters. */
function requestText(method: MethodView, view: RestView): TypeText {
  const { path, query, headers, cookies, body } = method;
  const pathText = objectOf(
    path.map(({ parameter, type }) => {
      return [propertyName(parameter), [isNumber(type) ? "number" : "string"]] as const;
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
        ? typeText(bodyType(method, body), "input", view)
        : body.fields.length > 0
          ? bodyAsReceived(method, body.fields)
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

/** Writes the type of a body with members. Files have the type that handlers receive. */
function bodyAsReceived(method: MethodView, fields: readonly Field[]): TypeText {
  const sent = operationType(method, "Body");
  const hasFile = fields.some(({ type: { value } }) => {
    const one = withoutNull(value);
    const item = one.kind === "array" ? one.items : one;
    return isFile(item);
  });
  const received = { name: "Received", from: "server/src/rest/context.ts" };
  return hasFile ? generic(received, [sent]) : [sent];
}

function isFile(type: TypeRef): boolean {
  return type.kind === "scalar" && type.name === "file";
}
