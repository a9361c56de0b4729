import type { Api, Method, Operation, Role } from "../../core/api.js";
import { routeText } from "../../core/by-type.js";
import type { Diagnostic, Diagnostics } from "../../diagnostics/diagnostic.js";
import type { catalog } from "./catalog.js";
import { pagesWithBrokenHeaders } from "./check-paths.js";
import { operationOf, type ApiView, type ResourceView } from "./view.js";

/**
 * Reports types and operations that no package can have as documented, and fields with reserved names, each at its
 * place. Operations on pages with an error about a header are left out.
 */
export function checkServed(
  { view, api, reported }: ServedInput,
  diagnostics: Diagnostics<typeof catalog>,
): void {
  const broken = pagesWithBrokenHeaders(reported);
  for (const { kind, id, span } of api.types) {
    if (kind !== "object") diagnostics.report("unservable-type", span, { kind, id });
  }
  const resources = new Map(view.resources.map((resource) => [resource.type.id, resource]));
  const groups = new Map(api.groups.map(({ id, type }) => [id, type?.value ?? id]));
  for (const operation of api.operations) {
    const { group = "", path } = operation;
    if (broken.has(path.span.file)) continue;
    const route = routeText(operation, "shell");
    const reason = findLack(operation, resources.get(groups.get(group) ?? ""));
    if (reason !== undefined) {
      diagnostics.report("unservable-operation", path.span, { route, reason });
    }
  }
  for (const { field, wire } of view.types.flatMap(({ reserved }) => reserved)) {
    const args = { name: field.name, wire: wire.value };
    diagnostics.report("reserved-field", field.span, args);
  }
}

/** An API, its view, and the diagnostics of its pages. */
export interface ServedInput {
  readonly view: ApiView;
  readonly api: Api;
  readonly reported: readonly Diagnostic[];
}

const methods: Readonly<Record<Exclude<Role, "call">, Method>> = {
  create: "POST",
  list: "GET",
  get: "GET",
  update: "PUT",
  delete: "DELETE",
  action: "POST",
};

/** Returns the reason why no package has an operation as documented; undefined for an operation that is served. */
function findLack(
  { id, role, method, parameters }: Operation,
  resource: ResourceView | undefined,
): string | undefined {
  if (role.value === "call") {
    return "it does not create, list, get, update or delete a resource, and is not an action of one";
  }
  if (resource === undefined) return "it belongs to no resource that can be listed";
  const usual = methods[role.value];
  if (method.value !== usual) return `the method of such a request is ${usual}`;
  const other = parameters.find((one) => one.in.value !== "path");
  if (other !== undefined) {
    return `it has the ${other.in.value} parameter \`${other.name}\`, and requests can have no parameters except those of the protocol`;
  }
  const { type, actions } = resource;
  const isAction = role.value === "action";
  const isServed = isAction
    ? actions.some(({ action }) => action.id === id)
    : operationOf(type, role.value)?.id === id;
  return isServed ? undefined : `\`${type.id}\` has another request to ${role.value}`;
}
