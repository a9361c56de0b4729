import type { Operation } from "../../core/api.js";
import { printPath } from "../../core/paths.js";

/** Returns the route of an operation, as used in the configuration: `POST /projects/{id}/branches`. */
export function routeOf({ method, path }: Pick<Operation, "method" | "path">): string {
  return `${method.value} ${printPath({ ...path.value, query: [] })}`;
}

/** Returns the name of a path parameter in routes of clients, which have no blanks in names: `id_or_name`. */
export function nameInRoute(parameter: string): string {
  return parameter.replace(/\s+/g, "_");
}

/** Returns the route of an operation in clients and servers: `GET /boxes/{id_or_name}` of `GET /boxes/{id or name}`. */
export function plainRouteOf(operation: Pick<Operation, "method" | "path">): string {
  return routeOf(operation).replace(/\{[^{}]*\}/g, nameInRoute);
}

/** Returns the route without the names of parameters. A server cannot distinguish operations with the same shape. */
export function shapeOf(operation: Pick<Operation, "method" | "path">): string {
  return routeOf(operation).replace(/\{[^{}]*\}/g, "{}");
}
