import type { Operation } from "../../core/api.js";
import { printPath } from "../../core/paths.js";

/** Returns the route of an operation, as used in clients and the configuration: `POST /projects/{id}/branches`. */
export function routeOf({ method, path }: Pick<Operation, "method" | "path">): string {
  return `${method.value} ${printPath({ ...path.value, query: [] })}`;
}

/** Returns the route without the names of parameters. A server cannot distinguish operations with the same shape. */
export function shapeOf(operation: Pick<Operation, "method" | "path">): string {
  return routeOf(operation).replace(/\{[^{}]*\}/g, "{}");
}
