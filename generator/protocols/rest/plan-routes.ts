import { escapeComment } from "../../plan/doc-comment.js";
import type { FilePlan, PropertyPlan } from "../../plan/plan.js";
import { planSource } from "../../plan/plan-source.js";
import { objectOf, union, type TypeText } from "../../plan/type-text.js";
import { propertyName } from "../../plan/names.js";
import { answerText, isInputOptional, paramsType, pathType } from "./plan-operation-types.js";
import type { MethodView, RestView } from "./view.js";

/** Plans the table of all routes: what each takes and answers. It types `client.request`. */
export function planRoutes(view: RestView): FilePlan {
  const seen = new Set<string>();
  const methods = view.groups
    .flatMap((group) => group.methods)
    // Of two operations with one route, the first is meant.
    .filter(({ route }) => !seen.has(route) && seen.add(route));
  return planSource({
    path: "client/src/routes.ts",
    header: view.header(),
    packageScope: view.target.packageScope,
    declarations: [
      {
        name: "Routes",
        doc: ["What each documented route takes and answers."],
        members: methods.map((method) => planRoute(method, view)),
      },
    ],
  });
}

function planRoute(method: MethodView, view: RestView): PropertyPlan {
  const { route, operation, group, name } = method;
  const path: TypeText = objectOf(
    method.path.map((one) => [propertyName(one.parameter), pathType(one)] as const),
  );
  const params = paramsType(method);
  const members: readonly (readonly [string, TypeText])[] = [
    ...(method.path.length > 0 ? [["path", path] as const] : []),
    ...(params === undefined ? [] : [paramsOf(method, [params])]),
    ["answer", answerText(method, view)],
  ];
  return {
    kind: "property",
    name: JSON.stringify(route),
    doc: [escapeComment(`See \`${group}.${name}\`.`)],
    type: objectOf(members),
    isOptional: false,
    isReadonly: true,
    origin: { type: operation.id, span: operation.span },
  };
}

/** The other parameters: left out where the method itself may be called without. */
function paramsOf(method: MethodView, params: TypeText): readonly [name: string, type: TypeText] {
  return isInputOptional(method) ? ["params?", union(params, ["undefined"])] : ["params", params];
}
