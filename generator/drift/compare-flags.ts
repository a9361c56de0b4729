import type { Field } from "../core/api.js";
import { isWriteOnly } from "../core/write-only.js";
import type { Change } from "./difference.js";

type Create = NonNullable<Field["create"]>["value"];

/** The rules for a changed create flag, keyed by the old value, then by the new one. */
const createRules = {
  never: {
    optional: { rule: "create-flag/added" },
    required: { rule: "create-flag/added", subject: "required-field" },
  },
  optional: {
    never: { rule: "create-flag/removed" },
    required: { rule: "required-flag/became-required" },
  },
  required: {
    never: { rule: "create-flag/removed", subject: "required-field" },
    optional: { rule: "required-flag/became-optional" },
  },
} as const satisfies Record<Create, Partial<Record<Create, Pick<Change, "rule" | "subject">>>>;

/** True if a request must have the field. */
export function isRequired({ create, required }: Field): boolean {
  return create === undefined ? required?.value === true : create.value === "required";
}

const told = "write-only, so that answers lack it";

/**
 * Compares the flags that say when a field may or must be set. `id` is `type.field`. `isSent` is true if requests have
 * the type of the head.
 */
export function compareFlags(
  id: string,
  base: Field,
  head: Field,
  isSent: boolean,
): readonly Change[] {
  if (isSent && isReadOnly(base) && isNewlyNeeded(head)) {
    const rule = "create-flag/added";
    const facts = [`create:${id}`, `update:${id}`];
    const [before, after] = [flagsText(base), "required"];
    const places = { base: base.create?.span, head: head.span };
    return [{ rule, subject: "required-field", id, facts, before, after, ...places }];
  }
  const keys = ["create", "update", "required"].map((flag) => `${flag}:${id}`);
  if (isWriteOnly(base) !== isWriteOnly(head)) {
    const rule = isWriteOnly(head) ? "flags-documentation/added" : "flags-documentation/removed";
    const [before, after] = isWriteOnly(head) ? [undefined, told] : [told, undefined];
    return [{ rule, id, facts: keys, before, after, base: base.span, head: head.span }];
  }
  const hadFlags = base.create !== undefined || base.update !== undefined;
  const hasFlags = head.create !== undefined || head.update !== undefined;
  if (!hadFlags && hasFlags) {
    const after = flagsText(head);
    const places = { base: base.span, head: (head.create ?? head.update)?.span };
    return [{ rule: "flags-documentation/added", id, facts: keys, after, ...places }];
  }
  if (hadFlags && !hasFlags) {
    const before = flagsText(base);
    const places = { base: (base.create ?? base.update)?.span, head: head.span };
    return [{ rule: "flags-documentation/removed", id, facts: keys, before, ...places }];
  }
  // Fields of input types have `required` instead of a create flag. For all other fields, `create` says if they are
  // required.
  const hasNoCreate = base.create === undefined && head.create === undefined;
  return [
    ...(hasNoCreate ? compareRequired(id, base, head) : compareCreate(id, base, head)),
    ...compareUpdate(id, base, head),
  ];
}

/** True if only the server sets the field. */
export function isReadOnly({ create, update }: Field): boolean {
  return create?.value === "never" && update?.value !== true;
}

/** True for a field without flags that is always there, so that requests must have it. */
function isNewlyNeeded({ create, update, optional }: Field): boolean {
  return create === undefined && update === undefined && optional?.value === false;
}

function compareCreate(
  id: string,
  { create: base }: Field,
  { create: head }: Field,
): readonly Change[] {
  if (base === undefined || head === undefined || base.value === head.value) return [];
  const byHead: Partial<Record<Create, Pick<Change, "rule" | "subject">>> = createRules[base.value];
  const found = byHead[head.value];
  if (found === undefined) return [];
  return [
    {
      ...found,
      id,
      facts: [`create:${id}`, `required:${id}`],
      before: base.value,
      after: head.value,
      base: base.span,
      head: head.span,
    },
  ];
}

function compareUpdate(
  id: string,
  { update: base }: Field,
  { update: head }: Field,
): readonly Change[] {
  if (base === undefined || head === undefined || base.value === head.value) return [];
  return [
    {
      rule: head.value ? "update-flag/added" : "update-flag/removed",
      id,
      facts: [`update:${id}`],
      before: base.value ? "yes" : "-",
      after: head.value ? "yes" : "-",
      base: base.span,
      head: head.span,
    },
  ];
}

function compareRequired(
  id: string,
  { required: base, span: baseSpan }: Field,
  { required: head, span: headSpan }: Field,
): readonly Change[] {
  if (base?.value === head?.value) return [];
  const isTold = base !== undefined && head !== undefined;
  const change = isTold
    ? head.value
      ? "required-flag/became-required"
      : "required-flag/became-optional"
    : base === undefined
      ? "flags-documentation/added"
      : "flags-documentation/removed";
  return [
    {
      rule: change,
      subject: isTold ? "input-field" : "required-field",
      id,
      facts: [`required:${id}`],
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
