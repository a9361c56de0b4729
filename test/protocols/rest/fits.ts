import type { Field, TypeDef, TypeRef } from "../../../generator/core/api.js";

/** Returns the places where a value does not fit its type, with the value found there. Empty if it fits. */
export function fits(
  value: unknown,
  type: TypeRef,
  types: ReadonlyMap<string, TypeDef>,
  place = "answer",
): readonly string[] {
  const wrong = [`${place}: ${JSON.stringify(value)} for ${type.kind}`];
  const ofFields = (fields: readonly Field[]): readonly string[] => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return wrong;
    return fields.flatMap((field) => {
      if (!Object.hasOwn(value, field.name)) return [];
      const own = (value as Readonly<Record<string, unknown>>)[field.name];
      if (own === null && field.nullable?.value === true) return [];
      return fits(own, field.type.value, types, `${place}.${field.name}`);
    });
  };
  switch (type.kind) {
    case "scalar":
      return isScalar(value, type.name) ? [] : wrong;
    case "array":
      return Array.isArray(value)
        ? value.flatMap((item, index) => fits(item, type.items, types, `${place}[${index}]`))
        : wrong;
    case "map":
      return typeof value === "object" && value !== null
        ? Object.entries(value).flatMap(([key, item]) =>
            fits(item, type.values, types, `${place}.${key}`),
          )
        : wrong;
    case "object":
      return ofFields(type.fields);
    case "named": {
      const def = types.get(type.type);
      if (def === undefined) return [];
      if (def.kind === "alias") return fits(value, def.of.value, types, place);
      if (def.kind === "object") return ofFields(def.fields);
      return ["string", "number"].includes(typeof value) ? [] : wrong;
    }
    case "id":
      return typeof value === "string" ? [] : wrong;
    case "union":
      return type.of.some((one) => fits(value, one, types, place).length === 0) ? [] : wrong;
    case "nullable":
      return value === null ? [] : fits(value, type.of, types, place);
  }
}

/** True if a value is of a scalar type. */
export function isScalar(value: unknown, name: string): boolean {
  switch (name) {
    case "string":
      return typeof value === "string";
    case "integer":
      return Number.isInteger(value);
    case "number":
      return typeof value === "number";
    case "boolean":
      return typeof value === "boolean";
    case "null":
      return value === null;
    case "file":
      return value instanceof Blob;
    case "json":
      return typeof value === "object";
    default:
      return true;
  }
}
