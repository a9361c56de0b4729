import type { Field, TypeRef } from "../../core/api.js";
import { inferred } from "../../core/fact.js";
import { groupBy } from "../../core/group-by.js";

/** A field with the rest of its name, split into keys. */
interface Part {
  readonly keys: readonly string[];
  readonly field: Field;
}

/**
 * Nests fields whose names have several keys: `a.b` becomes `b` of the object `a`, `a[b.c]` becomes `b.c` of `a`,
 * and `a[][b]` becomes `b` of the items of the list `a`.
 */
export function nest(fields: readonly Field[]): readonly Field[] {
  return nestParts(fields.map((field) => ({ keys: keysOf(field), field })));
}

/**
 * Nests the rows of types and answers. Their spelling is used to find lists and then dropped: only fields of forms are
 * sent under the names that the docs spell.
 */
export function nestRows(rows: readonly Field[]): readonly Field[] {
  return nestParts(
    rows.map(({ spelling, ...field }) => ({
      keys: keysOf(spelling === undefined ? field : { ...field, spelling }),
      field,
    })),
  );
}

/**
 * Splits a name into keys. An empty key means the items of a list: the keys of `a[][b]` and `a[].b` are `a`, an empty
 * key and `b`.
 */
function keysOf({ name, spelling }: Field): readonly string[] {
  const keys = (spelling?.match(/\[[^[\]]*\]|[^[\]]+/g) ?? []).flatMap((key) => {
    if (key === "[]" || key === "[n]") return [""];
    // Outside of brackets, a dot divides keys.
    return key.startsWith("[") ? [key.slice(1, -1)] : key.replace(/^\./, "").split(".");
  });
  const end = keys.findLastIndex((key) => key !== "");
  const own = keys.slice(0, end + 1);
  // The spelling can belong to another name, because a cell may have several names.
  return own.filter((key) => key !== "").join(".") === name ? own : name.split(".");
}

function nestParts(parts: readonly Part[]): readonly Field[] {
  const groups = groupBy(parts, ({ keys }) => keys[0] ?? "");
  return [...groups].flatMap(([name, members]): Field[] => {
    const own = members.find(({ keys }) => keys.length === 1)?.field;
    const rest = members
      .filter(({ keys }) => keys.length > 1)
      .map(({ keys, field }) => ({ keys: keys.slice(1), field }));
    const [first] = rest;
    if (first === undefined) return own === undefined ? [] : [{ ...own, name }];
    const children = nestParts(
      rest.map(({ keys, field }) => ({ keys: keys[0] === "" ? keys.slice(1) : keys, field })),
    );
    const object: TypeRef = { kind: "object", fields: children, isOpen: false };
    const isList = rest.some(({ keys }) => keys[0] === "");
    if (own !== undefined) {
      // A type with a section of its own is kept. `check-named-members.ts` reports members that it lacks.
      if (namedIn(own.type.value) !== undefined) return [{ ...own, name }];
      const value = withMembers(own.type.value, object, isList);
      const isNamedList = own.type.value.kind === "scalar" && value.kind === "array";
      const { span } = own.type;
      const type = isNamedList
        ? inferred(value, span, "rest/list-by-names", [first.field.span])
        : { ...own.type, value };
      return [{ ...own, name, type }];
    }
    const { span } = first.field;
    const type: TypeRef = isList ? { kind: "array", items: object } : object;
    return [{ name, type: inferred(type, span, "rest/nested-names"), span }];
  });
}

/**
 * Puts the members of `object` into a type: into the items of a list, the values of a map that are objects, or the JSON
 * of a union. Another map or union becomes `object`. Any other type becomes `object`, or a list of it with `isList`.
 */
export function withMembers(type: TypeRef, object: TypeRef, isList = false): TypeRef {
  switch (type.kind) {
    case "array":
      return { kind: "array", items: withMembers(type.items, object) };
    case "nullable":
      return { kind: "nullable", of: withMembers(type.of, object, isList) };
    case "map":
      // The members of a map with unknown or scalar values are its keys.
      return isJson(type.values) || type.values.kind !== "scalar"
        ? { kind: "map", values: withMembers(type.values, object) }
        : object;
    case "union":
      return type.of.some(isJson)
        ? { kind: "union", of: type.of.map((one) => (isJson(one) ? object : one)) }
        : object;
    default:
      return isList ? { kind: "array", items: object } : object;
  }
}

/** Returns the id of the type with a section of its own to which a list, a map or a nullable type leads. */
export function namedIn(type: TypeRef): string | undefined {
  switch (type.kind) {
    case "named":
      return type.type;
    case "array":
      return namedIn(type.items);
    case "map":
      return namedIn(type.values);
    case "nullable":
      return namedIn(type.of);
    default:
      return undefined;
  }
}

/** True if a type is an object without known members. */
export function isJson(type: TypeRef): boolean {
  return type.kind === "scalar" && type.name === "json";
}
