import type { JsonValue } from "../core/api.js";

/** A name that another file declares. The file that uses it works out its imports from its symbols. */
export interface SymbolPlan {
  readonly name: string;
  /** The file that declares it, relative to the API's output folder: `models/src/types/volume.ts`. */
  readonly from: string;
  /** True if it exists at run time, so that `import type` will not do. */
  readonly isValue?: boolean;
}

/** The text of a type in parts. A long one may be broken at the separators below. */
export type TypeText = readonly (string | SymbolPlan)[];

export const bar = " | ";
export const comma = ", ";
export const semicolon = "; ";

/** `A | B`. */
export function union(...types: readonly TypeText[]): TypeText {
  return joinTexts(types, bar);
}

/** `Promise<A>`, `Included<A, B>`. */
export function generic(name: string | SymbolPlan, ...types: readonly TypeText[]): TypeText {
  return [name, "<", ...joinTexts(types, comma), ">"];
}

/** `readonly A[]`. */
export function arrayOf(items: TypeText): TypeText {
  return items.length > 1 ? ["readonly (", ...items, ")[]"] : ["readonly ", ...items, "[]"];
}

/** `{ readonly [key: string]: A }`, with another word for the key if there is a better one. */
export function mapOf(values: TypeText, key = "key"): TypeText {
  return [`{ readonly [${key}: string]: `, ...values, " }"];
}

/** `{ name: A; size: B }`. */
export function objectOf(members: readonly (readonly [name: string, type: TypeText])[]): TypeText {
  const texts = members.map(([name, type]): TypeText => [`${name}: `, ...type]);
  return ["{ ", ...joinTexts(texts, semicolon), " }"];
}

/** Values as literals, any of which may be the value. */
export function literals(values: readonly JsonValue[]): TypeText {
  return union(...values.map((value) => [JSON.stringify(value)]));
}

/** Texts with a separator between them. */
export function joinTexts(types: readonly TypeText[], separator: string): TypeText {
  const joined: (string | SymbolPlan)[] = [];
  for (const [index, type] of types.entries()) {
    if (index > 0) joined.push(separator);
    joined.push(...type);
  }
  return joined;
}
