import type { Operation } from "../../core/api.js";
import { printPath } from "../../core/paths.js";

/** The route of an operation, as clients and the configuration name it: `POST /projects/{id}/branches`. */
export function routeOf({ method, path }: Pick<Operation, "method" | "path">): string {
  return `${method.value} ${printPath({ ...path.value, query: [] })}`;
}

/** The same without the names of parameters: what a server tells requests apart by. */
export function shapeOf(operation: Pick<Operation, "method" | "path">): string {
  return routeOf(operation).replace(/\{[^{}]*\}/g, "{}");
}
