import type { ApiType, Field } from "../ir/ir.js";
import { typeRefText } from "../ir/type-expression.js";
import { compareFieldTypes } from "./compare-field-types.js";
import { compareFlags } from "./compare-flags.js";
import { compareDefaults, compareOptions } from "./compare-values.js";
import type { Difference } from "./finding.js";
import { pairUp } from "./pair-up.js";
import { pickRule } from "./pick-rule.js";
import { proposeRenames } from "./propose-renames.js";
import type { Direction } from "./rule.js";
import { rules, type RuleId } from "./rules.js";
import { directionOf, isSendable, type Usage } from "./usage.js";

/** What differs in the fields of a type that base and head have. */
export function compareFields(
  base: ApiType,
  head: ApiType,
  usage: readonly Usage[],
): readonly Difference[] {
  const isSent = usage.some(({ requests }) => requests.has(head.id));
  const isAnswered = usage.some(({ responses }) => responses.has(head.id));
  if (base.isOpen !== head.isOpen)
    return [compareOpen(base, head, directionOf(isSent, isAnswered))];
  const { removed, added, kept } = pairUp(base.fields, head.fields, ({ name }) => name);
  const renames = proposeRenames(removed, added, isSameField);
  const directionIn = (...fields: readonly Field[]): Direction => {
    // Where one state tells no flags, the other knows better.
    const told = fields.filter(
      ({ create, update }) => create !== undefined || update !== undefined,
    );
    const isIn = (told.length > 0 ? told : fields).some(isSendable);
    return directionOf(isSent && isIn, isAnswered);
  };
  return [
    ...renames.map(([from, to]): Difference => {
      return {
        rule: "field-renamed",
        subject: `${base.id}.${from.name}`,
        to: `${head.id}.${to.name}`,
        facts: [`field:${base.id}.${from.name}`, `field:${head.id}.${to.name}`],
        before: from.name,
        after: to.name,
        base: from.span,
        head: to.span,
        direction: directionIn(from),
      };
    }),
    ...removed
      .filter((field) => !renames.some(([from]) => from === field))
      .map((field) => missingField(base, field, "removed", directionIn(field))),
    ...added
      .filter((field) => !renames.some(([, to]) => to === field))
      .map((field) => missingField(head, field, "added", directionIn(field))),
    ...kept.flatMap(([from, to]) =>
      compareField(`${head.id}.${to.name}`, from, to, directionIn(from, to)),
    ),
  ];
}

/** A type of which nothing told the fields, or of which nothing tells them any more. */
function compareOpen(base: ApiType, head: ApiType, direction: Direction): Difference {
  const rule = head.isOpen
    ? pickRule("type-opened-in-request", "type-opened-in-response", direction)
    : pickRule("type-closed-in-request", "type-closed-in-response", direction);
  const [before, after] = [base, head].map(({ fields: { length } }) =>
    length === 0 ? undefined : `${length} field${length === 1 ? "" : "s"}`,
  );
  return {
    rule,
    subject: head.id,
    facts: [`open:${head.id}`],
    before,
    after,
    ...places(base, head),
  };
}

function places(base: ApiType, head: ApiType): Pick<Difference, "base" | "head"> {
  return { base: base.span, head: head.span };
}

const goneRules: Readonly<Record<Direction, RuleId>> = {
  both: "field-removed",
  request: "optional-field-removed-from-request",
  response: "field-removed-from-response",
};
const newRules: Readonly<Record<Direction, RuleId>> = {
  both: "field-added",
  request: "optional-field-added-to-request",
  response: "field-added-to-response",
};

/** A field that only one of base and head has. */
function missingField(
  type: ApiType,
  field: Field,
  change: "removed" | "added",
  direction: Direction,
): Difference {
  const isRequired = direction !== "response" && field.required?.value === true;
  const subject = `${type.id}.${field.name}`;
  const facts = [`field:${subject}`];
  const text = typeRefText(field.type.value);
  return change === "removed"
    ? {
        rule: isRequired ? "required-field-removed" : goneRules[direction],
        subject,
        facts,
        before: text,
        base: field.span,
      }
    : {
        rule: isRequired ? "required-field-added" : newRules[direction],
        subject,
        facts,
        after: text,
        head: field.span,
      };
}

function compareField(
  subject: string,
  base: Field,
  head: Field,
  direction: Direction,
): readonly Difference[] {
  const rule = compareFieldTypes(base.type.value, head.type.value, direction);
  const isEnumChange = rule !== undefined && rules[rule].area === "option";
  const type: readonly Difference[] =
    rule === undefined
      ? []
      : [
          {
            rule,
            subject,
            // With `enum` the options come and go.
            facts: [`field:${subject}`, ...(isEnumChange ? [`options:${subject}`] : [])],
            before: typeRefText(base.type.value),
            after: typeRefText(head.type.value),
            base: base.type.span,
            head: head.type.span,
            ...(rules[rule].direction === "both" ? { direction } : {}),
          },
        ];
  return [
    ...type,
    ...compareFlags(subject, base, head),
    ...compareDefaults(subject, base, head, direction),
    ...(isEnumChange ? [] : compareOptions(subject, base, head, direction)),
  ];
}

/** Whether two fields differ in nothing but their names. */
function isSameField(a: Field, b: Field): boolean {
  return (
    typeRefText(a.type.value) === typeRefText(b.type.value) &&
    a.create?.value === b.create?.value &&
    a.update?.value === b.update?.value &&
    a.required?.value === b.required?.value
  );
}
