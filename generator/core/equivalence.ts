import type { Field, Operation, TypeRef } from "./api.js";
import type { PathStyle } from "./paths.js";

/**
 * The rules for comparing two APIs of one dialect: which differences to ignore, and how to print types and
 * paths.
 */
export interface Equivalence {
  /** Prints a type in the words of the dialect. Two different types may have the same text. */
  readonly typeText: (type: TypeRef) => string;
  /** The notation of path parameters in the docs. */
  readonly pathStyle: PathStyle;
  /**
   * True for an operation that every resource has, and that is therefore added and removed with its resource.
   */
  readonly isImplied: (operation: Operation) => boolean;
  /** Returns both fields without the facts that only one of the two sides can state. */
  readonly align: (base: Field, head: Field) => readonly [base: Field, head: Field];
}

/** Plain HTTP: no difference is ignored. */
export const plainHttp: Equivalence = {
  typeText: plainTypeText,
  pathStyle: "braces",
  isImplied: () => false,
  align: (base, head) => [base, head],
};

/**
 * Prints a type. Types with the same text count as equal. The text of an object leaves out flags of fields, such as
 * `optional`.
 */
export function plainTypeText(type: TypeRef): string {
  switch (type.kind) {
    case "scalar":
      return type.format === undefined ? type.name : `${type.name}(${type.format})`;
    case "array":
      return `array[${plainTypeText(type.items)}]`;
    case "map":
      return `map[${plainTypeText(type.values)}]`;
    case "object": {
      const fields = type.fields.map(
        ({ name, type: { value } }) => `${name}: ${plainTypeText(value)}`,
      );
      return `{ ${[...fields, ...(type.isOpen ? ["..."] : [])].join(", ")} }`;
    }
    case "named":
      return type.isPartial === true ? `partial[${type.type}]` : type.type;
    case "id":
      return `reference[${type.type}]`;
    case "union":
      return type.of.map(plainTypeText).join(" | ");
    case "nullable":
      return `${plainTypeText(type.of)} | null`;
  }
}
