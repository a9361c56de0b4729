import type { Field, TypeRef } from "../../core/api.js";
import { backwardParameter } from "./backward.js";
import { shapeOf } from "./route.js";
import type { MethodView, RestView } from "./view.js";

const roles = new Set(["list", "get", "create", "update", "delete"]);

/** Returns what the mock needs to store rows and to page lists: role, paging, and the members that rows always have. */
export function mockHints(method: MethodView, view: RestView): object {
  const role = mockRole(method, view);
  const { kind, parameter, size, items, next, isUrl, end, isLast, first, key } =
    method.paging ?? {};
  const back = backwardParameter(method);
  return {
    ...(role !== undefined && { role }),
    ...(role === "create" && { always: alwaysPresent(method.answer.type, view) }),
    ...(kind !== undefined && {
      paging: { kind, parameter, size, items, next, isUrl, end, isLast, first, key, back },
    }),
  };
}

/**
 * Returns what a request does with the rows of its path. The role of an operation is about the resource of its group.
 * A request on rows below that resource has no role, and neither has a request with another verb, such as "Write a
 * review". The role of such a request follows from the other requests at its path.
 */
function mockRole(method: MethodView, { byShape }: RestView): string | undefined {
  const role = method.operation.role.value;
  if (roles.has(role)) return role;
  const [verb = "", path = ""] = shapeOf(method.operation).split(" ");
  const at = (other: string, place: string): MethodView | undefined =>
    byShape.get(`${other} ${place}`)?.[0];
  const isCollection = (place: string): boolean =>
    isCreate(at("POST", place)) && isList(at("GET", place));
  if (isCollection(path)) return { POST: "create", GET: "list" }[verb];
  const isRow = path.endsWith("/{}") && isCollection(path.slice(0, -"/{}".length));
  const get = at("GET", path);
  const changes = [at("PUT", path), at("PATCH", path)];
  const isSingle =
    !path.endsWith("}") &&
    !isList(get) &&
    changes.some((change) => change !== undefined && isSame(change, get));
  if (!isRow && !isSingle) return undefined;
  if (verb === "GET" || verb === "DELETE") return verb.toLowerCase();
  const isChange = verb === "PATCH" || (verb === "PUT" && isSame(method, get));
  return isChange ? "update" : undefined;
}

function isCreate(method: MethodView | undefined): boolean {
  const { operation, answer } = method ?? {};
  return operation?.role.value === "create" || answer?.statuses[0] === 201;
}

function isList(method: MethodView | undefined): boolean {
  const { operation, answer, paging } = method ?? {};
  const isArray = answer?.type?.kind === "array" || Array.isArray(answer?.sample);
  return operation?.role.value === "list" || isArray || paging !== undefined;
}

/** True if a change answers nothing, or the row that a GET of the same path answers. */
function isSame({ answer: { type } }: MethodView, get: MethodView | undefined): boolean {
  const shown = get?.answer.type;
  if (shown === undefined) return false;
  if (type?.kind === "named" && shown.kind === "named") return type.type === shown.type;
  return type === undefined || type.kind === shown.kind;
}

/** Returns the members that the docs call always present in a row, also in `{ book: {…} }`. Undefined for none. */
function alwaysPresent(
  type: TypeRef | undefined,
  { types }: RestView,
): readonly string[] | undefined {
  const fields = fieldsOf(type, types);
  const [only, another] = fields;
  const inner = another === undefined ? fieldsOf(only?.type.value, types) : [];
  const row = inner.length > 0 ? inner : fields;
  const names = row.filter(({ optional }) => optional?.value === false).map(({ name }) => name);
  return names.length > 0 ? names : undefined;
}

function fieldsOf(type: TypeRef | undefined, types: RestView["types"]): readonly Field[] {
  const def = type?.kind === "named" ? types.get(type.type) : type;
  if (def?.kind === "alias") return fieldsOf(def.of.value, types);
  return def?.kind === "object" ? def.fields : [];
}
