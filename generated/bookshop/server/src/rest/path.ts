import type { RouteDefinition } from "./definition.js";

/** Returns the path of a route without the names of its parameters: `/shelves/{}/books`. */
export function pathShape({ method, route }: RouteDefinition): string {
  return route.slice(method.length + 1).replace(/\{[^{}]*\}/g, "{}");
}

/** Decodes percent escapes in a part of a URL or a cookie. An invalid string is returned as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
