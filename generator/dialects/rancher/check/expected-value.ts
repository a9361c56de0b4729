import type { BodyValue } from "../../../markdown/json.js";
import { bodyToJson, readBodyValue } from "../resolve/body-type.js";
import { isUnknown } from "../../../core/fact.js";
import type { Field, TypeRef } from "../../../core/api.js";
import { scalarName } from "../scalars.js";
import { readDefault } from "../resolve/read-default.js";
import { typeRefText } from "../resolve/type-expression.js";

/** Describes the value that a body should show for a field; undefined if the given value fits. */
export function expectedValue(field: Field, value: BodyValue): string | undefined {
  const type = field.type.value;
  const literal = value.kind === "literal" ? value.value : undefined;
  if (field.default?.rule === "stated") {
    const { value: preset } = field.default;
    const shown = bodyToJson(value);
    // Some samples print numbers in quotes.
    const isSame = JSON.stringify(shown) === JSON.stringify(preset);
    const fits =
      isSame ||
      JSON.stringify(String(literal)) === JSON.stringify(preset) ||
      JSON.stringify(preset) === literal;
    return fits ? undefined : `the default \`${JSON.stringify(preset)}\``;
  }
  if (isUnknown(field.type) || field.type.rule === "rancher/body-literal") return undefined;
  const reading = readBodyValue(value, embeddedIn(type));
  if (reading.default !== undefined) {
    // An empty string or a zero may be a default that tables leave out.
    const isDefault =
      typeof literal === "string" &&
      /^0?$/.test(literal) &&
      readDefault(literal, type) !== undefined;
    return isDefault ? undefined : `a placeholder of type \`${typeRefText(type)}\``;
  }
  return sameShape(type, reading.type) ? undefined : `a value of type \`${typeRefText(type)}\``;
}

/** Returns the named type of the objects inside of a value with the given type; undefined if there is none. */
function embeddedIn(type: TypeRef): (TypeRef & { readonly kind: "named" }) | undefined {
  if (type.kind === "array") return embeddedIn(type.items);
  if (type.kind === "map") return embeddedIn(type.values);
  return type.kind === "named" ? type : undefined;
}

/**
 * True if a body may show a value of `type` as a value of `shown`. The type `json` may be shown as anything, and any map
 * as a map of strings, which is a placeholder.
 */
function sameShape(type: TypeRef, shown: TypeRef): boolean {
  if (type.kind === "scalar" && type.name === "json") return true;
  if (type.kind === "map" && shown.kind === "map") {
    const isPlaceholder = scalarName(shown.values) === "string";
    return isPlaceholder || sameShape(type.values, shown.values);
  }
  if (type.kind === "array" && shown.kind === "array") return sameShape(type.items, shown.items);
  if (scalarName(type) === "float") {
    return ["int", "float"].includes(scalarName(shown) ?? "");
  }
  return typeRefText(type) === typeRefText(shown);
}

/** Prints a value for a message. An object is printed as `{…}`. */
export function valueText(value: BodyValue): string {
  switch (value.kind) {
    case "object":
      return "{…}";
    case "array":
      return `[${value.items.map(valueText).join(", ")}]`;
    case "literal":
      return JSON.stringify(value.value);
  }
}
