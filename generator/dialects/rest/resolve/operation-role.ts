import type { Role, TypeRef } from "../../../core/api.js";
import { inferred, type Fact } from "../../../core/fact.js";
import { literalSegment, parameterSegment, pathSegments } from "../../../core/paths.js";
import type { RestOperation } from "../model.js";
import { singular, verbOf, wordsOf } from "../../../core/words.js";
import type { GroupPlace } from "./operation-group.js";

/**
 * Returns what an operation does to the resources of its group, by its method, its title and the path after the segment
 * of the group. If nothing or one parameter follows that segment, the operation can be a list, create, get, update or
 * delete. All other operations are calls.
 */
export function roleOf(operation: RestOperation, group: GroupPlace): Fact<Role> {
  const { method, path } = operation;
  const found = group.segment === undefined ? "call" : roleBehind(operation, group.segment);
  return inferred(found, path.span, "rest/role-by-path", [method.span]);
}

function roleBehind(operation: RestOperation, index: number): Role {
  const segments = pathSegments(operation.path.value).slice(index + 1);
  const method = operation.method.value;
  const verb = verbOf(wordsOf(operation.title.value)[0] ?? "");
  const own = wordsOf(literalSegment(pathSegments(operation.path.value)[index]) ?? "");
  // `Block a domain` creates a member of `domain_blocks`.
  const says = (words: ReadonlySet<string>): boolean =>
    verb === undefined || words.has(verb) || own.map(singular).includes(verb);
  const isRead = method === "GET" || method === "HEAD";
  const isChange = method === "PUT" || method === "PATCH";
  if (segments.length === 0) {
    if (isRead) return isList(operation, index) ? "list" : "get";
    if (method === "POST") return says(creates) ? "create" : "call";
    // `PUT /user`, `DELETE /session`: the path names a single resource.
    if (isMany(operation, index)) return "call";
    return method === "DELETE" ? "delete" : says(changes) ? "update" : "call";
  }
  if (segments.length > 1 || parameterSegment(segments[0]) === undefined) return "call";
  if (isRead) return "get";
  if (method === "DELETE") return "delete";
  if (isChange) return says(changes) ? "update" : "call";
  return verb !== undefined && changes.has(verb) ? "update" : "call";
}

/** The verbs at the start of a title that make a `POST` a create. */
const creates = new Set(
  "create add make new register post insert upload award build start".split(" "),
);

/** The verbs at the start of a title that make a request an update. */
const changes = new Set("update modify edit change patch replace set put save".split(" "));

/** True if the title or the answer says that a `GET` returns a list, or the segment of the group is a plural. */
function isList(operation: RestOperation, index: number): boolean {
  const { returns, title, sample } = operation;
  const words = wordsOf(title.value);
  if (words[0] === "list" || words.includes("all") || sample?.node?.kind === "array") return true;
  if (returns !== undefined && returns.value !== "none") {
    if (isArray(returns.value)) return true;
    if (returns.value.kind === "named") return false;
  }
  return isMany(operation, index);
}

function isArray(type: TypeRef): boolean {
  return type.kind === "array" || (type.kind === "nullable" && isArray(type.of));
}

/** True if the last word of a segment is a plural. */
function isMany({ path }: RestOperation, index: number): boolean {
  const word = wordsOf(literalSegment(pathSegments(path.value)[index]) ?? "").at(-1) ?? "";
  return singular(word) !== word;
}
