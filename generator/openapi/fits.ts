import type { JsonValue, ScalarName, TypeRef } from "../core/api.js";
import { isJsonObject } from "../core/json-object.js";
import type { Json, Printing } from "./printing.js";

const isString = (value: JsonValue): boolean => typeof value === "string";

const scalars: Readonly<Record<ScalarName, (value: JsonValue) => boolean>> = {
  string: isString,
  integer: Number.isInteger,
  number: (value) => typeof value === "number",
  boolean: (value) => typeof value === "boolean",
  null: (value) => value === null,
  file: isString,
  // The schema of `json` is that of an object.
  json: isJsonObject,
  unknown: () => true,
};

/** True if a value fits the printed schema of a type. Fields of objects are not checked. */
export function fits(value: JsonValue, type: TypeRef, printing: Printing): boolean {
  switch (type.kind) {
    case "scalar":
      return scalars[type.name](value);
    case "id":
      return isString(value);
    case "nullable":
      return value === null || fits(value, type.of, printing);
    case "union":
      return type.of.some((one) => fits(value, one, printing));
    case "array":
      return (
        Array.isArray(value) && value.every((one) => fits(one as JsonValue, type.items, printing))
      );
    case "map":
      return (
        isJsonObject(value) && Object.values(value).every((one) => fits(one, type.values, printing))
      );
    case "object":
      return isJsonObject(value);
    case "named": {
      const def = printing.types.get(type.type);
      if (def === undefined) return true;
      if (def.kind === "object") return isJsonObject(value);
      if (def.kind === "alias") return fits(value, def.of.value, printing);
      if (def.isFlags) return scalars[def.base](value);
      return def.values.some((one) => one.value.value === value);
    }
  }
}

/** True if a value is in the `enum` of a schema or, for a list, of its items. True if there is no `enum`. */
export function isListed(value: JsonValue, schema: Json): boolean {
  const { enum: values, items } = schema;
  if (Array.isArray(values)) return values.includes(value);
  if (typeof items !== "object" || items === null || !Array.isArray(value)) return true;
  return value.every((one) => isListed(one as JsonValue, items as Json));
}
