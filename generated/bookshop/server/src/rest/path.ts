import type { RouteDefinition } from "./definition.js";

/** The path of a route without the names of its parameters: `/shelves/{}/books`. */
export function pathShape({ method, route }: RouteDefinition): string {
  return route.slice(method.length + 1).replace(/\{[^{}]*\}/g, "{}");
}

/** A part of a URL or a cookie without percent encoding; as it is if it is not encoded correctly. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
