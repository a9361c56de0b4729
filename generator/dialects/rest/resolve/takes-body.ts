import type { Method } from "../../../core/api.js";

/**
 * Whether requests of a method are taken to have a body. HTTP leaves it open for `DELETE`, which is taken
 * to have none.
 */
export function takesBody(method: Method): boolean {
  return method !== "GET" && method !== "HEAD" && method !== "DELETE";
}
