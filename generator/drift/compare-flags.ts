import type { Field } from "../ir/ir.js";
import type { Difference } from "./finding.js";
import type { RuleId } from "./rules.js";

type Create = NonNullable<Field["create"]>["value"];

const createRules: Readonly<Record<Create, Readonly<Partial<Record<Create, RuleId>>>>> = {
  never: { optional: "field-added-to-create", required: "required-field-added-to-create" },
  optional: { never: "field-removed-from-create", required: "field-became-required-on-create" },
  required: {
    never: "required-field-removed-from-create",
    optional: "field-became-optional-on-create",
  },
};

/** What differs in when a field may be set and when it must; `subject` is `type.field`. */
export function compareFlags(subject: string, base: Field, head: Field): readonly Difference[] {
  const keys = ["create", "update", "required"].map((flag) => `${flag}:${subject}`);
  const hadFlags = base.create !== undefined || base.update !== undefined;
  const hasFlags = head.create !== undefined || head.update !== undefined;
  if (!hadFlags && hasFlags) {
    const after = flagsText(head);
    const places = { base: base.span, head: (head.create ?? head.update)?.span };
    return [{ rule: "flags-documented", subject, facts: keys, after, ...places }];
  }
  if (hadFlags && !hasFlags) {
    const before = flagsText(base);
    const places = { base: (base.create ?? base.update)?.span, head: head.span };
    return [{ rule: "flags-undocumented", subject, facts: keys, before, ...places }];
  }
  return hadFlags
    ? [...compareCreate(subject, base, head), ...compareUpdate(subject, base, head)]
    : compareRequired(subject, base, head);
}

function compareCreate(
  subject: string,
  { create: base }: Field,
  { create: head }: Field,
): readonly Difference[] {
  const rule = base && head && createRules[base.value][head.value];
  if (rule === undefined || base === undefined || head === undefined) return [];
  return [
    {
      rule,
      subject,
      facts: [`create:${subject}`, `required:${subject}`],
      before: base.value,
      after: head.value,
      base: base.span,
      head: head.span,
    },
  ];
}

function compareUpdate(
  subject: string,
  { update: base }: Field,
  { update: head }: Field,
): readonly Difference[] {
  if (base === undefined || head === undefined || base.value === head.value) return [];
  return [
    {
      rule: head.value ? "field-added-to-update" : "field-removed-from-update",
      subject,
      facts: [`update:${subject}`],
      before: base.value ? "yes" : "-",
      after: head.value ? "yes" : "-",
      base: base.span,
      head: head.span,
    },
  ];
}

/** For fields of inputs, which have no other flag. */
function compareRequired(
  subject: string,
  { required: base, span: baseSpan }: Field,
  { required: head, span: headSpan }: Field,
): readonly Difference[] {
  if (base?.value === head?.value) return [];
  const rule: RuleId =
    base === undefined
      ? "required-documented"
      : head === undefined
        ? "required-undocumented"
        : head.value
          ? "field-became-required-in-input"
          : "field-became-optional-in-input";
  return [
    {
      rule,
      subject,
      facts: [`required:${subject}`],
      before: base && requiredText(base.value),
      after: head && requiredText(head.value),
      base: base?.span ?? baseSpan,
      head: head?.span ?? headSpan,
    },
  ];
}

function requiredText(value: boolean): string {
  return value ? "required" : "optional";
}

function flagsText({ create, update }: Field): string {
  const parts = [
    ...(create === undefined ? [] : [`${create.value} on create`]),
    ...(update === undefined ? [] : [`${update.value ? "may" : "cannot"} be updated`]),
  ];
  return parts.join(", ");
}
