import type { Parameter } from "./api.js";

/** Returns the name to compare parameters by: header names ignore letter case. */
export function comparedName(name: string, place: Parameter["in"]["value"]): string {
  return place === "header" ? name.toLowerCase() : name;
}

const ignored = new Set(["accept", "content-type", "authorization"]);

/** True for a header parameter that OpenAPI ignores, because a document describes this header elsewhere. */
export function isIgnoredByOpenApi({ name, in: place }: Parameter): boolean {
  return place.value === "header" && ignored.has(name.toLowerCase());
}
