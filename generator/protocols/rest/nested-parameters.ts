import type { Field, Parameter, TypeRef } from "../../core/api.js";
import { inferred } from "../../core/fact.js";

/**
 * Parameters as the fields of an object that code writes: `ids[]` is an array `ids`, and `filter[state]`
 * is `state` in `filter`. Names with dots stay as they are.
 */
export function nestParameters(parameters: readonly Parameter[]): readonly Field[] {
  return nest(parameters.map((one) => ({ keys: keysOf(one.name), field: toField(one) })));
}

/** A parameter with what is left of its name. */
interface Part {
  readonly keys: readonly string[];
  readonly field: Field;
}

/** The keys of a name in brackets: `a[b][]` has `a` and `b`. */
function keysOf(name: string): readonly string[] {
  return name.split(/[[\]]+/).filter((key) => key !== "");
}

function nest(parts: readonly Part[]): readonly Field[] {
  const byKey = new Map<string, Part[]>();
  for (const part of parts) {
    const [key = part.field.name] = part.keys;
    byKey.set(key, [...(byKey.get(key) ?? []), { ...part, keys: part.keys.slice(1) }]);
  }
  return [...byKey].map(([name, own]): Field => {
    const [first] = own;
    const leaf = own.find(({ keys }) => keys.length === 0);
    const inner = own.filter(({ keys }) => keys.length > 0);
    if (first === undefined || inner.length === 0)
      return { ...(leaf ?? own[0])?.field, name } as Field;
    const object: TypeRef = { kind: "object", fields: nest(inner), isOpen: false };
    return { ...first.field, name, type: inferred(object, first.field.span, "rest/nested-names") };
  });
}

function toField({
  name,
  type,
  required,
  default: preset,
  options,
  deprecated,
  notes,
  span,
}: Parameter): Field {
  return { name, type, required, default: preset, options, deprecated, notes, span };
}

/** The first key of a name in brackets: `ids` of `ids[]`. */
export function flatName(name: string): string {
  return keysOf(name)[0] ?? name;
}
