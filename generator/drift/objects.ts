import type { Field } from "../core/api.js";
import type { ApiType } from "../core/by-type.js";
import type { Span } from "../diagnostics/diagnostic.js";

/** Wraps the fields of an unnamed object as a type, so that they can be compared like a type's. */
export function objectOf(
  id: string,
  { fields, isOpen }: { readonly fields: readonly Field[]; readonly isOpen: boolean },
  span: Span,
): ApiType {
  const none = { resource: undefined, operations: [], actions: [] };
  return { kind: "object", id, page: span.file, fields, isOpen, span, ...none };
}
