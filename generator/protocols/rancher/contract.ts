import type { Api } from "../../core/api.js";
import { inputOf, routeText } from "../../core/by-type.js";
import { literalSegment, parsePath, pathSegments } from "../../core/paths.js";
import {
  memberNames,
  paramNames,
  type Contract,
  type ContractOperation,
} from "../../plan/contract.js";
import { camelCase } from "../../plan/names.js";
import type { Target } from "../../plan/plan.js";
import { planInterface } from "./plan-handlers.js";
import { operationOf, viewApi, type ApiView, type ResourceView } from "./view.js";

/** Returns the interfaces of all resources' handlers, sorted by the id of the type. */
export function readContracts(api: Api, target: Target): readonly Contract[] {
  const view = viewApi(api, target);
  return view.resources.map((resource) => makeContract(resource, view));
}

function makeContract(resource: ResourceView, view: ApiView): Contract {
  const { type, plural, property, className } = resource;
  const { name: interfaceName, members } = planInterface(resource, view);
  const paramsOf = (name: string): readonly string[] => paramNames(members, name);
  const operations = resource.operations.flatMap((role): ContractOperation[] => {
    const operation = operationOf(type, role);
    if (operation === undefined) return [];
    const { span } = operation.path;
    const fact = `op:${type.id}.${operation.name}`;
    const route = routeText(operation, "shell");
    return [{ name: role, route, input: undefined, params: paramsOf(role), span, fact }];
  });
  const actions = resource.actions.map(({ action, method }): ContractOperation => ({
    name: method,
    route: routeText(action, "shell"),
    input: inputOf(action)?.value,
    params: paramsOf(method),
    span: action.path.span,
    fact: `action:${type.id}.${action.name}`,
  }));
  return {
    resource: type.id,
    key: plural,
    property,
    className,
    interfaceName,
    packageName: `${view.target.packageScope}/server`,
    purpose: `Answers requests for resources of type \`${type.id}\`.`,
    page: type.page,
    pageLine: view.pageLine(type.page),
    span: type.span,
    fact: `page:${type.id}`,
    operations: [...operations, ...actions],
    known: memberNames(members),
    answers: ({ route, method }) => isNamed(route, method, plural),
  };
}

/**
 * True if `route` is the route of a method called `name`, for a resource with this plural. The docs need not describe
 * the route.
 */
export function isNamed(route: string, name: string, plural: string): boolean {
  const [method = "", url = ""] = route.split(" ");
  const path = parsePath(url, "shell");
  const texts = pathSegments(path).map(literalSegment);
  const isAll = texts.at(-1) === plural;
  if (!isAll && texts.at(-2) !== plural) return false;
  const [, action] = path.query.find(([key]) => key === "action") ?? [];
  if (action !== undefined) return camelCase(action).toLowerCase() === name.toLowerCase();
  const names = isAll
    ? { GET: "list", POST: "create" }
    : { GET: "get", PUT: "update", DELETE: "delete" };
  return Object.entries(names).some(([verb, operation]) => verb === method && operation === name);
}
