import { inferred, stated, type Fact } from "../../../core/fact.js";
import type { RestField } from "../model.js";
import { tellsAbsence } from "../page/absent-in-words.js";
import { spellingOf, type Member, type MemberList } from "../page/member.js";
import { tellsNull } from "../page/null-in-words.js";
import { isMarked } from "./access-marks.js";
import type { MarkHabits } from "./habits.js";
import type { MemberResolver } from "./resolve-member.js";
import { textOf } from "./text-facts.js";
import { isNull } from "./type-text.js";

/**
 * Resolves a row of a type or an answer. If the row has no mark, the marks of other rows decide if the field is
 * optional or can be null.
 */
export function resolveField(
  member: Member,
  list: MemberList,
  resolver: MemberResolver,
  habits: MarkHabits,
): RestField {
  const facts = resolver.resolve(member, list);
  const span = list.page.source.span(member.range.start, member.range.end);
  const { presence } = facts;
  const marksRequired = list.members.some((one) => one.presence === "required");
  let optional: Fact<boolean> | undefined;
  if (presence?.value === "required") optional = stated(false, span);
  else if (presence?.value === "optional") optional = stated(true, span);
  else if (
    presence === undefined
      ? // Where names have a mark if they may be absent, such words mean that the value is null.
        !habits.marksNames && tellsAbsence(member.description)
      : hasCondition(member, resolver)
  )
    optional = inferred(true, span, "rest/under-condition");
  else if (presence === undefined && marksRequired)
    optional = inferred(true, span, "rest/unmarked-optional");
  else if (presence === undefined && habits.marksNames)
    optional = inferred(false, span, "rest/unmarked-required");
  // In a column of defaults, null often means that there is no default.
  const isDefault = facts.default?.value === null && member.default === undefined;
  const isToldNull = isDefault || tellsNull(member.description);
  let nullable: Fact<boolean> | undefined;
  if (facts.isNullable) nullable = stated(true, span);
  else if (isToldNull && !isNull(facts.type.value))
    nullable = inferred(true, span, "rest/null-in-text");
  else if (habits.marksNull && list.form === "table" && !isNull(facts.type.value))
    nullable = inferred(false, span, "rest/unmarked-nullable");
  const { name, isDeprecated } = member;
  const { vocabulary } = resolver.tree;
  return {
    name,
    spelling: spellingOf(list.page.slice(member.nameRange)),
    type: facts.type,
    optional,
    nullable,
    default: facts.default,
    options: facts.options,
    isDeprecated,
    isReadOnly: member.isReadOnly === true || isMarked(member, vocabulary.words.readOnly, facts),
    ...(isMarked(member, writeOnly, facts) && { isWriteOnly: true }),
    notes: facts.notes,
    span,
  };
}

/** True if a mark or the column for required names a condition. A `?` or an unknown word there does not. */
function hasCondition(
  { presence, required, optional }: Member,
  { words }: MemberResolver,
): boolean {
  const cell = textOf(required ?? optional ?? []).toLowerCase();
  return presence === "conditional" || presence === "optional" || words.conditional.test(cell);
}

const writeOnly = ["write-only", "write only", "writeonly"];
