import type { Field } from "./bridge/ir.js";
import type { Change } from "./difference.js";

type Create = NonNullable<Field["create"]>["value"];

/** The kind of change by what a create could hold, and then by what it may. */
const createKinds = {
  never: {
    optional: { kind: "field-added-to-create" },
    required: { kind: "field-added-to-create", of: "required" },
  },
  optional: {
    never: { kind: "field-removed-from-create" },
    required: { kind: "field-became-required" },
  },
  required: {
    never: { kind: "field-removed-from-create", of: "required" },
    optional: { kind: "field-became-optional" },
  },
} as const satisfies Record<Create, Partial<Record<Create, Pick<Change, "kind" | "of">>>>;

/** Whether a request must hold the field. */
export function isRequired({ create, required }: Field): boolean {
  return create === undefined ? required?.value === true : create.value === "required";
}

/** What differs in when a field may be set and when it must; `subject` is `type.field`. */
export function compareFlags(subject: string, base: Field, head: Field): readonly Change[] {
  const keys = ["create", "update", "required"].map((flag) => `${flag}:${subject}`);
  const hadFlags = base.create !== undefined || base.update !== undefined;
  const hasFlags = head.create !== undefined || head.update !== undefined;
  if (!hadFlags && hasFlags) {
    const after = flagsText(head);
    const places = { base: base.span, head: (head.create ?? head.update)?.span };
    return [{ kind: "flags-documented", subject, facts: keys, after, ...places }];
  }
  if (hadFlags && !hasFlags) {
    const before = flagsText(base);
    const places = { base: (base.create ?? base.update)?.span, head: head.span };
    return [{ kind: "flags-undocumented", subject, facts: keys, before, ...places }];
  }
  // The fields of inputs have no flag but `required`, which `create` tells of all others.
  const hasNoCreate = base.create === undefined && head.create === undefined;
  return [
    ...(hasNoCreate ? compareRequired(subject, base, head) : compareCreate(subject, base, head)),
    ...compareUpdate(subject, base, head),
  ];
}

function compareCreate(
  subject: string,
  { create: base }: Field,
  { create: head }: Field,
): readonly Change[] {
  if (base === undefined || head === undefined || base.value === head.value) return [];
  const byHead: Partial<Record<Create, Pick<Change, "kind" | "of">>> = createKinds[base.value];
  const found = byHead[head.value];
  if (found === undefined) return [];
  return [
    {
      ...found,
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
): readonly Change[] {
  if (base === undefined || head === undefined || base.value === head.value) return [];
  return [
    {
      kind: head.value ? "field-added-to-update" : "field-removed-from-update",
      subject,
      facts: [`update:${subject}`],
      before: base.value ? "yes" : "-",
      after: head.value ? "yes" : "-",
      base: base.span,
      head: head.span,
    },
  ];
}

function compareRequired(
  subject: string,
  { required: base, span: baseSpan }: Field,
  { required: head, span: headSpan }: Field,
): readonly Change[] {
  if (base?.value === head?.value) return [];
  const isTold = base !== undefined && head !== undefined;
  const change = isTold
    ? head.value
      ? "field-became-required"
      : "field-became-optional"
    : base === undefined
      ? "flags-documented"
      : "flags-undocumented";
  return [
    {
      kind: change,
      of: isTold ? "input" : "required",
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
