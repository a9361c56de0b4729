import type { Field, Operation, TypeRef } from "./api.js";
import type { PathStyle } from "./paths.js";

/** How the comparison treats two APIs of one dialect: what counts as equal, and how docs write types and paths. */
export interface Equivalence {
  /** A type as the docs write it. */
  readonly typeText: (type: TypeRef) => string;
  /** How the docs write parameters in paths. */
  readonly pathStyle: PathStyle;
  /** True for an operation that every resource has: it is added and removed with the resource. */
  readonly isImplied: (operation: Operation) => boolean;
  /** Both fields, without the facts that only one of the sides can state. */
  readonly align: (base: Field, head: Field) => readonly [base: Field, head: Field];
}

/** Plain HTTP: only equal things count as equal. */
export const plainHttp: Equivalence = {
  typeText: plainTypeText,
  pathStyle: "braces",
  isImplied: () => false,
  align: (base, head) => [base, head],
};

/** A type as text; two types are the same if their texts are. */
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
