import type { Field, ObjectDef, Response, Role, TypeRef } from "../../../core/api.js";
import { inferred, type Fact } from "../../../core/fact.js";
import { literalSegment, parameterSegment, pathSegments } from "../../../core/paths.js";
import type { PathSegment } from "../../../core/paths.js";
import { innerTypes } from "../../../core/inner-types.js";
import type { RestOperation } from "../model.js";
import { singular, verbOf, wordsOf } from "../../../core/words.js";
import type { GroupPlace } from "./operation-group.js";

/** What else tells the role of an operation. */
interface RoleContext {
  readonly group: GroupPlace;
  readonly responses: readonly Response[];
  /** The types of samples, keyed by their ids. */
  readonly types: ReadonlyMap<string, ObjectDef>;
  /** The result of `findCollections`. */
  readonly collections: ReadonlySet<string>;
}

/** Returns the paths that a single parameter follows in the path of an operation, each with `{}` for parameters. */
export function findCollections(operations: readonly RestOperation[]): ReadonlySet<string> {
  return new Set(
    operations.flatMap(({ path }) =>
      pathSegments(path.value).flatMap((segment, index, all) =>
        parameterSegment(segment) === undefined ? [] : [collectionKey(all.slice(0, index))],
      ),
    ),
  );
}

function collectionKey(segments: readonly PathSegment[]): string {
  return segments.map((segment) => literalSegment(segment) ?? "{}").join("/");
}

/**
 * Returns what an operation does to the resources of its group, by its method, its title, its answer and the path after
 * the segment of the group. If nothing or one parameter follows that segment, the operation can be a list, create, get,
 * update or delete. All other operations are calls.
 */
export function roleOf(operation: RestOperation, context: RoleContext): Fact<Role> {
  const { method, path } = operation;
  const { segment } = context.group;
  const found = segment === undefined ? "call" : roleBehind(operation, segment, context);
  return inferred(found, path.span, "rest/role-by-path", [method.span]);
}

function roleBehind(operation: RestOperation, index: number, context: RoleContext): Role {
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
    if (isRead) return isList(operation, index, context) ? "list" : "get";
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
function isList(operation: RestOperation, index: number, context: RoleContext): boolean {
  const { returns, title, sample } = operation;
  const words = wordsOf(title.value);
  if (words[0] === "list" || words.includes("all") || sample?.node?.kind === "array") return true;
  if (returns !== undefined && returns.value !== "none") {
    if (isArray(returns.value)) return true;
    if (returns.value.kind === "named") return false;
  }
  return isMany(operation, index) && !isSingle(operation, context);
}

/** True if the answer is an object without lists, and no path gets one member of it: `GET /settings`. */
function isSingle({ path }: RestOperation, context: RoleContext): boolean {
  const [first] = context.responses.filter(
    ({ status }) => status.value === "default" || Number(status.value) < 400,
  );
  const answer = first?.payload?.value.type;
  const hasItems = context.collections.has(collectionKey(pathSegments(path.value)));
  if (answer === undefined || hasItems) return false;
  const types = fieldsOf(answer, context).map((field) => field.type.value);
  if (types.length === 0) return false;
  // Objects with the same fields are the members of a collection: `{ "a": { "size": 1 }, "b": { "size": 2 } }`.
  const inside = new Set(types.map((type) => fieldNames(type, context)));
  const isMap = types.length > 1 && inside.size === 1 && !inside.has("");
  return !isMap && !types.some((type) => holdsList(type, context, new Set()));
}

/** Returns the fields of an object, inline or of a sample; none for other types. */
function fieldsOf(type: TypeRef, { types }: RoleContext): readonly Field[] {
  const def = type.kind === "named" ? types.get(type.type) : type;
  return def?.kind === "object" ? def.fields : [];
}

function fieldNames(type: TypeRef, context: RoleContext): string {
  return fieldsOf(type, context)
    .map(({ name }) => name)
    .toSorted()
    .join(" ");
}

/** True if a type is a list or contains one. `seen` has the names of the types around it. */
function holdsList(type: TypeRef, context: RoleContext, seen: Set<string>): boolean {
  if (type.kind === "array") return true;
  if (type.kind !== "named") return innerTypes(type).some((one) => holdsList(one, context, seen));
  if (seen.has(type.type)) return false;
  seen.add(type.type);
  return fieldsOf(type, context).some((field) => holdsList(field.type.value, context, seen));
}

function isArray(type: TypeRef): boolean {
  return type.kind === "array" || (type.kind === "nullable" && isArray(type.of));
}

/** True if the last word of a segment is a plural. */
function isMany({ path }: RestOperation, index: number): boolean {
  const word = wordsOf(literalSegment(pathSegments(path.value)[index]) ?? "").at(-1) ?? "";
  return singular(word) !== word;
}
