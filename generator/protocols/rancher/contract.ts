import type { Api } from "../../core/api.js";
import { inputOf, routeText } from "../../core/by-type.js";
import type { Contract } from "../../plan/contract.js";
import type { Target } from "../../plan/plan.js";
import { planInterface } from "./plan-handlers.js";
import { operationOf, viewApi, type ApiView, type ResourceView } from "./view.js";

/** The interfaces of all resources, in the order of the docs. */
export function readContracts(api: Api, target: Target): readonly Contract[] {
  const view = viewApi(api, target);
  return view.resources.map((resource) => makeContract(resource, view));
}

function makeContract(resource: ResourceView, view: ApiView): Contract {
  const { type, plural, property, className } = resource;
  const { name: interfaceName, members } = planInterface(resource, view);
  const paramsOf = (name: string): readonly string[] => {
    const member = members.find((one) => one.kind === "method" && one.name === name);
    return member?.kind === "method" ? member.params.map((param) => param.name) : [];
  };
  const operations = resource.operations.flatMap((role) => {
    const operation = operationOf(type, role);
    if (operation === undefined) return [];
    const route = routeText(operation, "shell");
    return [{ name: role, route, input: undefined, params: paramsOf(role) }];
  });
  const actions = resource.actions.map(({ action, method }) => ({
    name: method,
    route: routeText(action, "shell"),
    input: inputOf(action)?.value,
    params: paramsOf(method),
  }));
  return {
    resource: type.id,
    plural,
    property,
    className,
    interfaceName,
    packageName: `${view.target.packageScope}/server`,
    page: type.page,
    pageLine: view.pageLine(type.page),
    operations: [...operations, ...actions],
    known: new Set(members.flatMap((member) => (member.kind === "index" ? [] : [member.name]))),
  };
}
