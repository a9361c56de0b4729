import { resolve } from "./coerce.js";
import type { ApiDefinition, Schema } from "./definition.js";

/** The kinds of JSON that a schema allows: `object`, `array`, `string`, `number`, `boolean`, `null`. */
export type Kinds = ReadonlySet<string>;

/** Returns the kinds of JSON that a schema allows; undefined if it allows all. */
export function kindsOf(
  schema: Schema | undefined,
  definitions: ApiDefinition["definitions"],
): Kinds | undefined {
  if (schema === undefined) return undefined;
  const { type, anyOf } = resolve(schema, definitions);
  if (typeof type === "string") return new Set([type === "integer" ? "number" : type]);
  if (!Array.isArray(anyOf)) return undefined;
  const all = anyOf.map((one) => kindsOf(one as Schema, definitions));
  const known = all.filter((kinds) => kinds !== undefined);
  return known.length < all.length ? undefined : new Set(known.flatMap((kinds) => [...kinds]));
}

/** The kind of a JSON text by its first character. All other texts are numbers. */
const kindsByStart: ReadonlyMap<string, string> = new Map([
  ["{", "object"],
  ["[", "array"],
  ['"', "string"],
  ["n", "null"],
  ["t", "boolean"],
  ["f", "boolean"],
]);

/** Returns the kind of a JSON text. */
export function kindOf(text: string): string {
  return kindsByStart.get(text.charAt(0)) ?? "number";
}

/**
 * Returns the JSON text of an answer if it is of a documented kind. Its members are not checked, because that would take
 * longer than making the text.
 *
 * @throws TypeError for another kind, such as null for an object
 */
export function checkKind(text: string, kinds: Kinds | undefined, handler: string): string {
  const kind = kindOf(text);
  if (kinds === undefined || kinds.has(kind)) return text;
  throw new TypeError(`${handler} answered ${kind}; the docs have ${[...kinds].join(" or ")}`);
}
