import type { Change } from "../../../drift/difference.js";

/** What was found for one question, such as the type of a field, at all places where docs and document state it. */
interface Verdict {
  agreed: number;
  readonly changes: Change[];
}

/** The facts that many documents leave out, so that their absence counts only if the document often has them. */
export const silences = ["default", "options", "deprecated"] as const;

/** One of `silences`. */
export type Silence = (typeof silences)[number];

/**
 * Collects verdicts. A row of the docs may stand for several schemas of the document; it is wrong if most of
 * them differ from it.
 */
export class Verdicts {
  readonly #all = new Map<string, Verdict>();
  readonly #told = new Map<Silence, { told: number; silent: number }>();
  readonly #silences = new Map<string, Silence>();
  readonly #groups = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  readonly #conditions = new Map<string, string>();

  /** Says that docs and document agree on a question, even if other places differ. */
  settle(question: string): void {
    this.#of(question).agreed = Number.POSITIVE_INFINITY;
  }

  /** Says that docs and document agree on a question at one place. */
  agree(question: string): void {
    this.#of(question).agreed++;
  }

  /** Says that they differ on a question at one place. */
  differ(question: string, change: Change): void {
    this.#of(question).changes.push(change);
  }

  /** Says that one schema of a group differs. It counts only if most schemas of the group differ. */
  differInMost(question: string, group: string, change: Change): void {
    this.#groups.set(question, group);
    this.differ(question, change);
  }

  /** Counts a schema of a group. */
  count(group: string): void {
    this.#counts.set(group, (this.#counts.get(group) ?? 0) + 1);
  }

  /** Says that they differ if `change` is given, and agree otherwise. */
  judge(question: string, change: Change | undefined): void {
    if (change === undefined) this.agree(question);
    else this.differ(question, change);
  }

  /** Lets a question count only if they agree on another one: else that one has the same cause. */
  dependOn(question: string, other: string): void {
    this.#conditions.set(question, other);
  }

  /** Says that the document tells such a thing where the docs do, too. */
  tell(silence: Silence): void {
    this.#count(silence).told++;
  }

  /** Says that the document is silent where the docs tell something; it counts only if it often tells such things. */
  silent(silence: Silence, question: string, change: Change): void {
    this.#count(silence).silent++;
    this.#silences.set(question, silence);
    this.differ(question, change);
  }

  /** One change for each question on which most places differ. The facts of all its places go with it. */
  finish(): readonly Change[] {
    const changes = [...this.#all].flatMap(([question, { agreed, changes: own }]): Change[] => {
      const [first] = own;
      const silence = this.#silences.get(question);
      const group = this.#groups.get(question);
      const others = group === undefined ? agreed : (this.#counts.get(group) ?? 0) - own.length;
      if (first === undefined || others >= Math.max(1, own.length)) return [];
      if (silence !== undefined && this.#isSilent(silence)) return [];
      const condition = this.#conditions.get(question);
      if (condition !== undefined && (this.#all.get(condition)?.agreed ?? 0) === 0) return [];
      const facts = [...new Set(own.flatMap((one) => one.facts))];
      return [{ ...first, facts }];
    });
    // What differs in requests and in answers alike is one difference.
    const known = new Map<string, Change>();
    for (const change of changes) {
      const key = `${change.rule} ${change.id} ${change.subject ?? ""}`;
      const other = known.get(key);
      known.set(key, other === undefined ? change : { ...other, direction: "both" });
    }
    return [...known.values()];
  }

  /** True if the document tells fewer than half of what the docs tell of a kind. A few may be forgotten. */
  #isSilent(silence: Silence): boolean {
    const { told, silent } = this.#count(silence);
    return silent >= 3 && told < silent;
  }

  #count(silence: Silence): { told: number; silent: number } {
    const count = this.#told.get(silence) ?? { told: 0, silent: 0 };
    this.#told.set(silence, count);
    return count;
  }

  #of(question: string): Verdict {
    const verdict = this.#all.get(question) ?? { agreed: 0, changes: [] };
    this.#all.set(question, verdict);
    return verdict;
  }
}
