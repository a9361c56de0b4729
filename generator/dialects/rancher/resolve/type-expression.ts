import type { PageLink } from "../../../markdown/links.js";
import type { TypeRef } from "../../../core/api.js";
import { scalarName, scalarNames, scalarType, type ScalarName } from "../scalars.js";

/** A type as a page writes it. It is undecided if a link embeds its target or refers to it. */
export type TypeExpression =
  | { readonly kind: "scalar"; readonly name: ScalarName }
  | { readonly kind: "array"; readonly of: TypeExpression }
  | { readonly kind: "map"; readonly of: TypeExpression }
  | { readonly kind: "reference"; readonly of: string }
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "link"; readonly link: PageLink };

/**
 * Parses a type: `string`, `map[string]`, `array[[x](url)]`, `reference[x]`.
 *
 * A name that is not a scalar becomes `named`. Undefined if the text is not a type. Brackets may nest up to 8 levels;
 * pages use up to 2.
 */
export function parseTypeExpression(text: string, depth = 0): TypeExpression | undefined {
  if (depth > 8) return;
  const link = /^\[([^[\]]*)\]\(([^()\s]*)\)$/.exec(text);
  if (link) return { kind: "link", link: { text: link[1] ?? "", url: link[2] ?? "" } };
  const bracket = /^(array|map|reference)\[(.+)\]$/s.exec(text);
  if (bracket) {
    const inner = (bracket[2] ?? "").trim();
    if (bracket[1] === "reference")
      return isName(inner) ? { kind: "reference", of: inner } : undefined;
    const of = parseTypeExpression(inner, depth + 1);
    return of && { kind: bracket[1] === "array" ? "array" : "map", of };
  }
  const scalar = scalarNames.find((name) => name === (text === "bool" ? "boolean" : text));
  if (scalar !== undefined) return { kind: "scalar", name: scalar };
  return isName(text) ? { kind: "named", name: text } : undefined;
}

/** True for a name that can become an identifier and a file name: it has no dots, slashes or quotes. */
export function isName(text: string): boolean {
  return /^[A-Za-z][\w-]*$/.test(text);
}

/** True for a name of letters, digits, `_`, `-` and `.` that is safe as a property. `__proto__` is not. */
export function isFieldName(name: string): boolean {
  return /^[A-Za-z_][\w.-]*$/.test(name) && name !== "__proto__";
}

/** Prints a type like the facts do: `array[reference[x]]`. An embedded type is printed as its id. */
export function typeRefText(type: TypeRef): string {
  switch (type.kind) {
    case "array":
      return `array[${typeRefText(type.items)}]`;
    case "map":
      return `map[${typeRefText(type.values)}]`;
    case "id":
      return `reference[${type.type}]`;
    case "named":
      return type.type;
    default:
      // These pages have no notation for unnamed objects and unions.
      return scalarName(type) ?? "json";
  }
}

/** Returns the type of a value of the named type. */
export function embeddedType(name: string): TypeRef {
  return { kind: "named", type: name };
}

/**
 * Converts a type without links, as in facts and schemas. Undefined if it contains a link. `refer` returns the type for
 * a name.
 */
export function toTypeRef(
  expression: TypeExpression,
  refer: (name: string) => TypeRef = embeddedType,
): TypeRef | undefined {
  switch (expression.kind) {
    case "scalar":
      return scalarType(expression.name);
    case "reference":
      return { kind: "id", type: expression.of };
    case "named":
      return refer(expression.name);
    case "array": {
      const items = toTypeRef(expression.of, refer);
      return items && { kind: "array", items };
    }
    case "map": {
      const values = toTypeRef(expression.of, refer);
      return values && { kind: "map", values };
    }
    case "link":
      return undefined;
  }
}
