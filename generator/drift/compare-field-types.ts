import type { ScalarName, TypeRef } from "./bridge/ir.js";
import { typeRefText } from "./bridge/type-expression.js";
import type { Change } from "./difference.js";

/** The kind of change from one type of a field to another; undefined if both are the same. */
export function compareFieldTypes(
  base: TypeRef,
  head: TypeRef,
): Pick<Change, "kind" | "of"> | undefined {
  if (typeRefText(base) === typeRefText(head)) return undefined;
  if (base.kind === "array" && head.kind === "array") {
    return compareFieldTypes(base.items, head.items);
  }
  if (base.kind === "map" && head.kind === "map") {
    return compareFieldTypes(base.values, head.values);
  }
  if (base.kind === "array" && head.kind === "map") return { kind: "array-became-map" };
  if (base.kind === "map" && head.kind === "array") return { kind: "map-became-array" };
  if (base.kind === "array" || base.kind === "map") {
    return { kind: "many-became-single", of: base.kind };
  }
  if (head.kind === "array" || head.kind === "map") {
    return { kind: "single-became-many", of: head.kind };
  }
  return { kind: compareSingle(base, head) };
}

/** The kind of change from one type that is no list and no map to another. */
function compareSingle(base: TypeRef, head: TypeRef): Change["kind"] {
  if (base.kind === "embedded" && head.kind === "embedded") return "embedded-type-changed";
  if (base.kind === "embedded" && head.kind === "reference") return "embedded-became-reference";
  if (base.kind === "reference" && head.kind === "embedded") return "reference-became-embedded";
  if (base.kind === "reference" && head.kind === "reference") return "reference-target-changed";
  if (base.kind === "reference" && isText(head)) return "reference-target-lost";
  if (head.kind === "reference" && isText(base)) return "reference-target-found";
  if (isScalar(base, "enum") && isScalar(head, "string")) return "enum-became-string";
  if (isScalar(base, "string") && isScalar(head, "enum")) return "string-became-enum";
  if (isWider(head, base)) return "field-type-widened";
  if (isWider(base, head)) return "field-type-narrowed";
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
  return isScalar(type, "string") || isScalar(type, "reference");
}

function isScalar(type: TypeRef, name: ScalarName): boolean {
  return type.kind === "scalar" && type.name === name;
}
