import type { ScalarName, TypeRef } from "../ir/ir.js";
import { typeRefText } from "../ir/type-expression.js";
import { pickRule } from "./pick-rule.js";
import type { Direction } from "./rule.js";
import type { RuleId } from "./rules.js";

/** The rule for a field that was of one type and is of another; undefined if both are the same. */
export function compareFieldTypes(
  base: TypeRef,
  head: TypeRef,
  direction: Direction,
): RuleId | undefined {
  if (typeRefText(base) === typeRefText(head)) return undefined;
  if (base.kind === "array" && head.kind === "array") {
    return compareFieldTypes(base.items, head.items, direction);
  }
  if (base.kind === "map" && head.kind === "map") {
    return compareFieldTypes(base.values, head.values, direction);
  }
  if (base.kind === "array")
    return head.kind === "map" ? "array-became-map" : "array-became-single";
  if (base.kind === "map") return head.kind === "array" ? "map-became-array" : "map-became-single";
  if (head.kind === "array") return "field-became-array";
  if (head.kind === "map") return "field-became-map";
  if (base.kind === "embedded" && head.kind === "embedded") return "embedded-type-changed";
  if (base.kind === "embedded" && head.kind === "reference") return "embedded-became-reference";
  if (base.kind === "reference" && head.kind === "embedded") return "reference-became-embedded";
  if (base.kind === "reference" && head.kind === "reference") return "reference-target-changed";
  if (base.kind === "reference" && isText(head)) return "reference-target-lost";
  if (head.kind === "reference" && isText(base)) return "reference-target-found";
  if (isEnum(base) && isString(head)) {
    return pickRule("enum-became-string-in-request", "enum-became-string-in-response", direction);
  }
  if (isString(base) && isEnum(head)) {
    return pickRule("string-became-enum-in-request", "string-became-enum-in-response", direction);
  }
  if (isWider(head, base)) {
    return pickRule("field-type-widened-in-request", "field-type-widened-in-response", direction);
  }
  if (isWider(base, head)) {
    return pickRule("field-type-narrowed-in-request", "field-type-narrowed-in-response", direction);
  }
  return "field-type-changed";
}

/** Scalars of which every value is one of the other type as well, as JSON has them. */
const widerThan: Readonly<Partial<Record<ScalarName, ScalarName>>> = {
  int: "float",
  enum: "string",
  date: "string",
  password: "string",
  blob: "string",
  reference: "string",
};

function isWider(wide: TypeRef, narrow: TypeRef): boolean {
  if (wide.kind !== "scalar") return false;
  if (wide.name === "json") return true;
  return narrow.kind === "scalar" && widerThan[narrow.name] === wide.name;
}

/** On the wire an id is text. */
function isText(type: TypeRef): boolean {
  return type.kind === "scalar" && (type.name === "string" || type.name === "reference");
}

function isString(type: TypeRef): boolean {
  return type.kind === "scalar" && type.name === "string";
}

function isEnum(type: TypeRef): boolean {
  return type.kind === "scalar" && type.name === "enum";
}
