import type { JsonValue } from "../../core/api.js";
import { referenceOf, type OpenApiDocument } from "./document.js";
import type { DocumentNode } from "./node.js";

/**
 * Returns the types of a schema: of `type`, which may be a list since 3.1, or else those that other keywords
 * imply.
 */
export function typeNames(node: DocumentNode): readonly string[] {
  const type = node.get("type");
  if (type === undefined) return guessTypes(node);
  const all = type.kind === "array" ? type.items.map(({ text }) => text) : [type.text];
  return all.filter((name) => name !== undefined);
}

/** Returns the types that other keywords imply, for a schema without `type`. */
function guessTypes(node: DocumentNode): readonly string[] {
  const has = (...names: string[]): boolean => names.some((name) => node.get(name) !== undefined);
  if (has("properties", "additionalProperties", "patternProperties", "required")) return ["object"];
  if (has("items", "prefixItems")) return ["array"];
  if (has("pattern", "minLength", "maxLength", "contentEncoding")) return ["string"];
  const values = valuesOf(node)?.value.filter((value) => value !== null) ?? [];
  const types = new Set(
    values.map((value) => (Number.isInteger(value) ? "integer" : typeof value)),
  );
  return [...types];
}

/** Returns the values of `enum` or `const`, and the node that has them. Undefined if there are none. */
export function valuesOf(
  node: DocumentNode,
): { readonly value: readonly JsonValue[]; readonly node: DocumentNode } | undefined {
  const list = node.get("enum");
  if (list?.kind === "array") {
    return {
      value: list.items.flatMap(({ value }) => (value === undefined ? [] : [value])),
      node: list,
    };
  }
  const one = node.get("const");
  const value = one?.value;
  return one === undefined || value === undefined ? undefined : { value: [value], node: one };
}

/** True if the schema itself allows null, apart from its references and choices. */
export function allowsNull(node: DocumentNode): boolean {
  return (
    node.get("nullable")?.isTrue === true ||
    node.get("x-nullable")?.isTrue === true ||
    (node.get("type") !== undefined && typeNames(node).includes("null")) ||
    (valuesOf(node)?.value.includes(null) === true && node.get("type") === undefined)
  );
}

/** True for a schema that allows only null. */
export function isNull(node: DocumentNode): boolean {
  const types = typeNames(node);
  const values = valuesOf(node)?.value;
  return (
    (types.length === 1 && types[0] === "null") ||
    (values !== undefined && values.length > 0 && values.every((value) => value === null))
  );
}

/** Returns the schemas of `oneOf` or `anyOf`. */
export function choicesOf(node: DocumentNode): readonly DocumentNode[] {
  const list = node.get("oneOf") ?? node.get("anyOf");
  return list?.items ?? [];
}

/**
 * Returns the named values of a schema whose choices have one value each. Empty if a choice has no single
 * value.
 */
export function namedValues(
  node: DocumentNode,
): readonly { readonly name: string; readonly node: DocumentNode; readonly value: JsonValue }[] {
  const choices = choicesOf(node).filter((choice) => !isNull(choice));
  const values = choices.flatMap((choice) => {
    const one = choice.get("const") ?? choice.get("enum");
    const value =
      one?.kind === "array" && one.items.length === 1 ? one.items[0]?.value : one?.value;
    if (one === undefined || value === undefined || typeof value === "object") return [];
    return [{ name: choice.get("title")?.text ?? String(value), node: choice, value }];
  });
  return values.length === choices.length ? values : [];
}

/**
 * The members of an object schema and of the schemas in its `allOf`. Of several members with the same name,
 * the last counts.
 */
export interface ObjectParts {
  readonly properties: ReadonlyMap<string, DocumentNode>;
  /** The nodes that say that a member is required, keyed by the name of the member. */
  readonly required: ReadonlyMap<string, DocumentNode>;
  readonly isOpen: boolean;
  /** The schemas that the members come from. */
  readonly schemas: ReadonlySet<DocumentNode>;
}

/** Collects the members of an object schema, following references and `allOf`. */
export function objectParts(node: DocumentNode, document: OpenApiDocument): ObjectParts {
  const properties = new Map<string, DocumentNode>();
  const required = new Map<string, DocumentNode>();
  const seen = new Set<DocumentNode>();
  let isOpen = false;
  const visit = (given: DocumentNode): void => {
    const at = document.follow(given);
    if (at === undefined || seen.has(at) || seen.size > 200) return;
    seen.add(at);
    for (const part of at.get("allOf")?.items ?? []) visit(part);
    for (const [name, property] of at.get("properties")?.members ?? [])
      properties.set(name, property);
    for (const item of at.get("required")?.items ?? []) {
      if (item.text !== undefined) required.set(item.text, item);
    }
    const more = at.get("additionalProperties");
    if (more !== undefined && (more.isTrue || more.kind === "object")) isOpen = true;
  };
  visit(node);
  return { properties, required, isOpen, schemas: seen };
}

/** True for a schema with properties, its own or those of `allOf` or of the target of its reference. */
export function isObject(node: DocumentNode, document: OpenApiDocument): boolean {
  const { properties } = objectParts(node, document);
  return properties.size > 0;
}

/**
 * Returns the schema that another schema is only an alias for: a `$ref`, or the only part of an `allOf` without further
 * members. Undefined for other schemas.
 */
export function aliasOf(node: DocumentNode): DocumentNode | undefined {
  if (referenceOf(node) !== undefined) return node;
  const parts = node.get("allOf")?.items ?? [];
  const [only] = parts;
  const adds = ["properties", "enum", "oneOf", "anyOf", "required"].some(
    (name) => node.get(name) !== undefined,
  );
  return parts.length === 1 && !adds ? only : undefined;
}

/**
 * True for values of which one is null, possibly behind references and `allOf`. An enumeration has no value null, so each
 * use of it says that it may be null.
 */
export function isNullableEnum(given: DocumentNode, document: OpenApiDocument, steps = 0): boolean {
  const node = document.follow(given);
  if (node === undefined || steps > 20) return false;
  if (valuesOf(node) !== undefined && !isNull(node)) return allowsNull(node);
  if (namedValues(node).length > 0) return allowsNull(node) || choicesOf(node).some(isNull);
  const alias = aliasOf(node);
  return alias !== undefined && isNullableEnum(alias, document, steps + 1);
}
