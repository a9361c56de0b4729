import { compareText, Diagnostics, type Result } from "../diagnostics/diagnostic.js";
import type { Api } from "../ir/ir.js";
import { checkClashes, typeName } from "./names.js";
import type { FilePlan, Target } from "./plan.js";
import { planClient } from "./plan-client.js";
import { modelClaims, planModels } from "./plan-models.js";
import { planPackages } from "./plan-package.js";
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
  ];
  return diagnostics.finish(plans.toSorted((a, b) => compareText(a.path, b.path)));
}

function checkNames(view: ApiView, diagnostics: Diagnostics): void {
  diagnostics.take(checkClashes(modelClaims(view)));
  const properties = view.resources.map(({ className, type }) => {
    return { name: className, owner: `resource \`${type.id}\``, span: type.span };
  });
  diagnostics.take(checkClashes([...reserve(view), ...properties]));
  for (const resource of view.resources) diagnostics.take(checkClashes(methodClaims(resource)));
}

/** Names that the packages have already, beside which a resource of that name could not stand. */
function reserve({ api }: ApiView): Parameters<typeof checkClashes>[0] {
  const span = api.types[0]?.span;
  if (span === undefined) return [];
  return reservedNames.map((name) => ({ name, owner: "the runtime of the packages", span }));
}

const reservedNames = [
  "ApiError",
  "AuthError",
  "Client",
  "ClientOptions",
  "Collection",
  "ConflictError",
  "Constructor",
  "CreateClient",
  "Index",
  "ListQuery",
  "NetworkError",
  "NotFoundError",
  "Path",
  "RequestOptions",
  "ResourceClient",
  "Send",
  "ServerError",
  "Transport",
  "ValidationError",
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
  // A class has this one already.
  const constructor = { name: "constructor", owner: "every class", span: type.span };
  return [constructor, ...operations, ...methods];
}
