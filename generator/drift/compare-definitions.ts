import type { AliasDef, Api, EnumerationDef, ObjectDef, TypeDef } from "../core/api.js";
import type { Fact } from "../core/fact.js";
import type { Span } from "../diagnostics/diagnostic.js";
import { compareFieldTypes } from "./compare-field-types.js";
import type { Change } from "./difference.js";
import { pairUp } from "./pair-up.js";
import type { Sides } from "./sides.js";

/** Compares the types that are not objects: enumerations and aliases. */
export function compareDefinitions(from: Api, to: Api, sides: Sides): readonly Change[] {
  const [base, head] = [from, to].map(({ types }) => types.filter((type) => !isObject(type)));
  const { removed, added, kept } = pairUp(
    base ?? [],
    head ?? [],
    ({ kind, id }) => `${kind} ${id}`,
  );
  return [
    ...removed.map(({ id, kind, span }): Change => {
      const values = { facts: [`type:${id}`], before: kind, base: span };
      return { rule: "type-presence/removed", id, ...values };
    }),
    ...added.map(({ id, kind, span }): Change => {
      const values = { facts: [`type:${id}`], after: kind, head: span };
      return { rule: "type-presence/added", id, ...values };
    }),
    ...kept.flatMap(([a, b]): readonly Change[] => {
      if (a.kind === "enumeration" && b.kind === "enumeration") return compareEnumerations(a, b);
      return a.kind === "alias" && b.kind === "alias" ? compareAliases(a, b, sides) : [];
    }),
  ];
}

function isObject(type: TypeDef): type is ObjectDef {
  return type.kind === "object";
}

function compareEnumerations(base: EnumerationDef, head: EnumerationDef): readonly Change[] {
  const { removed, added, kept } = pairUp(base.values, head.values, ({ name }) => name);
  const about = (name: string): Pick<Change, "id" | "facts"> => {
    return { id: `${head.id}.${name}`, facts: [`values:${head.id}`] };
  };
  return [
    ...removed.map(({ name, value, span }): Change => {
      const values = { before: String(value.value), base: span };
      return { rule: "enumeration-value/removed", ...about(name), ...values };
    }),
    ...added.map(({ name, value, span }): Change => {
      const values = { after: String(value.value), head: span };
      return { rule: "enumeration-value/added", ...about(name), ...values };
    }),
    ...kept.flatMap(([a, b]): Change[] => {
      if (a.value.value === b.value.value) return [];
      const [before, after] = [String(a.value.value), String(b.value.value)];
      const places = { base: a.value.span, head: b.value.span };
      return [{ rule: "enumeration-value/changed", ...about(b.name), before, after, ...places }];
    }),
  ];
}

function compareAliases(base: AliasDef, head: AliasDef, { typeText }: Sides): readonly Change[] {
  if (compareFieldTypes(base.of.value, head.of.value) === undefined) return [];
  const values = { before: typeText(base.of.value), after: typeText(head.of.value) };
  const places = { base: base.of.span, head: head.of.span };
  return [
    { rule: "alias-type/changed", id: head.id, facts: [`type:${head.id}`], ...values, ...places },
  ];
}

/** Something that may be deprecated, with its place. */
interface Deprecable {
  readonly id: string;
  readonly deprecated?: Fact<boolean> | undefined;
  readonly span: Span;
}

/** Compares which things are deprecated. A thing that exists on one side only is not compared. */
export function compareDeprecations(
  base: readonly Deprecable[],
  head: readonly Deprecable[],
): readonly Change[] {
  return pairUp(base, head, ({ id }) => id).kept.flatMap(([a, b]): Change[] => {
    const [was, is] = [a, b].map(({ deprecated }) => deprecated?.value === true);
    if (was === is) return [];
    const rule = is === true ? "deprecation/gained" : "deprecation/lost";
    const places = { base: (a.deprecated ?? a).span, head: (b.deprecated ?? b).span };
    return [{ rule, id: b.id, facts: [`deprecated:${b.id}`], ...places }];
  });
}

/** Returns the types of an API and their fields. */
export function deprecableTypes({ types }: Api): readonly Deprecable[] {
  return types.flatMap((type): readonly Deprecable[] => [
    type,
    ...(isObject(type)
      ? type.fields.map((field) => ({ ...field, id: `${type.id}.${field.name}` }))
      : []),
  ]);
}
