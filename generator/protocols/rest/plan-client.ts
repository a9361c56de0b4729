import { docLines, escapeComment } from "../../plan/doc-comment.js";
import type { FilePlan, InterfacePlan, MethodPlan } from "../../plan/plan.js";
import { planSource } from "../../plan/plan-source.js";
import { clientCore, planRuntime } from "../../plan/runtime.js";
import { generic, type SymbolPlan, type TypeText } from "../../plan/type-text.js";
import { propertyName } from "../../plan/names.js";
import { commentText } from "../../plan/comment-text.js";
import { backwardDoc } from "./backward.js";
import { partsOf, specsOf } from "./group-parts.js";
import { itemText } from "./item-text.js";
import { listModels } from "./plan-models.js";
import { failureSpec, failureText } from "./failure-shape.js";
import { errorBodySymbol, guardSymbol, planErrorGuard } from "./plan-error-body.js";
import { planRoutes } from "./plan-routes.js";
import {
  coreSymbol,
  groupSymbol,
  rootTypes,
  rootValues,
  wholeExports,
  wholeNames,
} from "./client-symbols.js";
import { clientAnswer, isInputOptional, paramsType, pathType } from "./plan-operation-types.js";
import { authOf, credentialHeader, tokenHeader, tokenTarget } from "./auth.js";
import type { Auth } from "./options.js";
import { jsonText } from "./json-text.js";
import { answerId } from "./same-id.js";
import { cursorDoc } from "./unknown-cursor.js";
import { baseUrlOf, type GroupView, type MethodView, type RestView } from "./view.js";

const ofRest =
  "call counted documented encode failure form option pages range raw read-error request share share-headers share-nested typed";
const runtime = [...clientCore, ...ofRest.split(" ").map((name) => `rest/${name}.ts`)];

/** The runtime file for tokens that `tokenTarget` places. Other clients do not get it. */
const tokenPlaceFile = "rest/token-place.ts";

/** Plans the client package: a file for each group, a client with all groups, and the runtime. */
export function planClient(view: RestView): readonly FilePlan[] {
  const common = { header: view.header(), packageScope: view.target.packageScope };
  const connection = viewConnection(view);
  return [
    ...view.groups.map((group) => planGroup(group, view)),
    planRoutes(view),
    planWhole(view),
    ...planErrorGuard(view),
    planSource({
      ...common,
      path: "client/src/index.ts",
      exports: [
        ...view.groups.map(groupSymbol),
        { name: "Routes", from: "client/src/routes.ts" },
        ...(errorBodySymbol(view) === undefined ? [] : [guardSymbol]),
      ],
      body: {
        template: "rest/client/index.ts",
        view: rootExports(view),
        declares: [],
        uses: [],
      },
    }),
    {
      kind: "template",
      path: "client/src/core/index.ts",
      template: "rest/client/core.ts",
      view: { header: commentText(view.header()), failure: failureText(view), ...connection },
    },
    ...planRuntime(
      "client",
      connection["place"] === undefined ? runtime : [...runtime, tokenPlaceFile],
    ),
  ];
}

/**
 * Lists the exports of the root, which include all models. A model whose name the client uses itself is exported
 * under another name: `OptionsModel`.
 */
function rootExports(view: RestView): object {
  const own = new Set([
    ...rootValues,
    ...rootTypes,
    ...wholeExports,
    "Routes",
    ...view.groups.map((group) => groupSymbol(group).name),
  ]);
  return {
    values: rootValues,
    types: rootTypes,
    models: `${view.target.packageScope}/models`,
    hidden: listModels(view)
      .filter(({ name }) => own.has(name))
      .map(({ name, isValue = false }) => ({ name, isValue })),
  };
}

/** Prepares the base URL and the authentication for the template that creates clients. */
function viewConnection({
  envPrefix,
  options,
  api,
  target,
}: RestView): Readonly<Record<string, unknown>> {
  const baseUrl = baseUrlOf({ options, api });
  const auth = options.auth ?? authOf(api);
  const header = tokenHeader(auth);
  return {
    envPrefix,
    baseUrl: baseUrl === undefined ? undefined : JSON.stringify(baseUrl),
    hasToken: auth.kind !== "none" && auth.kind !== "basic",
    isBasic: auth.kind === "basic",
    authTuple: header === undefined ? "[tokenHeader]" : jsonText(header, 0, 0),
    authHeader: header === undefined ? "[tokenHeader]" : propertyName(header[0]),
    authValue: `${JSON.stringify(header?.[1] ?? "")} + token.trim()`,
    place: JSON.stringify(tokenTarget(auth)),
    ownHeader: JSON.stringify(credentialHeader(auth)),
    connected: tokenTarget(auth) === undefined ? "options" : "placed(options)",
    tokenDoc: escapeComment(tokenPlace(auth)),
    agent: `${target.name}-client/${target.version}`,
  };
}

function tokenPlace(auth: Auth): string {
  if (auth.kind === "header") return `sent in the header \`${auth.name}\`.`;
  if (auth.kind === "query") return `sent in the query as \`${auth.name}\`.`;
  return "sent in the header `authorization`, as Bearer.";
}

function planGroup(group: GroupView, view: RestView): FilePlan {
  const { name, methods } = group;
  const page = methods[0]?.operation.span.file;
  const { text, uses } = partsOf(group, view);
  return planSource({
    path: groupSymbol(group).from,
    header: view.header(page),
    packageScope: view.target.packageScope,
    declarations: [planInterface(group, view)],
    body: {
      template: "rest/client/group.ts",
      view: {
        name,
        className: groupSymbol(group).name,
        parts: text,
        routes: specsOf(group, view).map(([method, own]) => {
          const start = `  ${propertyName(method.name)}: `;
          const spec = { ...own, ...answerId(method, view), ...failureSpec(method, view) };
          const route = Object.keys(spec).length === 0 ? [method.route] : [method.route, spec];
          return `${start}${jsonText(route, 2, start.length)},`;
        }),
      },
      declares: [name, `${name}Routes`],
      uses: [
        valueOf("rest/call", "methods"),
        coreSymbol("core/transport", "CoreClient"),
        ...uses.map(([file, used]) => valueOf(`rest/${file}`, used)),
      ],
    },
  });
}

function valueOf(file: string, name: string): SymbolPlan {
  return { ...coreSymbol(file, name), isValue: true };
}

function planInterface(group: GroupView, view: RestView): InterfacePlan {
  return {
    name: groupSymbol(group).name,
    doc: [`The methods of \`${escapeComment(group.name)}\`.`],
    members: group.methods.map((method) => planMethod(method, view)),
  };
}

function planMethod(method: MethodView, view: RestView): MethodPlan {
  const { name, operation, route } = method;
  const params = paramsType(method);
  const { title, notes, deprecated } = operation;
  return {
    kind: "method",
    name: propertyName(name),
    doc: [
      ...docLines(title?.value ?? ""),
      ...(notes === undefined ? [] : ["", ...docLines(notes.value)]),
      ...(title === undefined ? [] : [""]),
      escapeComment(`\`${route}\``),
      "",
      ...cursorDoc(method, view),
      ...backwardDoc(method),
      view.pageLine(operation.span.file),
      ...(deprecated?.value === true ? ["", "@deprecated"] : []),
    ],
    params: [
      ...method.path.map((one) => ({ name: one.name, type: pathType(one) })),
      ...(params === undefined
        ? []
        : [{ name: "params", isOptional: isInputOptional(method), type: [params] }]),
      { name: "options", isOptional: true, type: [coreSymbol("core/options", "RequestOptions")] },
    ],
    returns: returnsText(method, view),
    origin: { span: operation.span },
  };
}

/** Writes the return type of a method: a promise, or `Pages` for a paged list. */
function returnsText(method: MethodView, view: RestView): TypeText {
  const answer = clientAnswer(method, view);
  if (method.paging === undefined) return generic("Promise", answer);
  const item = itemText(method, view);
  return generic(coreSymbol("rest/pages", "Pages"), answer, item);
}

/** Plans the client that has all groups. */
function planWhole(view: RestView): FilePlan {
  const groups = (nameOf: (symbol: SymbolPlan) => string): readonly object[] =>
    view.groups.map((group) => ({
      name: group.name,
      className: nameOf(groupSymbol(group)),
      make: nameOf({ ...groupSymbol(group), name: group.name }),
      routes: nameOf({ ...groupSymbol(group), name: `${group.name}Routes` }),
      doc: escapeComment(`The methods of \`${group.name}\`.`),
    }));
  return planSource({
    path: "client/src/client.ts",
    header: view.header(),
    packageScope: view.target.packageScope,
    body: {
      template: "rest/client/client.ts",
      view: (nameOf) => ({ groups: groups(nameOf), envPrefix: view.envPrefix }),
      declares: wholeNames,
      uses: view.groups.flatMap((group) => {
        const { from } = groupSymbol(group);
        return [
          groupSymbol(group),
          { name: group.name, from, isValue: true },
          { name: `${group.name}Routes`, from, isValue: true },
        ];
      }),
    },
  });
}
