import type { ScalarName, TypeRef } from "../ir/ir.js";
import { typeRefText } from "../ir/type-expression.js";
import type { Change } from "./difference.js";

/** The rule for a change from one type of a field to another; undefined if both are the same. */
export function compareFieldTypes(
  base: TypeRef,
  head: TypeRef,
): Pick<Change, "rule" | "subject"> | undefined {
  if (typeRefText(base) === typeRefText(head)) return undefined;
  if (base.kind === "array" && head.kind === "array") {
    return compareFieldTypes(base.items, head.items);
  }
  if (base.kind === "map" && head.kind === "map") {
    return compareFieldTypes(base.values, head.values);
  }
  if (base.kind === "array" && head.kind === "map") return { rule: "field-container/became-map" };
  if (base.kind === "map" && head.kind === "array") return { rule: "field-container/became-array" };
  if (base.kind === "array" || base.kind === "map") {
    return { rule: "field-multiplicity/became-single", subject: subjectOf(base) };
  }
  if (head.kind === "array" || head.kind === "map") {
    return { rule: "field-multiplicity/became-many", subject: subjectOf(head) };
  }
  return { rule: compareSingle(base, head) };
}

function subjectOf({ kind }: TypeRef): "list" | "map" {
  return kind === "map" ? "map" : "list";
}

/** The rule for a change from one type that is no list and no map to another. */
function compareSingle(base: TypeRef, head: TypeRef): Change["rule"] {
  if (base.kind === "embedded" && head.kind === "embedded") return "field-embedded-type/changed";
  if (base.kind === "embedded" && head.kind === "reference")
    return "field-reference/became-reference";
  if (base.kind === "reference" && head.kind === "embedded")
    return "field-reference/became-embedded";
  if (base.kind === "reference" && head.kind === "reference") return "reference-target/changed";
  if (base.kind === "reference" && isText(head)) return "reference-target/lost";
  if (head.kind === "reference" && isText(base)) return "reference-target/gained";
  if (isScalar(base, "enum") && isScalar(head, "string")) return "field-enum/became-string";
  if (isScalar(base, "string") && isScalar(head, "enum")) return "field-enum/became-enum";
  if (isWider(head, base)) return "field-type-range/widened";
  if (isWider(base, head)) return "field-type-range/narrowed";
  return "field-type/changed";
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
