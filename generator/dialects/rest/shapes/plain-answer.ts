import type { TypeRef } from "../../../core/api.js";
import type { ShapeMember } from "../model.js";

/** An object, or a list of objects, of which no members are known. */
export function isPlain(type: TypeRef | "none"): boolean {
  if (type === "none") return false;
  if (type.kind === "array") return isPlain(type.items);
  return type.kind === "scalar" && (type.name === "json" || type.name === "unknown");
}

/** True if a member of an answer is known from a sample, not from a table. */
export function isOfSample({ type }: ShapeMember): boolean {
  return type.rule === "rest/sample";
}
