import type { Field, TypeRef } from "../../../core/api.js";
import { inferred } from "../../../core/fact.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { JsonNode } from "../../../markdown/lenient-json.js";
import type { RestSample } from "../model.js";
import { isId, placeholderType, scalarOf } from "../resolve/sample-shape.js";
import { unknownType } from "../resolve/type-text.js";
import { nullsIn } from "./null-in-section.js";

/** A JSON value of a sample. */
export interface SeenValue {
  readonly node: JsonNode;
  /** Returns the span of a part of the sample, from its offset and length in the JSON text. */
  readonly spanOf: (at: number, length: number) => Span;
  /** The names of the members that the text around the sample calls null. */
  readonly nulls: ReadonlySet<string>;
}

/** A JSON object of a sample. */
export interface SeenObject extends SeenValue {
  readonly node: Extract<JsonNode, { kind: "object" }>;
}

/** Returns the name of the type of objects at one place. Undefined if they have none. */
export type NameOf = (objects: readonly SeenObject[]) => string | undefined;

/** Returns the value of a sample. Undefined if the sample is not JSON. */
export function seenIn({ node, base, placed }: RestSample): SeenValue | undefined {
  const { source } = placed.section.page;
  const spanOf: SeenValue["spanOf"] = (at, length) => source.span(base + at, base + at + length);
  return node === undefined ? undefined : { node, spanOf, nulls: nullsIn(placed.section) };
}

/** Returns the type of the values at one place: a union if their types differ, nullable if one is `null`. */
export function typeOfValues(values: readonly SeenValue[], nameOf: NameOf): TypeRef {
  const objects = values.filter(isObject);
  const arrays = values.filter(({ node }) => node.kind === "array");
  const found = new Map<string, TypeRef>();
  const add = (type: TypeRef): void => void found.set(JSON.stringify(type), type);
  for (const { node } of values) {
    if (node.kind === "value" && node.value !== null) add(scalarOf(node));
    if (node.kind === "other" && node.text === "<file>") add({ kind: "scalar", name: "file" });
    const named = node.kind === "other" ? placeholderType(node.text) : undefined;
    if (named !== undefined) add(named);
  }
  if (objects.length > 0) add(typeOfObjects(objects, nameOf));
  if (arrays.length > 0) add({ kind: "array", items: typeOfValues(itemsOf(arrays), nameOf) });
  const isNumber = [...found.values()].some(
    (one) => one.kind === "scalar" && one.name === "number",
  );
  const of = [...found.values()].filter(
    (one) => !(isNumber && one.kind === "scalar" && one.name === "integer"),
  );
  const [only = unknownType] = of;
  const type: TypeRef = of.length > 1 ? { kind: "union", of } : only;
  const isNull = values.some(({ node }) => node.kind === "value" && node.value === null);
  return isNull ? nullable(type) : type;
}

const nullable = (of: TypeRef): TypeRef => ({ kind: "nullable", of });

/**
 * Returns the fields of objects of one shape. A field is optional if it occurs less often than objects
 * without an ellipsis.
 */
export function fieldsOf(objects: readonly SeenObject[], nameOf: NameOf): readonly Field[] {
  const fields = new Map<string, { readonly values: SeenValue[]; readonly span: Span }>();
  for (const { node, spanOf, nulls } of objects) {
    // Of members with the same name, the last one counts, as in `JSON.parse`.
    for (const member of new Map(node.members.map((one) => [one.name, one])).values()) {
      const { name, at, value } = member;
      const known = fields.get(name);
      if (known === undefined) {
        const values = [{ node: value, spanOf, nulls }];
        fields.set(name, { values, span: spanOf(at, name.length) });
      } else known.values.push({ node: value, spanOf, nulls });
    }
  }
  const whole = objects.filter(({ node }) => !node.isElided).length;
  return [...fields].map(([name, { values, span }]): Field => {
    const shown = typeOfValues(values, nameOf);
    const isNull = shown.kind !== "nullable" && values.some(({ nulls }) => nulls.has(name));
    const type = inferred(isNull ? nullable(shown) : shown, span, "rest/sample");
    const isAbsent = values.length < whole;
    const optional = isAbsent ? { optional: inferred(true, span, "rest/not-in-all-samples") } : {};
    return { name, type, ...optional, span };
  });
}

function typeOfObjects(objects: readonly SeenObject[], nameOf: NameOf): TypeRef {
  const members = objects.flatMap(({ node }) => node.members);
  if (members.length === 0) return { kind: "scalar", name: "json" };
  if (isMap(objects)) {
    const values = objects.flatMap(({ node, ...seen }) =>
      node.members.map(({ value }) => ({ ...seen, node: value })),
    );
    return { kind: "map", values: typeOfValues(values, nameOf) };
  }
  const name = nameOf(objects);
  if (name !== undefined) return { kind: "named", type: name };
  return { kind: "object", fields: fieldsOf(objects, nameOf), isOpen: false };
}

/** True if all keys of objects look like ids, so that the objects are maps. */
export function isMap(objects: readonly SeenObject[]): boolean {
  const names = objects.flatMap(({ node }) => node.members.map(({ name }) => name));
  return names.length > 0 && names.every(isId);
}

/** Returns the items of all arrays. */
export function itemsOf(arrays: readonly SeenValue[]): readonly SeenValue[] {
  return arrays.flatMap(({ node, ...seen }) =>
    node.kind === "array" ? node.items.map((item) => ({ ...seen, node: item })) : [],
  );
}

/** True if a value is an object. */
export function isObject(value: SeenValue): value is SeenObject {
  return value.node.kind === "object";
}
