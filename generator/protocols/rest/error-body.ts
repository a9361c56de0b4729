import type { Api, Field, TypeRef } from "../../core/api.js";
import { inferred } from "../../core/fact.js";
import { groupBy } from "../../core/group-by.js";
import { isError } from "../../core/status.js";

/** What the docs show of errors, which may have other members, too. */
export type ErrorBody = ObjectType;

type ObjectType = TypeRef & { readonly kind: "object" };

/** The object that all bodies of errors are which the docs show; undefined if they show none, or others. */
export function errorBodyOf({ operations }: Api): ObjectType | undefined {
  const shown = operations.flatMap(({ responses }) =>
    responses.flatMap((one) => (isError(one) && one.payload ? [one.payload.value.type] : [])),
  );
  const objects = shown.filter(isObject);
  if (objects.length === 0 || objects.length < shown.length) return undefined;
  return { ...joinObjects(objects), isOpen: true };
}

function isObject(type: TypeRef): type is ObjectType {
  return type.kind === "object" && type.fields.length > 0;
}

/** An object for several: a member that some of them lack is optional. */
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

/** One type for values of several. */
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

/** How the body of an error is made: a member each, of what an error says. */
export interface ErrorForm {
  readonly [member: string]:
    "detail" | "title" | "status" | "where" | ErrorForm | readonly [ErrorForm | "detail"];
}

/** What members are called that say in words what is wrong, the usual one first. */
const detailNames = [
  ...["message", "error_message", "errorMessage", "detail", "error_description", "description"],
  ...["msg", "reason", "error", "title"],
];
const statusNames = /^(?:status|code|status_?code|error_?code|http_?status)$/i;
const whereNames = /^(?:name|field|path|param|parameter|pointer|property|location)$/i;

/**
 * How a server makes bodies of errors that look like those of the docs; undefined where a member that all
 * of them have says something that a server cannot know.
 */
export function errorFormOf(body: ObjectType | undefined): ErrorForm | undefined {
  return body && objectForm(body, false);
}

function objectForm({ fields }: ObjectType, isFault: boolean): ErrorForm | undefined {
  const detail = detailNames.find((name) =>
    fields.some((field) => field.name === name && isText(field.type.value)),
  );
  const members: [string, ErrorForm[string]][] = [];
  for (const { name, type, optional } of fields) {
    const made = name === detail ? "detail" : memberForm(name, type.value, isFault);
    if (made !== undefined) members.push([name, made]);
    else if (optional?.value !== true) return undefined;
  }
  const tells = members.some(([, form]) => form === "detail" || typeof form === "object");
  return tells ? Object.fromEntries(members) : undefined;
}

function memberForm(name: string, type: TypeRef, isFault: boolean): ErrorForm[string] | undefined {
  if (isFault) return whereNames.test(name) && isText(type) ? "where" : undefined;
  if (type.kind === "scalar" && type.name === "integer")
    return statusNames.test(name) ? "status" : undefined;
  if (isText(type)) return /^(?:title|error)$/i.test(name) ? "title" : undefined;
  if (isObject(type)) return /^errors?$/i.test(name) ? objectForm(type, false) : undefined;
  if (type.kind !== "array" || !/^(?:errors|details|faults|violations)$/i.test(name))
    return undefined;
  if (isText(type.items)) return ["detail"];
  const item = isObject(type.items) ? objectForm(type.items, true) : undefined;
  return item && [item];
}

function isText(type: TypeRef): boolean {
  return type.kind === "scalar" && type.name === "string" && type.format === undefined;
}
