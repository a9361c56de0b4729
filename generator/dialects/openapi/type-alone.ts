import type { TypeRef } from "../../core/api.js";
import type { SchemaContext, SchemaReading } from "./schema-remarks.js";

/**
 * Returns the type of a schema at a place where only a type can be written, such as the items of a list. The other facts
 * of the schema are reported. With `hasOptions`, its values can be written there, too.
 */
export function typeAlone(
  reading: SchemaReading,
  context: SchemaContext,
  hasOptions = false,
): TypeRef {
  reportLost(reading, context, hasOptions);
  const { type, isNullable } = reading;
  return isNullable ? { kind: "nullable", of: type.value } : type.value;
}

/** Reports the facts of a schema apart from its type. */
export function reportLost(
  {
    default: usual,
    deprecated,
    notes,
    options,
  }: Pick<SchemaReading, "default" | "deprecated" | "notes" | "options">,
  { document, isOurs }: SchemaContext,
  hasOptions = false,
): void {
  if (isOurs) return;
  const lost = [
    ["the default", usual],
    ["the mark `deprecated`", deprecated],
    ["the description", notes],
    ["the list of values", hasOptions ? undefined : options],
  ] as const;
  for (const [words, fact] of lost) {
    if (fact !== undefined)
      document.leaveFact(fact.span, `${words} of this schema has no place on a page`);
  }
}
