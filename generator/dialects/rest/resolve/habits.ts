import type { MemberList } from "../page/member.js";
import type { Unmarked, Vocabulary } from "../vocabulary.js";

/** What the marks of a tree (`required`, `optional`, `?`) imply for members without a mark. */
export interface MarkHabits {
  /** Returns what a parameter without a mark is in a list of this form. */
  readonly unmarked: (list: MemberList) => Unmarked;
  /** True if at least six names of members have a `?`, which says that they are optional. */
  readonly marksNames: boolean;
  /** True if at least six types begin with `?`, which says that the value can be null. */
  readonly marksNull: boolean;
}

/**
 * Learns the habits of a tree from its marks, separately for each form of list. If at least three members are marked as
 * required, and at most a tenth as many as optional, members without a mark are optional. The same holds with required
 * and optional exchanged. Otherwise the tree does not say. The option `unmarked` of the configuration overrides what is
 * learned.
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
    // Asterisks mark what is required, so members without one are optional.
    unmarked: (list) =>
      vocabulary.unmarked ??
      (isOpen(list) ? "unknown" : undefined) ??
      (list.members.some(({ isStarred }) => isStarred === true) ? "optional" : learned(list.form)),
    marksNames: names > 5,
    marksNull: nulls > 5,
  };
}

/** True for names in a sentence of which none has a mark. Such a sentence only lists them. */
const isOpen = ({ isInWords, members }: MemberList): boolean =>
  isInWords === true && members.every(({ presence }) => presence === undefined);
