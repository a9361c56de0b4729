import type { TypeRef } from "../core/api.js";
import type { Change } from "./difference.js";
import { plainTypeText } from "../core/equivalence.js";

/** The rule for a change from one type of a field to another; undefined if both are the same. */
export function compareFieldTypes(
  base: TypeRef,
  head: TypeRef,
): Pick<Change, "rule" | "subject"> | undefined {
  if (plainTypeText(base) === plainTypeText(head)) return undefined;
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
  if (base.kind === "named" && head.kind === "named") return "field-embedded-type/changed";
  if (base.kind === "named" && head.kind === "id") return "field-reference/became-reference";
  if (base.kind === "id" && head.kind === "named") return "field-reference/became-embedded";
  if (base.kind === "id" && head.kind === "id") return "reference-target/changed";
  if (base.kind === "id" && isText(head)) return "reference-target/lost";
  if (head.kind === "id" && isText(base)) return "reference-target/gained";
  if (isString(base, "enum") && isString(head)) return "field-enum/became-string";
  if (isString(base) && isString(head, "enum")) return "field-enum/became-enum";
  if (isWider(head, base)) return "field-type-range/widened";
  if (isWider(base, head)) return "field-type-range/narrowed";
  return "field-type/changed";
}

/** Whether every value of one type is one of the other as well, as JSON has them. */
function isWider(wide: TypeRef, narrow: TypeRef): boolean {
  if (wide.kind === "nullable") return narrow.kind !== "nullable";
  if (wide.kind === "scalar" && wide.name === "json") return true;
  if (narrow.kind !== "scalar") return false;
  return (
    (isString(wide) && narrow.name === "string") ||
    (wide.kind === "scalar" && wide.name === "number" && narrow.name === "integer")
  );
}

/** On the wire an id is text. */
function isText(type: TypeRef): boolean {
  return isString(type) || isString(type, "id");
}

function isString(type: TypeRef, format?: string): boolean {
  return type.kind === "scalar" && type.name === "string" && type.format === format;
}
