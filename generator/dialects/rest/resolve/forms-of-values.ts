import type { JsonValue } from "../../../core/api.js";
import type { Member } from "../page/member.js";
import { textOf } from "./text-facts.js";

/**
 * True if a text lists the forms of a value, and not its values: ``Its format is one of `user`, `user:group` ``. One
 * form is then a part of another one. A column of values lists values.
 */
export function areForms(
  { options, description }: Member,
  values: readonly JsonValue[] = [],
): boolean {
  if (options !== undefined || !/\b(?:forms?|formats?)\b/i.test(textOf(description))) return false;
  const texts = values.map(String);
  return texts.some((one) =>
    texts.some((other) => other.startsWith(one) && /^[:@/]/.test(other.slice(one.length))),
  );
}
