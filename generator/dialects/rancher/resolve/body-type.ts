import type { BodyValue } from "../../../markdown/json.js";
import { isMapPlaceholder } from "./samples.js";
import type { JsonValue, TypeRef } from "../../../core/api.js";
import { scalarType } from "../scalars.js";
import { parseTypeExpression, type TypeExpression } from "./type-expression.js";

/** The type and default that the value of a curl body implies for its field. */
export interface BodyReading {
  readonly type: TypeRef;
  /** The value itself, because curl samples print defaults. Undefined if the value is a placeholder or a type. */
  readonly default: JsonValue | undefined;
}

const string: TypeRef = { kind: "scalar", name: "string" };

/**
 * Reads a value of a curl body: a placeholder (`"string"`, `0`, `false`), a type written as a string (`"array[x]"`), or
 * the default itself. `named` is the type of the objects in the value, because a body does not name it. Undefined if
 * that type is unknown.
 */
export function readBodyValue(value: BodyValue, named: TypeRef | undefined): BodyReading {
  if (value.kind === "object") {
    const map: TypeRef = { kind: "map", values: string };
    return { type: isMapPlaceholder(value) ? map : (named ?? jsonType), default: undefined };
  }
  if (value.kind === "array") {
    const [first] = value.items;
    const items = first === undefined ? string : readBodyValue(first, named).type;
    return { type: { kind: "array", items }, default: undefined };
  }
  return readLiteral(value.value);
}

/** Converts a body to plain JSON. As in any JavaScript object, keys that are whole numbers come first. */
export function bodyToJson(value: BodyValue): JsonValue {
  switch (value.kind) {
    case "object":
      return Object.fromEntries(
        value.entries.map((entry) => [entry.key.value, bodyToJson(entry.value)]),
      );
    case "array":
      return value.items.map(bodyToJson);
    case "literal":
      return value.value;
  }
}

const jsonType: TypeRef = { kind: "scalar", name: "json" };

function readLiteral(value: string | number | boolean | null): BodyReading {
  if (typeof value === "number") {
    const name = Number.isInteger(value) ? "int" : "float";
    return { type: scalarType(name), default: value === 0 ? undefined : value };
  }
  if (typeof value === "boolean") {
    return { type: scalarType("boolean"), default: value ? true : undefined };
  }
  if (value === null) return { type: jsonType, default: undefined };
  const expression = parseTypeExpression(value);
  const type = expression && typeOf(expression);
  if (type !== undefined) return { type, default: undefined };
  // Any other string is a default. A single word is taken for an option of an enum.
  const name = /^[a-z][A-Za-z-]*$/.test(value) ? "enum" : "string";
  return { type: scalarType(name), default: value };
}

/**
 * Returns the type that a string in a body states. A bare word inside of brackets names a type. Elsewhere it is a
 * value, and the result is undefined.
 */
function typeOf(expression: TypeExpression, isInside = false): TypeRef | undefined {
  switch (expression.kind) {
    case "scalar":
      return scalarType(expression.name);
    case "reference":
      return { kind: "id", type: expression.of };
    case "array": {
      const items = typeOf(expression.of, true);
      return items && { kind: "array", items };
    }
    case "map": {
      const values = typeOf(expression.of, true);
      return values && { kind: "map", values };
    }
    case "named":
      return isInside ? { kind: "named", type: expression.name } : undefined;
    case "link":
      return undefined;
  }
}
