import type { MemberList } from "../page/member.js";
import type { Unmarked, Vocabulary } from "../vocabulary.js";

/** What a tree's own marks tell of members without one. */
export interface MarkHabits {
  /** What a parameter without a mark is, by the form of its list. */
  readonly unmarked: (list: MemberList) => Unmarked;
  /** True if the names of members carry `?` where they are optional. */
  readonly marksNames: boolean;
  /** True if types carry `?` where null is allowed. */
  readonly marksNull: boolean;
}

/**
 * Learns from the marks of a tree. Where only required parameters are marked, the others are
 * optional; where only optional ones are, the others are required; where both are, or none, nobody says.
 */
export function learnMarks(lists: readonly MemberList[], vocabulary: Vocabulary): MarkHabits {
  const counts = new Map<string, { required: number; optional: number }>();
  let names = 0;
  let nulls = 0;
  for (const list of lists) {
    const count = counts.get(list.form) ?? { required: 0, optional: 0 };
    for (const { presence, isMarkedName, type } of list.members) {
      if (!list.hasRequired && presence === "required") count.required++;
      if (!list.hasRequired && presence === "optional") count.optional++;
      if (isMarkedName) names++;
      if (/^\s*\?/.test(type?.[0]?.text ?? "")) nulls++;
    }
    counts.set(list.form, count);
  }
  const learned = (form: string): Unmarked => {
    const { required, optional } = counts.get(form) ?? { required: 0, optional: 0 };
    if (required > 2 && optional <= required / 10) return "optional";
    if (optional > 2 && required <= optional / 10) return "required";
    return "unknown";
  };
  return {
    unmarked: (list) => vocabulary.unmarked ?? learned(list.form),
    marksNames: names > 5,
    marksNull: nulls > 5,
  };
}
