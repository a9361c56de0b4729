import type { PageLink } from "../../markdown/links.js";
import { scalarNames, type ScalarName, type TypeRef } from "./ir.js";

/** A type as a page writes it; whether a link embeds or refers is not known yet. */
export type TypeExpression =
  | { readonly kind: "scalar"; readonly name: ScalarName }
  | { readonly kind: "array"; readonly of: TypeExpression }
  | { readonly kind: "map"; readonly of: TypeExpression }
  | { readonly kind: "reference"; readonly of: string }
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "link"; readonly link: PageLink };

/**
 * Parses `string`, `map[string]`, `array[[x](url)]`, `reference[x]` and the like.
 *
 * A name that is no scalar comes out as `named`; undefined means that the text is no type at all.
 * Brackets may nest up to 8 deep: no page goes beyond 2.
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

/** A name that may become an identifier and a file name: no dots, slashes or quotes. */
export function isName(text: string): boolean {
  return /^[A-Za-z][\w-]*$/.test(text);
}

/** Names that are safe as a property; `__proto__` is one that no API has. */
export function isFieldName(name: string): boolean {
  return /^[A-Za-z_][\w.-]*$/.test(name) && name !== "__proto__";
}

/** A type as the facts print it: `array[reference[x]]`, an embedded type by its id alone. */
export function typeRefText(type: TypeRef): string {
  switch (type.kind) {
    case "scalar":
      return type.name;
    case "array":
      return `array[${typeRefText(type.items)}]`;
    case "map":
      return `map[${typeRefText(type.values)}]`;
    case "reference":
      return `reference[${type.type}]`;
    case "embedded":
      return type.type;
  }
}

/** What a name that is no scalar stands for, where nothing but names is known. */
export function embeddedType(name: string): TypeRef {
  return { kind: "embedded", type: name };
}

/**
 * A type that is written without links, as facts and schemas are; undefined if there is one in it.
 * `refer` says what a name stands for.
 */
export function toTypeRef(
  expression: TypeExpression,
  refer: (name: string) => TypeRef = embeddedType,
): TypeRef | undefined {
  switch (expression.kind) {
    case "scalar":
      return { kind: "scalar", name: expression.name };
    case "reference":
      return { kind: "reference", type: expression.of };
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
