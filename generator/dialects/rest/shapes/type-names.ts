import { pathSegments } from "../../../core/paths.js";
import type { RestOperation } from "../model.js";
import { entityId } from "../resolve/entity-name.js";

/**
 * Returns the literal segments of a path as names of types: `User` for `/users/{id}`. Versions and words
 * such as `api` are left out.
 */
export function typeNamesOf({ path }: RestOperation): readonly string[] {
  return pathSegments(path.value).flatMap((segment) => {
    const [word] = segment;
    if (segment.length !== 1 || typeof word !== "string") return [];
    const bare = word.replace(/\.(?:json|xml|\w*php)$/, "");
    return /^(?:api|rest|v?\d+(?:\.\d+)*)$/i.test(bare) ? [] : [typeName(bare)];
  });
}

/** Returns the name of a type for a word of a path or a member: `MergeRequest` for `merge_requests`. */
export function typeName(word: string): string {
  const id = entityId(word.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/[_.-]+/g, " "));
  const name = id === "" || /^\d/.test(id) ? `Type${id}` : id;
  if (/(?:series|species)$/i.test(name)) return name;
  if (/(?:status|alias|bus|bonus|virus)es$/i.test(name)) return name.slice(0, -2);
  if (/[^aeiou]ies$/i.test(name)) return `${name.slice(0, -3)}y`;
  if (/(?:ss|us|is|news)$/i.test(name)) return name;
  if (/(?:xes|ches|shes|sses|zzes)$/i.test(name)) return name.slice(0, -2);
  return name.length > 3 && name.endsWith("s") ? name.slice(0, -1) : name;
}
