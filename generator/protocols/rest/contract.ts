import type { Api } from "../../core/api.js";
import { memberNames, paramNames, type Contract } from "../../plan/contract.js";
import { escapeComment } from "../../plan/doc-comment.js";
import type { Target } from "../../plan/plan.js";
import { handlersSymbol, planHandlers } from "./plan-server.js";
import { routesOf } from "./server-definition.js";
import { serve } from "./serve.js";
import type { GroupView, RestView } from "./view.js";

/** Reads the handler interfaces of all groups, in the order of the docs. */
export function readContracts(api: Api, target: Target): readonly Contract[] {
  const [view] = serve(api, target);
  return view.groups.flatMap((group) => makeContract(group, view) ?? []);
}

/** Returns undefined for a group without handlers: each of its routes has the shape of an earlier route. */
function makeContract(group: GroupView, view: RestView): Contract | undefined {
  const [first, ...others] = routesOf(group);
  if (first === undefined) return undefined;
  const { file: page } = first.operation.span;
  const { members } = planHandlers(group, view);
  return {
    resource: group.name,
    key: group.name,
    property: group.name,
    className: group.prefix,
    interfaceName: handlersSymbol(group).name,
    packageName: `${view.target.packageScope}/server`,
    purpose: escapeComment(`Answers the requests of \`${group.name}\`.`),
    page,
    pageLine: view.pageLine(page),
    span: first.operation.path.span,
    fact: `op:${first.operation.id}`,
    operations: [first, ...others].map(({ name, route, operation }) => {
      const params = paramNames(members, name);
      const { span } = operation.path;
      return { name, route, input: undefined, params, span, fact: `op:${operation.id}` };
    }),
    known: memberNames(members),
    // A person may write a route into the comment of any method. Only a line as `scaffold` writes it shows a handler.
    answers: ({ isAlone }) => isAlone,
  };
}
