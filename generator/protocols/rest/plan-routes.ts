import { escapeComment } from "../../plan/doc-comment.js";
import type { FilePlan, PropertyPlan } from "../../plan/plan.js";
import { planSource } from "../../plan/plan-source.js";
import { objectOf, union, type TypeText } from "../../plan/type-text.js";
import { propertyName } from "../../plan/names.js";
import { clientAnswer, isInputOptional, paramsType, pathType } from "./plan-operation-types.js";
import { nameInRoute } from "./route.js";
import type { MethodView, RestView } from "./view.js";

/** Plans the interface `Routes`: the input and the answer of each route. `client.request` takes its types from it. */
export function planRoutes(view: RestView): FilePlan {
  const seen = new Set<string>();
  const methods = view.groups
    .flatMap((group) => group.methods)
    // If two operations have the same route, the first counts.
    .filter(({ route }) => !seen.has(route) && seen.add(route));
  return planSource({
    path: "client/src/routes.ts",
    header: view.header(),
    packageScope: view.target.packageScope,
    declarations: [
      {
        name: "Routes",
        doc: ["The input and the answer of each documented route."],
        members: methods.map((method) => planRoute(method, view)),
      },
    ],
  });
}

function planRoute(method: MethodView, view: RestView): PropertyPlan {
  const { route, operation, group, name } = method;
  const path: TypeText = objectOf(
    method.path.map((one) => [propertyName(nameInRoute(one.parameter)), pathType(one)] as const),
  );
  const params = paramsType(method);
  const members: readonly (readonly [string, TypeText])[] = [
    ...(method.path.length > 0 ? [["path", path] as const] : []),
    ...(params === undefined ? [] : [paramsOf(method, [params])]),
    ["answer", clientAnswer(method, view)],
  ];
  return {
    kind: "property",
    name: JSON.stringify(route),
    doc: [escapeComment(`See \`${group}.${name}\`.`)],
    type: objectOf(members),
    isOptional: false,
    isReadonly: true,
    origin: { span: operation.span },
  };
}

/** Writes the member `params` of a route. It is optional if the method may be called without `params`. */
function paramsOf(method: MethodView, params: TypeText): readonly [name: string, type: TypeText] {
  return isInputOptional(method) ? ["params?", union(params, ["undefined"])] : ["params", params];
}
