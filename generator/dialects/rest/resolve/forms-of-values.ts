import type { JsonValue } from "../../../core/api.js";
import type { Member } from "../page/member.js";
import { textOf } from "./text-facts.js";

/** Matches a member that is an object, and its form: `specified as a JSON object in the form {`. */
const isObject = /\bobjects?\s+(?:in|of|with)\s+(?:the\s+)?(?:form|format|shape|structure)\b\W*\{/i;
/** Matches kinds of identifiers: ``the list of host identifiers (`serial` or `uuid`)``. */
const kinds = /\bidentifiers\s*\([^()]*\bor\b[^()]*\)/i;

/**
 * True if the words that a description lists are not the values of its member. They may be:
 * - forms of a value, where a longer form begins with a shorter one: ``Its format is one of `user`, `user:group` ``
 * - values of a member of an object
 * - kinds of identifiers
 *
 * A column of values always lists values.
 */
export function areNoValues(
  { options, description }: Member,
  values: readonly JsonValue[] = [],
): boolean {
  if (options !== undefined || values.length === 0) return false;
  const text = textOf(description);
  const texts = values.map(String);
  const told = kinds.exec(text)?.[0];
  if (isObject.test(text) || (told !== undefined && texts.every((one) => told.includes(one))))
    return true;
  if (
    !/\bone of (?:these|the following) forms\b|(?:^|[.;]\s+)(?:its |the )?format is one of\b/i.test(
      text,
    )
  )
    return false;
  return texts.some((one) =>
    texts.some((other) => other.startsWith(one) && /^[:@/]/.test(other.slice(one.length))),
  );
}
