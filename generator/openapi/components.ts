import type { EnumerationDef, TypeDef } from "../core/api.js";
import { takeName } from "../core/free-name.js";
import {
  docsOf,
  inferredOf,
  partOf,
  textOf,
  traced,
  type Json,
  type Printing,
} from "./printing.js";
import { objectSchema, schemaOf, withSiblings } from "./schema.js";
import { tagsByType } from "./tags.js";

/** The names of the schemas of types, by their ids. OpenAPI allows letters, digits, `.`, `-` and `_`. */
export function nameComponents(types: readonly TypeDef[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  // Ids that are names as they are keep them.
  const plain = types.filter(({ id }) => /^[\w.-]+$/.test(id));
  for (const { id } of [...plain, ...types.filter((type) => !plain.includes(type))]) {
    names.set(id, takeName(id.replace(/[^\w.-]+/g, "_"), taken, "_"));
  }
  return names;
}

/** The schemas of all types. */
export function printComponents(printing: Printing): Json {
  const tags = tagsByType(printing);
  return Object.fromEntries(
    printing.api.types.map((type) => {
      const name = printing.components.get(type.id) ?? type.id;
      const [of, tag] = [printing.madeOf.get(type.id), tags.get(type.id)];
      const make = (): Json => {
        const schema = {
          ...printComponent(type, name, { ...printing, owner: type.id }),
          ...(of !== undefined && { "x-of": of }),
          ...(tag !== undefined && { "x-tag": tag }),
        };
        return traced(printing, schema, { type: type.id, span: type.span });
      };
      return [name, partOf(make, printing)] as const;
    }),
  );
}

function printComponent(type: TypeDef, name: string, printing: Printing): Json {
  const { id, title, notes, deprecated, span } = type;
  const about: Json = {
    ...textOf("title", title?.value),
    ...textOf("description", notes?.value),
    ...(deprecated?.value === true && { deprecated: true }),
    ...(id !== name && { "x-type": id }),
    ...docsOf(span),
  };
  switch (type.kind) {
    case "alias":
      return withSiblings(
        schemaOf(type.of.value, printing),
        { ...about, ...inferredOf({ type: type.of, deprecated }) },
        printing,
      );
    case "enumeration":
      return { ...enumerationSchema(type), ...about, ...inferredOf({ deprecated }) };
    case "object": {
      const own = objectSchema(type, printing);
      const bases = (type.extends ?? []).map((base) =>
        schemaOf({ kind: "named", type: base.value }, printing),
      );
      const [first] = type.extends ?? [];
      const schema = bases.length === 0 ? own : { allOf: [...bases, own] };
      return { ...schema, ...about, ...inferredOf({ extends: first, deprecated }) };
    }
  }
}

/**
 * Names of values are in `x-enum-varnames`, which most generators of code read. A value of flags is a sum
 * of some of them, so these are no `enum`.
 */
function enumerationSchema({ base, isFlags, values }: EnumerationDef): Json {
  if (isFlags) {
    const flags = values.map(({ name, value, notes }) => {
      return { name, value: value.value, ...textOf("description", notes?.value) };
    });
    return { type: base, "x-flags": flags };
  }
  // JSON Schema takes a value once; of two names for it, the first is meant.
  const firsts = values.filter(
    ({ value }, index) => values.findIndex((one) => one.value.value === value.value) === index,
  );
  const others = values.filter((value) => !firsts.includes(value));
  const notes = firsts.map((one) => one.notes?.value ?? "");
  return {
    type: base,
    enum: firsts.map(({ value }) => value.value),
    "x-enum-varnames": firsts.map(({ name }) => name),
    ...(notes.some((text) => text !== "") && { "x-enum-descriptions": notes }),
    ...(others.length > 0 && {
      "x-enum-aliases": others.map(({ name, value, notes: text }) => {
        return { name, value: value.value, ...textOf("description", text?.value) };
      }),
    }),
  };
}
