import type { TypeRef } from "../../../core/api.js";
import type { ShapeMember } from "../model.js";

/** True if a type is unknown or an object without known members, and for lists of such types. */
export function isPlain(type: TypeRef | "none"): boolean {
  if (type === "none") return false;
  if (type.kind === "array") return isPlain(type.items);
  return type.kind === "scalar" && (type.name === "json" || type.name === "unknown");
}

/** True if a member of a response is known from a sample, not from a table. */
export function isOfSample({ type }: ShapeMember): boolean {
  return type.rule === "rest/sample";
}
