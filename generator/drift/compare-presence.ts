import type { Field, TypeRef } from "../core/api.js";
import { isWriteOnly } from "../core/write-only.js";
import type { Change } from "./difference.js";
import type { Direction } from "./kind.js";

/** A value that the docs may allow to be null: a field, a parameter, a body or a response. */
type Nullable = Pick<Field, "type" | "nullable" | "span">;

/** A type without null, and whether null is one of its values. */
interface SplitType {
  readonly type: TypeRef;
  readonly isNullable: boolean;
}

/** Takes null out of a type. */
export function splitNull(type: TypeRef): SplitType {
  if (type.kind === "nullable") return { type: splitNull(type.of).type, isNullable: true };
  if (type.kind !== "union") return { type, isNullable: false };
  const parts = type.of.map(splitNull);
  const rest = parts.map((part) => part.type).filter((one) => !isNull(one));
  const isNullable = rest.length < parts.length || parts.some((part) => part.isNullable);
  const [first, ...more] = rest;
  if (!isNullable || first === undefined) return { type, isNullable: false };
  return { type: more.length === 0 ? first : { kind: "union", of: rest }, isNullable };
}

function isNull(type: TypeRef): boolean {
  return type.kind === "scalar" && type.name === "null";
}

/** Compares whether a value may be null. A value may not be null unless the docs say so. */
export function compareNull(
  id: string,
  [base, head]: readonly [Nullable, Nullable],
  direction: Direction,
): readonly Change[] {
  const [was, is] = [base, head].map(
    ({ type, nullable }) => nullable?.value === true || splitNull(type.value).isNullable,
  );
  if (was === is) return [];
  const rule = is === true ? "nullability/gained" : "nullability/lost";
  const spans = {
    base: (base.nullable ?? base.type).span,
    head: (head.nullable ?? head.type).span,
  };
  return [{ rule, id, facts: [`nullable:${id}`], ...spans, direction }];
}

/**
 * Compares whether a member may be missing. An answer that may now lack a member breaks programs, and so does a request
 * that must now have it. One change covers both directions.
 */
export function compareOptional(
  id: string,
  [base, head]: readonly [Field, Field],
  direction: Direction,
): readonly Change[] {
  // Only requests have a write-only member, so only `required` is compared. The mark itself is compared as a flag.
  const isOfRequests = isWriteOnly(base) || isWriteOnly(head);
  if (isOfRequests && direction === "response") return [];
  const [was, is] = [base, head].map(
    ({ optional, required }) => !((isOfRequests ? required?.value : undefined) ?? !optional?.value),
  );
  if (was === is) return [];
  const spans = { base: (base.optional ?? base).span, head: (head.optional ?? head).span };
  return [
    {
      ...optionalityRule(
        is === true ? "became-optional" : "became-required",
        isOfRequests ? "request" : direction,
      ),
      id,
      facts: [`optional:${id}`],
      before: was === true ? "optional" : "required",
      after: is === true ? "optional" : "required",
      ...spans,
    },
  ];
}

/**
 * Returns the rule of a member that became optional or required: the rule for its direction. For `both`, it is the rule
 * for the direction in which the change breaks programs.
 */
export function optionalityRule(
  way: "became-optional" | "became-required",
  direction: Direction,
): Pick<Change, "rule" | "subject" | "direction"> {
  const isOfRequests =
    way === "became-required" ? direction !== "response" : direction === "request";
  return isOfRequests
    ? { rule: `required-flag/${way}`, subject: "input-field", direction: "request" }
    : { rule: `field-optionality/${way}`, direction: "response" };
}
