import type { Method, Operation, Parameter, Payload, Role, TypeRef } from "../../core/api.js";
import { withValue, type Fact } from "../../core/fact.js";
import { parsePath, pathParameters, printPath } from "../../core/paths.js";
import { inferred } from "./rules.js";

/** A method and a path, with `${ID}` and `${PROJECT_ID}` as the pages write them. */
export interface Route {
  readonly method: string;
  readonly path: string;
}

/** The roles of operations, keyed by the names that pages have for them. */
export const operationRoles = {
  Create: "create",
  Update: "update",
  Delete: "delete",
  List: "list",
  Get: "get",
} as const satisfies Readonly<Record<string, Role>>;

export type OperationName = keyof typeof operationRoles;

/**
 * Makes an operation of a resource. The response has the type of the resource, or is an array of it for a list. Only
 * create and update have a body, of the same type.
 */
export function makeOperation(type: string, name: OperationName, route: Fact<Route>): Operation {
  const role = operationRoles[name];
  const self: TypeRef = { kind: "named", type };
  const of = (ref: TypeRef): Fact<Payload> => inferred(json(ref), route.span, "rancher/own-type");
  const hasBody = role === "create" || role === "update";
  const payload = of(role === "list" ? { kind: "array", items: self } : self);
  const status = inferred("default" as const, route.span, "rancher/any-status");
  return {
    ...requestOf(name, route, withValue(route, role)),
    ...(hasBody && { body: of(self) }),
    responses: [{ status, payload }],
  };
}

/** The route, the input and the output of an action. */
export interface ActionParts {
  readonly route: Fact<Route>;
  /** The type of the body. Null if there is none. */
  readonly input: Fact<string | null>;
  /** The type of the response. Null if the docs do not name one. */
  readonly output: Fact<string | null>;
}

/** Makes an action of a resource: `POST …?action=name`. */
export function makeAction(name: string, { route, input, output }: ActionParts): Operation {
  const body = payloadOf(input);
  const payload = payloadOf(output);
  const status = inferred("default" as const, output.span, "rancher/any-status");
  return {
    ...requestOf(name, route, withValue(route, "action" as const)),
    ...(body && { body }),
    responses: [payload === undefined ? { status } : { status, payload }],
  };
}

function payloadOf(named: Fact<string | null>): Fact<Payload> | undefined {
  const { value, rule } = named;
  if (value !== null) return withValue(named, json({ kind: "named", type: value }));
  // If the type could not be read, or is missing, the value may be of any type.
  return rule === "stated"
    ? undefined
    : withValue(named, json({ kind: "scalar", name: "unknown" }));
}

function json(type: TypeRef): Payload {
  return { media: ["application/json"], type };
}

function requestOf(
  name: string,
  route: Fact<Route>,
  role: Fact<Role>,
): Omit<Operation, "body" | "responses"> {
  const { span, value } = route;
  const path = parsePath(value.path, "shell");
  // A word that is not an HTTP method was reported at its header.
  const method = value.method as Method;
  const text: TypeRef = { kind: "scalar", name: "string" };
  return {
    id: `${method} ${printPath(path)}`,
    name,
    role,
    method: withValue(route, method),
    path: withValue(route, path),
    parameters: pathParameters(path).map((parameter): Parameter => {
      const rule = "rancher/placeholder";
      return {
        name: parameter,
        in: inferred("path", span, rule),
        type: inferred(text, span, rule),
        required: inferred(true, span, rule),
        span,
      };
    }),
    span,
  };
}
