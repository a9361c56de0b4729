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

/**
 * Returns the names of the schemas in `components`, keyed by the id of the type. OpenAPI allows letters,
 * digits, `.`, `-` and `_`.
 */
export function nameComponents(types: readonly TypeDef[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  // Ids that are valid names are named first, so that they stay unchanged.
  const plain = types.filter(({ id }) => /^[\w.-]+$/.test(id));
  for (const { id } of [...plain, ...types.filter((type) => !plain.includes(type))]) {
    names.set(id, takeName(id.replace(/[^\w.-]+/g, "_"), taken, "_"));
  }
  return names;
}

/** Prints the schemas of all types, keyed by name. */
export function printComponents(printing: Printing): Json {
  const tags = tagsByType(printing);
  return Object.fromEntries(
    printing.api.types.map((type) => {
      const name = printing.components.get(type.id) ?? type.id;
      const [of, tag] = [printing.madeOf.get(type.id), tags.get(type.id)];
      const make = (): Json => {
        const schema = {
          ...printComponent(type, name, printing),
          ...(of !== undefined && { "x-of": of }),
          ...(tag !== undefined && { "x-tag": tag }),
        };
        return traced(printing, schema, { span: type.span });
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
 * Prints an enumeration. The names of its values are in `x-enum-varnames`, which many code generators read.
 * Flags are in `x-flags` instead of `enum`, because a value is a sum of flags.
 */
function enumerationSchema({ base, isFlags, values }: EnumerationDef): Json {
  if (isFlags) {
    const flags = values.map(({ name, value, notes }) => {
      return { name, value: value.value, ...textOf("description", notes?.value) };
    });
    return { type: base, "x-flags": flags };
  }
  // `enum` may have a value only once. Its first name is in `x-enum-varnames`, other names are in
  // `x-enum-aliases`.
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
