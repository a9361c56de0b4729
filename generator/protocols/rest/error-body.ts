import type { Api, Field, TypeDef, TypeRef } from "../../core/api.js";
import { inferred } from "../../core/fact.js";
import { groupBy } from "../../core/group-by.js";
import { isError } from "../../core/status.js";

/** The members of all documented error bodies in one object. Its `isOpen` is true, so that more members are allowed. */
export type ErrorBody = ObjectType;

type ObjectType = TypeRef & { readonly kind: "object" };

/**
 * Joins all documented error bodies to one object. Undefined if the docs show none, or if one of them is not an object
 * with members.
 */
export function errorBodyOf({ operations, types }: Api): ObjectType | undefined {
  const byId = new Map(types.map((type) => [type.id, type]));
  const shown = operations.flatMap(({ responses }) =>
    responses.flatMap((one) =>
      isError(one) && one.payload ? [unnamed(one.payload.value.type, byId)] : [],
    ),
  );
  const objects = shown.filter(isObject);
  if (objects.length === 0 || objects.length < shown.length) return undefined;
  return { ...joinObjects(objects), isOpen: true };
}

/** The named types of an API, keyed by id. */
type Types = ReadonlyMap<string, TypeDef>;

/** Resolves a named type. This ends, because `selectServed` left out aliases that refer to themselves. */
function unnamed(type: TypeRef, types: Types): TypeRef {
  const def = type.kind === "named" ? types.get(type.type) : undefined;
  if (def === undefined) return type;
  if (def.kind === "alias") return unnamed(def.of.value, types);
  return def.kind === "object"
    ? { kind: "object", fields: def.fields, isOpen: def.isOpen }
    : { kind: "scalar", name: def.base };
}

function isObject(type: TypeRef): type is ObjectType {
  return type.kind === "object" && type.fields.length > 0;
}

/** Joins objects to one. A member that an object lacks or may lack is optional. */
function joinObjects(objects: readonly ObjectType[]): ObjectType {
  const members = groupBy(
    objects.flatMap(({ fields }) => fields),
    ({ name }) => name,
  );
  const fields = [...members.values()].flatMap((same): readonly Field[] => {
    const [first] = same;
    if (first === undefined) return [];
    const type = { ...first.type, value: joinTypes(same.map((one) => one.type.value)) };
    const isAbsent = same.length < objects.length || same.some((one) => one.optional?.value);
    const optional = inferred(true, first.span, "rest/not-in-all-samples");
    return [{ ...first, type, optional: isAbsent ? optional : undefined }];
  });
  return { kind: "object", fields, isOpen: false };
}

/** Joins types to one union. All objects become one object, and all arrays one array. */
function joinTypes(types: readonly TypeRef[]): TypeRef {
  const objects = types.filter(isObject);
  const arrays = types.filter((type) => type.kind === "array");
  const others = types.filter((type) => !isObject(type) && type.kind !== "array");
  const joined: readonly TypeRef[] = [
    ...new Map(others.map((type) => [JSON.stringify(type), type])).values(),
    ...(objects.length > 0 ? [joinObjects(objects)] : []),
    ...(arrays.length > 0
      ? [{ kind: "array", items: joinTypes(arrays.map(({ items }) => items)) } as const]
      : []),
  ];
  const known = joined.filter((type) => type.kind !== "scalar" || type.name !== "unknown");
  const [only = { kind: "scalar", name: "unknown" }] = known;
  return known.length > 1 ? { kind: "union", of: known } : only;
}

/** The plan of an error body: for each member, the part of the error that is its value. */
export interface ErrorForm {
  readonly [member: string]:
    | ("code" | "detail" | "title" | "status" | "where" | "field")
    | ErrorForm
    | readonly [ErrorForm | "detail"];
}

/** Names of members that describe an error in words, the most usual name first. */
const detailNames = [
  ...["message", "error_message", "errorMessage", "detail", "error_description", "description"],
  ...["msg", "reason", "error", "title"],
];
const statusNames = /^(?:status|code|status_?code|error_?code|http_?status)$/i;
const codeNames = /^(?:code|error_?code)$/i;
/** Names of members that name the invalid value of a request. In an item of a list of faults, there are more. */
const fieldNames =
  /^(?:field|field_?name|param|param_?name|parameter|parameter_?name|pointer|property)$/i;
const whereNames = /^(?:name|field|path|param|parameter|pointer|property|location)$/i;
/** The most forms that may be nested. A limit is needed, because a type may have itself as a member. */
const maxDepth = 3;

/** The place of a member, as far as its form depends on that. */
interface FormPlace {
  readonly types: Types;
  /** True if the member belongs to an item in a list of faults. */
  readonly isFault: boolean;
  readonly depth: number;
}

/**
 * Plans how a server makes error bodies of the documented form. Undefined if the server cannot know the value of a
 * required member, or if no member can describe the error.
 */
export function errorFormOf(body: ObjectType | undefined, types: Types): ErrorForm | undefined {
  return body && objectForm(body, { types, isFault: false, depth: 0 });
}

function objectForm({ fields }: ObjectType, place: FormPlace): ErrorForm | undefined {
  const typeOf = ({ type }: Field): TypeRef => unnamed(type.value, place.types);
  const detail = detailNames.find((name) =>
    fields.some((field) => field.name === name && isText(typeOf(field))),
  );
  const members: [string, ErrorForm[string]][] = [];
  for (const field of fields) {
    const { name, optional } = field;
    const made = name === detail ? "detail" : memberForm(field, typeOf(field), place);
    if (made !== undefined) members.push([name, made]);
    else if (optional?.value !== true) return undefined;
  }
  const tells = members.some(([, form]) => form === "detail" || typeof form === "object");
  return tells ? Object.fromEntries(members) : undefined;
}

function memberForm(
  { name, optional }: Field,
  type: TypeRef,
  place: FormPlace,
): ErrorForm[string] | undefined {
  if (place.isFault) return whereNames.test(name) && isText(type) ? "where" : undefined;
  if (type.kind === "scalar" && type.name === "integer")
    return statusNames.test(name) ? "status" : undefined;
  if (isText(type)) {
    if (codeNames.test(name)) return "code";
    if (fieldNames.test(name)) return optional?.value === true ? "field" : "where";
    return /^(?:title|error)$/i.test(name) ? "title" : undefined;
  }
  const inner = { ...place, depth: place.depth + 1 };
  if (inner.depth > maxDepth) return undefined;
  if (isObject(type)) return /^errors?$/i.test(name) ? objectForm(type, inner) : undefined;
  if (type.kind !== "array" || !/^(?:errors|details|faults|violations)$/i.test(name))
    return undefined;
  const items = unnamed(type.items, place.types);
  if (isText(items)) return ["detail"];
  const item = isObject(items) ? objectForm(items, { ...inner, isFault: true }) : undefined;
  return item && [item];
}

function isText(type: TypeRef): boolean {
  return type.kind === "scalar" && type.name === "string" && type.format === undefined;
}
