import type { Role, TypeRef } from "../../../core/api.js";
import { inferred, type Fact } from "../../../core/fact.js";
import { literalSegment, parameterSegment, pathSegments } from "../../../core/paths.js";
import type { RestOperation } from "../model.js";
import { singular, verbOf, wordsOf } from "../../../core/words.js";
import type { GroupPlace } from "./operation-group.js";

/**
 * What an operation does to the resources of its group: by its method, and by what its path has behind
 * the word of the group. Nothing or one parameter behind it make a list, a create, a get, an update or a
 * delete; anything else is a call.
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
  // `Block a domain` makes one of the domain blocks.
  const says = (words: ReadonlySet<string>): boolean =>
    verb === undefined || words.has(verb) || own.map(singular).includes(verb);
  const isRead = method === "GET" || method === "HEAD";
  const isChange = method === "PUT" || method === "PATCH";
  if (segments.length === 0) {
    if (isRead) return isList(operation, index) ? "list" : "get";
    if (method === "POST") return says(creates) ? "create" : "call";
    // `PUT /user`, `DELETE /session`: there is one of it.
    if (isMany(operation, index)) return "call";
    return method === "DELETE" ? "delete" : says(changes) ? "update" : "call";
  }
  if (segments.length > 1 || parameterSegment(segments[0]) === undefined) return "call";
  if (isRead) return "get";
  if (method === "DELETE") return "delete";
  if (isChange) return says(changes) ? "update" : "call";
  return verb !== undefined && changes.has(verb) ? "update" : "call";
}

/** Verbs of titles of a `POST` that makes something. */
const creates = new Set(
  "create add make new register post insert upload award build start".split(" "),
);

/** Verbs of titles of requests that change something. */
const changes = new Set("update modify edit change patch replace set put save".split(" "));

/** Whether the answer is a list, or the title or the segment of the group speaks of several. */
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

/** Whether the last word of a segment is a plural. */
function isMany({ path }: RestOperation, index: number): boolean {
  const word = wordsOf(literalSegment(pathSegments(path.value)[index]) ?? "").at(-1) ?? "";
  return singular(word) !== word;
}
