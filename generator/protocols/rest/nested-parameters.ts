import type { Field, Parameter, TypeRef } from "../../core/api.js";
import { inferred } from "../../core/fact.js";
import { groupBy } from "../../core/group-by.js";

/**
 * Turns parameters into the fields of an object: `ids[]` becomes `ids`, and `filter[state]` becomes `state` in
 * `filter`. Names with dots stay as they are.
 */
export function nestParameters(parameters: readonly Parameter[]): readonly Field[] {
  return nest(parameters.map((one) => ({ keys: keysOf(one.name), field: toField(one) })));
}

/** A parameter with the keys of its name that are not nested yet. */
interface Part {
  readonly keys: readonly string[];
  readonly field: Field;
}

/** Splits a name with brackets into keys: `a[b][]` has `a` and `b`. */
function keysOf(name: string): readonly string[] {
  return name.split(/[[\]]+/).filter((key) => key !== "");
}

function nest(parts: readonly Part[]): readonly Field[] {
  const byKey = groupBy(parts, ({ keys: [key], field }) => key ?? field.name);
  return [...byKey].flatMap(([name, same]): readonly Field[] => {
    const [first] = same;
    if (first === undefined) return [];
    const { field } = first;
    const inner = same.flatMap(({ keys: [, ...rest], field: own }): readonly Part[] =>
      rest.length === 0 ? [] : [{ keys: rest, field: own }],
    );
    if (inner.length === 0) return [{ ...field, name }];
    const object: TypeRef = { kind: "object", fields: nest(inner), isOpen: false };
    return [{ ...field, name, type: inferred(object, field.span, "rest/nested-names") }];
  });
}

function toField({
  name,
  type,
  required,
  default: preset,
  options,
  deprecated,
  separator,
  notes,
  span,
}: Parameter): Field {
  return { name, type, required, default: preset, options, deprecated, separator, notes, span };
}
