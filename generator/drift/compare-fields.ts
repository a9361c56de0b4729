import type { ApiType, Field } from "./bridge/ir.js";
import { typeRefText } from "./bridge/type-expression.js";
import { compareFieldTypes } from "./compare-field-types.js";
import { compareFlags, isRequired } from "./compare-flags.js";
import type { Sides } from "./sides.js";
import { compareDefaults, compareOptions } from "./compare-values.js";
import type { Change } from "./difference.js";
import type { Direction } from "./kind.js";
import { pairUp } from "./pair-up.js";
import { proposeRenames } from "./propose-renames.js";
import { kinds } from "./rules.js";
import { directionOf, isSendable } from "./usage.js";

/** What differs in the fields of a type that both sides have. */
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
    // Where one state tells no flags, the other knows better.
    const told = fields.filter(
      ({ create, update }) => create !== undefined || update !== undefined,
    );
    const isIn = (told.length > 0 ? told : fields).some(isSendable);
    return directionOf(isSent && isIn, isAnswered);
  };
  return [
    ...renames.map(([from, to]): Change => {
      const [subject, other] = [`${base.id}.${from.name}`, `${head.id}.${to.name}`];
      const facts = [`field:${subject}`, `field:${other}`];
      const values = { before: from.name, after: to.name, base: from.span, head: to.span };
      const direction = directionIn(from);
      return { kind: "field-renamed", subject, to: other, facts, ...values, direction };
    }),
    ...removed
      .filter((field) => !renames.some(([from]) => from === field))
      .map((field) => removedField(base, field, directionIn(field), sides)),
    ...added
      .filter((field) => !renames.some(([, to]) => to === field))
      .map((field) => addedField(head, field, directionIn(field))),
    ...kept.flatMap(([from, to]) =>
      compareField(`${head.id}.${to.name}`, sides.align(from, to), directionIn(from, to), sides),
    ),
  ];
}

/** A type of which nothing told the fields, or of which nothing tells them any more. */
function compareOpen(base: ApiType, head: ApiType, direction: Direction): Change {
  const [before, after] = [base, head].map(({ fields: { length } }) =>
    length === 0 ? undefined : `${length} field${length === 1 ? "" : "s"}`,
  );
  return {
    kind: head.isOpen ? "type-opened" : "type-closed",
    subject: head.id,
    facts: [`open:${head.id}`],
    before,
    after,
    base: base.span,
    head: head.span,
    direction,
  };
}

function removedField(type: ApiType, field: Field, direction: Direction, sides: Sides): Change {
  const subject = `${type.id}.${field.name}`;
  const kind = sides.isCommon(field) ? "common-field-missing" : "field-removed";
  const before = typeRefText(field.type.value);
  const facts = [`field:${subject}`];
  return { kind, ...ofNeed(field, direction), subject, facts, before, base: field.span, direction };
}

function addedField(type: ApiType, field: Field, direction: Direction): Change {
  const subject = `${type.id}.${field.name}`;
  const after = typeRefText(field.type.value);
  const facts = [`field:${subject}`];
  const of = ofNeed(field, direction);
  return { kind: "field-added", ...of, subject, facts, after, head: field.span, direction };
}

function ofNeed(field: Field, direction: Direction): Pick<Change, "of"> {
  return direction !== "response" && isRequired(field) ? { of: "required" } : {};
}

function compareField(
  subject: string,
  [base, head]: readonly [base: Field, head: Field],
  direction: Direction,
  { simplify }: Sides,
): readonly Change[] {
  const type = compareFieldTypes(simplify(base.type.value), simplify(head.type.value));
  // With `enum` the options come and go.
  const isEnumChange = type !== undefined && kinds[type.kind].area === "option";
  return [
    ...(type === undefined
      ? []
      : [
          {
            ...type,
            subject,
            facts: [`field:${subject}`, ...(isEnumChange ? [`options:${subject}`] : [])],
            before: typeRefText(base.type.value),
            after: typeRefText(head.type.value),
            base: base.type.span,
            head: head.type.span,
            direction,
          },
        ]),
    ...compareFlags(subject, base, head),
    ...compareDefaults(subject, base, head, direction),
    ...(isEnumChange ? [] : compareOptions(subject, base, head, direction)),
  ];
}

/** Whether two fields differ in nothing but their names. */
function isSameField(base: Field, head: Field, { align, simplify }: Sides): boolean {
  const [a, b] = align(base, head);
  return (
    typeRefText(simplify(a.type.value)) === typeRefText(simplify(b.type.value)) &&
    a.create?.value === b.create?.value &&
    a.update?.value === b.update?.value &&
    a.required?.value === b.required?.value
  );
}
