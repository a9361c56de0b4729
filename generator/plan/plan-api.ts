import { compareText, Diagnostics, type Result } from "../diagnostics/diagnostic.js";
import type { Api } from "../ir/ir.js";
import { checkClashes, typeName } from "./names.js";
import type { FilePlan, Target } from "./plan.js";
import { planClient } from "./plan-client.js";
import { modelClaims, planModels } from "./plan-models.js";
import { planPackages } from "./plan-package.js";
import { planReport } from "./plan-report.js";
import { planServer } from "./plan-server.js";
import { viewApi, type ApiView, type ResourceView } from "./view.js";

/** Decides every file, name, import and type text of an API's packages. */
export function planApi(api: Api, target: Target): Result<readonly FilePlan[]> {
  const diagnostics = new Diagnostics();
  const view = viewApi(api, target);
  checkNames(view, diagnostics);
  const plans = [
    ...planModels(view),
    ...planClient(view),
    ...planServer(view),
    ...planPackages(view),
    planReport(api),
  ];
  return diagnostics.finish(plans.toSorted((a, b) => compareText(a.path, b.path)));
}

function checkNames(view: ApiView, diagnostics: Diagnostics): void {
  diagnostics.take(checkClashes(modelClaims(view)));
  const properties = view.resources.map(({ className, type }) => {
    return { name: className, owner: `resource \`${type.id}\``, span: type.span };
  });
  const queries = view.resources.map(({ className, type }) => {
    return { name: `${className}Query`, owner: `queries of \`${type.id}\``, span: type.span };
  });
  diagnostics.take(checkClashes([...reserve(view), ...properties, ...queries]));
  for (const resource of view.resources) diagnostics.take(checkClashes(methodClaims(resource)));
}

/** Names that the packages have already, beside which a resource of that name could not stand. */
function reserve({ api }: ApiView): Parameters<typeof checkClashes>[0] {
  const span = api.types[0]?.span;
  if (span === undefined) return [];
  return reservedNames.map((name) => ({ name, owner: "the runtime of the packages", span }));
}

/** Exports and members of the client, its files, and what its generated code is written with. */
const reservedNames = [
  "ApiError",
  "AuthError",
  "Check",
  "ChoiceFilters",
  "Client",
  "ClientOptions",
  "ConflictError",
  "Connect",
  "Core",
  "CoreClient",
  "CreateClient",
  "Del",
  "ErrorDetails",
  "Follow",
  "Followed",
  "Get",
  "Include",
  "Included",
  "Index",
  "Linked",
  "LinkName",
  "LinkTo",
  "List",
  "ListQuery",
  "Logger",
  "Models",
  "NetworkError",
  "NotFoundError",
  "OneOrMore",
  "Options",
  "OrderedFilters",
  "Page",
  "PartialOptions",
  "Pagination",
  "Post",
  "Project",
  "Put",
  "Query",
  "QueryValue",
  "RateLimitError",
  "ReadOptions",
  "Request",
  "RequestInput",
  "RequestOptions",
  "Resource",
  "ServerError",
  "State",
  "TextFilters",
  "TimeoutError",
  "UnavailableError",
  "Url",
  "ValidationError",
  "Wait",
  "WaitError",
  "WaitOptions",
  "WithResources",
  // Words that cannot name a function.
  ..."await break case catch class const continue debugger default delete do else enum export".split(
    " ",
  ),
  ..."extends false finally for function if implements import in instanceof interface let".split(
    " ",
  ),
  ..."new null package private protected public return static super switch this throw true".split(
    " ",
  ),
  ..."try typeof var void while with yield arguments eval constructor".split(" "),
];

function methodClaims({ type, actions }: ResourceView): Parameters<typeof checkClashes>[0] {
  const operations = type.operations.map(({ name, route }) => {
    return {
      name: name.toLowerCase(),
      owner: `operation ${name} of ${typeName(type.id)}`,
      span: route.span,
    };
  });
  const methods = actions.map(({ action, method }) => {
    return { name: method, owner: `action \`${action.name}\``, span: action.route.span };
  });
  const reserved = [
    { name: "actionsOf", owner: "every handler" },
    { name: "constructor", owner: "every class" },
    { name: "find", owner: "every resource" },
    // What has it is taken for a promise.
    { name: "then", owner: "promises" },
  ].map((claim) => ({ ...claim, span: type.span }));
  return [...reserved, ...operations, ...methods];
}
