import type { Field, TypeRef } from "../../core/api.js";
import { inferred, stated, type Fact } from "../../core/fact.js";
import {
  embeddedType,
  parseTypeExpression,
  toTypeRef,
} from "../rancher/resolve/type-expression.js";
import type { LocatedJson } from "./located-json.js";
import type { Faults } from "./schema-faults.js";

/** Reads a member of `resourceFields`. `subject` is `type.field`. */
export function readSchemaField(
  name: string,
  subject: string,
  { members = new Map(), span }: LocatedJson,
  faults: Faults,
): Field {
  const flag = (key: string): Fact<boolean> | undefined => {
    const given = members.get(key);
    const value = given?.value();
    // Servers leave out flags that are false.
    if (given === undefined) return stated(false, span);
    if (typeof value === "boolean") return stated(value, given.span);
    faults.add(`${subject}.${key}`, faults.describe(given), "`true` or `false`", given.span);
    return undefined;
  };
  const create = flag("create");
  const required = flag("required");
  const given = members.get("default");
  const value = given?.value();
  return {
    name,
    type: readType(subject, members.get("type"), faults, span),
    create: create && required && stated(createOf(create.value, required.value), create.span),
    update: flag("update"),
    required,
    default:
      given === undefined || value === undefined || value === null
        ? undefined
        : stated(value, given.span),
    options: readOptions(subject, members.get("options"), faults),
    notes: undefined,
    span,
  };
}

function createOf(create: boolean, required: boolean): "required" | "optional" | "never" {
  return create ? (required ? "required" : "optional") : "never";
}

function readType(
  subject: string,
  given: LocatedJson | undefined,
  faults: Faults,
  span: Field["span"],
): Fact<TypeRef> {
  const text = given?.value();
  const expression = typeof text === "string" ? parseTypeExpression(text) : undefined;
  const type = expression && toTypeRef(expression, typeCalled);
  if (given !== undefined && type !== undefined) return stated(type, given.span);
  const place = given?.span ?? span;
  faults.add(`${subject}.type`, faults.describe(given), "the name of a type", place);
  return inferred({ kind: "scalar", name: "json" }, place, "schemas/unreadable-type");
}

/**
 * Returns the type for a name. `array` and `map` without brackets have values of any type. Any other name that is not a
 * scalar is a type id.
 */
function typeCalled(name: string): TypeRef {
  const any: TypeRef = { kind: "scalar", name: "json" };
  if (name === "array") return { kind: "array", items: any };
  if (name === "map") return { kind: "map", values: any };
  return embeddedType(name);
}

/** Reads the options of a field. Undefined if there are none: servers leave them out, or write null or an empty list. */
function readOptions(
  subject: string,
  given: LocatedJson | undefined,
  faults: Faults,
): Field["options"] {
  const value = given?.value();
  if (given === undefined || value === null) return undefined;
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) {
    return value.length === 0 ? undefined : stated(value, given.span);
  }
  faults.add(`${subject}.options`, faults.describe(given), "an array of texts", given.span);
  return inferred([], given.span, "schemas/unreadable-flag");
}
