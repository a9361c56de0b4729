import { withoutNull } from "../../core/inner-types.js";
import type { Field, JsonValue, ScalarName } from "../../core/api.js";

/**
 * Returns the options of a field without repetition. None if one has another type than the field, or if the field holds
 * neither scalars nor lists of scalars.
 */
export function optionsOf({
  type,
  options,
}: Pick<Field, "type" | "options">): readonly JsonValue[] {
  const bare = withoutNull(type.value);
  const one = bare.kind === "array" ? bare.items : bare;
  if (one.kind !== "scalar" || options === undefined) return [];
  const kind = kinds[one.name];
  const fit = kind === undefined || options.value.every((value) => typeof value === kind);
  return fit ? [...new Set(options.value)] : [];
}

/** The result of `typeof` for values of a scalar type. Types that are not listed take any value. */
const kinds: Readonly<Partial<Record<ScalarName, string>>> = {
  string: "string",
  integer: "number",
  number: "number",
  boolean: "boolean",
  file: "object",
};
