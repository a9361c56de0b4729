import type { Field, TypeRef } from "../core/api.js";
import type { ApiType } from "../core/by-type.js";
import { plainTypeText } from "../core/equivalence.js";
import { compareFieldTypes, typeTexts } from "./compare-field-types.js";
import { compareFlags, isRequired } from "./compare-flags.js";
import { compareNull, compareOptional, splitNull } from "./compare-presence.js";
import { objectOf } from "./objects.js";
import type { Sides } from "./sides.js";
import { compareDefaults, compareOptions } from "./compare-values.js";
import type { Change } from "./difference.js";
import type { Direction } from "./kind.js";
import { pairUp } from "./pair-up.js";
import { proposeRenames } from "./propose-renames.js";
import { directionOf, isSendable, usageOf } from "./usage.js";

/** Compares the fields of a type that exists on both sides. If the type is open on one side only, reports just that. */
export function compareFields(base: ApiType, head: ApiType, sides: Sides): readonly Change[] {
  const { usage } = sides;
  const isSent = usage?.some(({ requests }) => requests.has(head.id)) !== false;
  const isAnswered = usage?.some(({ responses }) => responses.has(head.id)) !== false;
  if (base.isOpen !== head.isOpen)
    return [compareOpen(base, head, directionOf(isSent, isAnswered))];
  const { removed, added, kept } = pairUp(base.fields, head.fields, ({ name }) => name);
  const renames = proposeRenames(
    removed.filter((field) => !sides.isCommon(field)),
    added,
    (from, to) => isSameField(from, to, sides),
  );
  const directionIn = (...fields: readonly Field[]): Direction => {
    if (usage === undefined) return "both";
    // If one side states no flags, the flags of the other side decide.
    const told = fields.filter(
      ({ create, update }) => create !== undefined || update !== undefined,
    );
    const isIn = (told.length > 0 ? told : fields).some(isSendable);
    return directionOf(isSent && isIn, isAnswered);
  };
  return [
    ...renames.map(([from, to]): Change => {
      const [id, other] = [`${base.id}.${from.name}`, `${head.id}.${to.name}`];
      const facts = [`field:${id}`, `field:${other}`];
      const values = { before: from.name, after: to.name, base: from.span, head: to.span };
      const direction = directionIn(from);
      return { rule: "field-name/renamed", id, to: other, facts, ...values, direction };
    }),
    ...removed
      .filter((field) => !renames.some(([from]) => from === field))
      .map((field) => removedField(base, field, directionIn(field), sides)),
    ...added
      .filter((field) => !renames.some(([, to]) => to === field))
      .map((field) => addedField(head, field, directionIn(field), sides)),
    ...kept.flatMap(([from, to]) =>
      compareField(`${head.id}.${to.name}`, sides.align(from, to), sides, {
        direction: directionIn(from, to),
        isSent: isSent && isSendable(to),
      }),
    ),
  ];
}

/** Returns the change of a type that became open, or is no longer open. */
function compareOpen(base: ApiType, head: ApiType, direction: Direction): Change {
  const [before, after] = [base, head].map(({ fields: { length }, isOpen }) =>
    length === 0 && isOpen ? undefined : `${length} field${length === 1 ? "" : "s"}`,
  );
  return {
    rule: head.isOpen ? "type-fields/opened" : "type-fields/closed",
    id: head.id,
    facts: [`open:${head.id}`],
    before,
    after,
    base: base.span,
    head: head.span,
    direction,
  };
}

function removedField(type: ApiType, field: Field, direction: Direction, sides: Sides): Change {
  const id = `${type.id}.${field.name}`;
  const rule = sides.isCommon(field) ? "common-field-presence/removed" : "field-presence/removed";
  const before = sides.typeText(field.type.value);
  const facts = [`field:${id}`];
  return { rule, ...ofNeed(field, direction), id, facts, before, base: field.span, direction };
}

function addedField(type: ApiType, field: Field, direction: Direction, sides: Sides): Change {
  const id = `${type.id}.${field.name}`;
  const after = sides.typeText(field.type.value);
  const facts = [`field:${id}`];
  const subject = ofNeed(field, direction);
  return {
    rule: "field-presence/added",
    ...subject,
    id,
    facts,
    after,
    head: field.span,
    direction,
  };
}

function ofNeed(field: Field, direction: Direction): Pick<Change, "subject"> {
  return direction !== "response" && isRequired(field) ? { subject: "required-field" } : {};
}

interface FieldUse {
  readonly direction: Direction;
  /** True if requests have the field of the head. */
  readonly isSent: boolean;
}

function compareField(
  id: string,
  [base, head]: readonly [base: Field, head: Field],
  sides: Sides,
  { direction, isSent }: FieldUse,
): readonly Change[] {
  const pair = [base, head] as const;
  // Schemas of servers do not say which members may be null or missing.
  const isTold = sides.comparison === "breaking";
  const types = compareTypes(id, pair, direction, sides);
  // A change to or from an enum implies that options came or went.
  const isEnumChange = types.some(({ rule }) => rule.startsWith("field-enum/"));
  return [
    ...types,
    ...(isTold ? compareNull(id, pair, direction) : []),
    ...(isTold ? compareOptional(id, pair, direction) : []),
    ...compareFlags(id, base, head, isSent),
    ...compareDefaults(id, base, head, direction),
    ...(isEnumChange ? [] : compareOptions(id, base, head, direction)),
  ];
}

/** Compares the types of a field. Objects without a name, in lists and maps too, are compared member by member. */
function compareTypes(
  id: string,
  [from, to]: readonly [base: Field, head: Field],
  direction: Direction,
  sides: Sides,
): readonly Change[] {
  const base = splitNull(sides.simplify(from.type.value)).type;
  const head = splitNull(sides.simplify(to.type.value)).type;
  const spans = { base: from.type.span, head: to.type.span };
  if (base.kind === "object" && head.kind === "object") {
    const objects = [objectOf(id, base, from.type.span), objectOf(id, head, to.type.span)] as const;
    const usage = sides.usage && [usageOf(id, direction)];
    return compareFields(...objects, { ...sides, usage });
  }
  const inner = innerTypes(base, head);
  if (inner !== undefined) {
    const [a, b] = [bare(from, inner.types[0]), bare(to, inner.types[1])];
    const innerId = `${id}${inner.mark}`;
    const isTold = sides.comparison === "breaking";
    return [
      ...compareTypes(innerId, [a, b], direction, sides),
      ...(isTold ? compareNull(innerId, [a, b], direction) : []),
    ];
  }
  const type = compareFieldTypes(base, head);
  if (type === undefined) return [];
  const isEnumChange = type.rule.startsWith("field-enum/");
  const facts = [`field:${id}`, ...(isEnumChange ? [`options:${id}`] : [])];
  const [before, after] = typeTexts([from.type.value, to.type.value], sides.typeText);
  return [{ ...type, id, facts, before, after, ...spans, direction }];
}

/** Returns the types of the items of two lists, or of the values of two maps, if they hold objects or null. */
function innerTypes(
  base: TypeRef,
  head: TypeRef,
): { readonly types: readonly [TypeRef, TypeRef]; readonly mark: string } | undefined {
  const found =
    base.kind === "array" && head.kind === "array"
      ? { types: [base.items, head.items] as const, mark: "[]" }
      : base.kind === "map" && head.kind === "map"
        ? { types: [base.values, head.values] as const, mark: "{}" }
        : undefined;
  return found?.types.some(isDeep) === true ? found : undefined;
}

/** True for a type that holds an object without a name, or null. */
function isDeep(type: TypeRef): boolean {
  if (type.kind === "array") return isDeep(type.items);
  if (type.kind === "map") return isDeep(type.values);
  return type.kind === "object" || splitNull(type).isNullable;
}

/** Returns a field with another type and no flags, so that the items of a list can be compared like a field. */
function bare({ name, type, span }: Field, value: TypeRef): Field {
  return { name, type: { ...type, value }, span };
}

/** True if two fields have the same type and flags. */
function isSameField(base: Field, head: Field, { align, simplify }: Sides): boolean {
  const [a, b] = align(base, head);
  return (
    plainTypeText(simplify(a.type.value)) === plainTypeText(simplify(b.type.value)) &&
    (a.nullable?.value === true) === (b.nullable?.value === true) &&
    (a.optional?.value === true) === (b.optional?.value === true) &&
    a.create?.value === b.create?.value &&
    a.update?.value === b.update?.value &&
    a.required?.value === b.required?.value
  );
}
