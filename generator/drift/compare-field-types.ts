import type { TypeRef } from "../core/api.js";
import type { Change } from "./difference.js";
import { plainTypeText } from "../core/equivalence.js";

/** Returns the rule for a change from one field type to another; undefined if both are equal. */
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

/**
 * Returns the texts of two types in the words of the dialect. If these are equal, because they leave out a part such as
 * null, returns the longer texts of `plainTypeText`.
 */
export function typeTexts(
  [base, head]: readonly [TypeRef, TypeRef],
  typeText: (type: TypeRef) => string,
): readonly [before: string, after: string] {
  const [before, after] = [typeText(base), typeText(head)];
  return before === after ? [plainTypeText(base), plainTypeText(head)] : [before, after];
}

function subjectOf({ kind }: TypeRef): "list" | "map" {
  return kind === "map" ? "map" : "list";
}

/** Returns the rule for a change between two types that are neither lists nor maps. */
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

/** True if every JSON value of `narrow` is also a value of `wide`. False where that is not certain. */
function isWider(wide: TypeRef, narrow: TypeRef): boolean {
  if (wide.kind === "nullable") {
    if (narrow.kind === "nullable") return isWider(wide.of, narrow.of);
    return plainTypeText(wide.of) === plainTypeText(narrow) || isWider(wide.of, narrow);
  }
  if (wide.kind === "scalar" && wide.name === "json") return true;
  if (narrow.kind !== "scalar") return false;
  return (
    (isString(wide) && narrow.name === "string") ||
    (wide.kind === "scalar" && wide.name === "number" && narrow.name === "integer")
  );
}

/** True for a type that is a string on the wire, as ids are. */
function isText(type: TypeRef): boolean {
  return isString(type) || isString(type, "id");
}

function isString(type: TypeRef, format?: string): boolean {
  return type.kind === "scalar" && type.name === "string" && type.format === format;
}
