import type { Field, TypeRef } from "../../../core/api.js";
import { inferred, type Fact } from "../../../core/fact.js";
import type { Span } from "../../../diagnostics/diagnostic.js";

/**
 * Returns the type of an envelope: an object with these fields. The field `name` gets the type `held`.
 *
 * @param shown The place of the fields.
 */
export function envelopeWith(
  fields: readonly Field[],
  name: string,
  held: Fact<TypeRef>,
  shown: Span,
): Fact<Extract<TypeRef, { kind: "object" }>> {
  const own = fields.map((field): Field => {
    const { value, span } = field.name === name ? held : field.type;
    return { ...field, type: inferred(value, span, "rest/envelope", [field.type.span]) };
  });
  const type = { kind: "object", fields: own, isOpen: false } as const;
  return inferred(type, held.span, "rest/envelope", [shown]);
}
