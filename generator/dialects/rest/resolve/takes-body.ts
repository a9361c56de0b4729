import type { Method } from "../../../core/api.js";

/** True if requests of a method can have a body. This dialect expects none for `DELETE`, although HTTP permits one. */
export function takesBody(method: Method): boolean {
  return method !== "GET" && method !== "HEAD" && method !== "DELETE";
}
