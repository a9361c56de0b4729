import type { Parameter } from "./api.js";

/** The name by which parameters of a place are compared: names of headers have no letter case. */
export function comparedName(name: string, place: Parameter["in"]["value"]): string {
  return place === "header" ? name.toLowerCase() : name;
}

const ignored = new Set(["accept", "content-type", "authorization"]);

/** Whether OpenAPI ignores a parameter, because it describes headers of this name elsewhere. */
export function isIgnoredByOpenApi({ name, in: place }: Parameter): boolean {
  return place.value === "header" && ignored.has(name.toLowerCase());
}
