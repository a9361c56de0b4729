import type { JsonValue } from "../core/api.js";

/** A name that a generated file declares. The imports of other files are computed from the symbols that they use. */
export interface SymbolPlan {
  readonly name: string;
  /** The file that declares the name, relative to the API's output folder: `models/src/types/volume.ts`. */
  readonly from: string;
  /** True if the name exists at run time, so that a type-only import does not suffice. Default: false. */
  readonly isValue?: boolean;
}

/** The source text of a type, in parts. A long type may be broken at the separators below. */
export type TypeText = readonly (string | SymbolPlan)[];

export const bar = " | ";
export const comma = ", ";
export const semicolon = "; ";

/** Makes a union: `A | B`. */
export function union(...types: readonly TypeText[]): TypeText {
  return joinTexts(types, bar);
}

/** Makes a generic type: `Promise<A>`, `Included<A, B>`. */
export function generic(name: string | SymbolPlan, ...types: readonly TypeText[]): TypeText {
  return [name, "<", ...joinTexts(types, comma), ">"];
}

/** Makes a read-only array type: `readonly A[]`. */
export function arrayOf(items: TypeText): TypeText {
  return items.length > 1 ? ["readonly (", ...items, ")[]"] : ["readonly ", ...items, "[]"];
}

/** Makes a read-only index type: `{ readonly [key: string]: A }`. `key` names the key. */
export function mapOf(values: TypeText, key = "key"): TypeText {
  return [`{ readonly [${key}: string]: `, ...values, " }"];
}

/** Makes an object type: `{ name: A; size: B }`. */
export function objectOf(members: readonly (readonly [name: string, type: TypeText])[]): TypeText {
  const texts = members.map(([name, type]): TypeText => [`${name}: `, ...type]);
  return ["{ ", ...joinTexts(texts, semicolon), " }"];
}

/** Makes a union of literals. */
export function literals(values: readonly JsonValue[]): TypeText {
  return union(...values.map((value) => [JSON.stringify(value)]));
}

/** Joins types with a separator. */
export function joinTexts(types: readonly TypeText[], separator: string): TypeText {
  const joined: (string | SymbolPlan)[] = [];
  for (const [index, type] of types.entries()) {
    if (index > 0) joined.push(separator);
    joined.push(...type);
  }
  return joined;
}
