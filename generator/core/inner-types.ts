import type { TypeRef } from "./api.js";

/** Returns the types directly inside a type: items, values, parts, and the types of the fields of an inline object. */
export function innerTypes(type: TypeRef): readonly TypeRef[] {
  switch (type.kind) {
    case "array":
      return [type.items];
    case "map":
      return [type.values];
    case "nullable":
      return [type.of];
    case "union":
      return type.of;
    case "object":
      return type.fields.map((field) => field.type.value);
    case "named":
    case "scalar":
    case "id":
      return [];
  }
}

/** Returns a type without its mark for null: `string` for `string or null`. */
export function withoutNull(type: TypeRef): TypeRef {
  return type.kind === "nullable" ? type.of : type;
}
