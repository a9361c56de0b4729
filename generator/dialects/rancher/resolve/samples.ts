import type { Span } from "../../../diagnostics/diagnostic.js";
import type { BodyValue } from "../../../markdown/json.js";
import type { Page } from "../page/page.js";
import { inputType, type LinkIndex } from "./link-index.js";
import { parseTypeExpression, type TypeExpression } from "./type-expression.js";

/** The value of a field in a curl body. */
export interface SampleValue {
  readonly type: string;
  readonly field: string;
  readonly value: BodyValue;
  /** False if the value is nested in the body of another type. */
  readonly isOwn: boolean;
}

/** Says if a sample value is the id of a resource of the linked type (`isReference`), or a value of the type. */
export interface SampleShape {
  readonly isReference: boolean;
  readonly isOwn: boolean;
  readonly span: Span;
}

/** The values in the curl bodies of a tree. */
export class Samples {
  readonly #byField = new Map<string, SampleValue[]>();
  readonly #byName = new Map<string, SampleValue[]>();
  readonly #fields = new Map<string, Set<string>>();
  /** The values that are not objects. An object does not show its type. */
  readonly #typed: readonly SampleValue[];

  constructor(pages: readonly Page[], links: LinkIndex) {
    const all = collectSamples(pages, links);
    for (const sample of all) {
      push(this.#byField, `${sample.type}.${sample.field}`, sample);
      push(this.#byName, sample.field, sample);
      const fields = this.#fields.get(sample.type) ?? new Set();
      this.#fields.set(sample.type, fields.add(sample.field));
    }
    for (const list of this.#byField.values())
      list.sort((a, b) => Number(b.isOwn) - Number(a.isOwn));
    this.#typed = all.filter(({ value }) => value.kind !== "object");
  }

  /** Returns the values of `type.field`, with those in the type's own bodies first. */
  of(type: string, field: string): readonly SampleValue[] {
    return this.#byField.get(`${type}.${field}`) ?? [];
  }

  /** Returns the fields that bodies show for a type, in the order seen. */
  fieldsOf(type: string): readonly string[] {
    return [...(this.#fields.get(type) ?? [])];
  }

  /** Returns the first shape that values of `type.field` show for the type that it links to. */
  shapeOf(type: string, field: string, target: string): SampleShape | undefined {
    return firstShape(this.of(type, field), target);
  }

  /** Returns the first shape that fields with this name, of any type, show for the type that they link to. */
  shapeByName(field: string, target: string): SampleShape | undefined {
    return firstShape(this.#byName.get(field) ?? [], target);
  }

  /** Returns the first shape that any field shows for a type. */
  shapeAnywhere(target: string): SampleShape | undefined {
    return firstShape(this.#typed, target);
  }
}

/** Collects the values of every curl body. An object in a field is a body of the type that the field links to. */
function collectSamples(pages: readonly Page[], links: LinkIndex): readonly SampleValue[] {
  const samples: SampleValue[] = [];
  const visit = (type: string, body: BodyValue, isOwn: boolean): void => {
    if (body.kind !== "object") return;
    for (const { key, value } of body.entries) {
      samples.push({ type, field: key.value, value, isOwn });
      if (value.kind !== "object" || isMapPlaceholder(value)) continue;
      const target = links.targetOf(key.value, type);
      if (target !== undefined) visit(target, value, false);
    }
  };
  for (const { id, operations, actions } of pages) {
    for (const { sample } of operations) if (sample?.body) visit(id.value, sample.body, true);
    for (const action of actions) {
      const type = inputType(action);
      if (action.sample?.body && type !== undefined) visit(type, action.sample.body, true);
    }
  }
  return samples;
}

/** Returns the shape of the first sample that shows a reference to the target, or a value of it. */
function firstShape(samples: readonly SampleValue[], target: string): SampleShape | undefined {
  for (const { value, isOwn } of samples) {
    const shape = shapeOf(value, target);
    if (shape !== undefined) return { isReference: shape === "reference", isOwn, span: value.span };
  }
  return undefined;
}

function shapeOf(value: BodyValue, target: string): "reference" | "embedded" | undefined {
  if (value.kind === "object") return isMapPlaceholder(value) ? undefined : "embedded";
  if (value.kind === "array") return value.items[0] && shapeOf(value.items[0], target);
  if (typeof value.value !== "string") return undefined;
  const inner = innermost(parseTypeExpression(value.value));
  if (inner?.kind === "reference" && inner.of === target) return "reference";
  return inner?.kind === "named" && inner.name === target ? "embedded" : undefined;
}

function innermost(type: TypeExpression | undefined): TypeExpression | undefined {
  return type?.kind === "array" || type?.kind === "map" ? innermost(type.of) : type;
}

/** True for `{"key": "value-pairs"}`, which pages print for any map. */
export function isMapPlaceholder(value: BodyValue): boolean {
  if (value.kind !== "object" || value.entries.length !== 1) return false;
  const [entry] = value.entries;
  return (
    entry?.key.value === "key" &&
    entry.value.kind === "literal" &&
    entry.value.value === "value-pairs"
  );
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
