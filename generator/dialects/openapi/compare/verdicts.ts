import type { Change } from "../../../drift/difference.js";

/**
 * The results for one question, such as the type of a field, at all places where docs and document state it.
 */
interface Verdict {
  agreed: number;
  readonly changes: Change[];
}

/**
 * The kinds of facts that many documents leave out. Their absence is not reported if the document lacks most
 * of a kind, and at least three.
 */
export type Silence = "default" | "options" | "deprecated";

/**
 * Collects verdicts. A row of the docs may correspond to several schemas of the document. It is reported if
 * most of them differ from the row.
 */
export class Verdicts {
  readonly #all = new Map<string, Verdict>();
  readonly #told = new Map<Silence, { told: number; silent: number }>();
  readonly #silences = new Map<string, Silence>();
  readonly #groups = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  readonly #conditions = new Map<string, string>();

  /** Records that docs and document agree on a question, even if other places differ. */
  settle(question: string): void {
    this.#of(question).agreed = Number.POSITIVE_INFINITY;
  }

  /** Records that docs and document agree on a question at one place. */
  agree(question: string): void {
    this.#of(question).agreed++;
  }

  /** Records that docs and document differ on a question at one place. */
  differ(question: string, change: Change): void {
    this.#of(question).changes.push(change);
  }

  /**
   * Records that one schema of a group differs. The change is reported only if most schemas of the group
   * differ.
   */
  differInMost(question: string, group: string, change: Change): void {
    this.#groups.set(question, group);
    this.differ(question, change);
  }

  /** Counts a schema of a group. */
  count(group: string): void {
    this.#counts.set(group, (this.#counts.get(group) ?? 0) + 1);
  }

  /** Records that docs and document differ if `change` is given, and that they agree otherwise. */
  judge(question: string, change: Change | undefined): void {
    if (change === undefined) this.agree(question);
    else this.differ(question, change);
  }

  /**
   * Reports the change for a question only if docs and document agree on another question. Otherwise the
   * difference in the other question is the cause.
   */
  dependOn(question: string, other: string): void {
    this.#conditions.set(question, other);
  }

  /** Records that the document states a fact of this kind where the docs state it, too. */
  tell(silence: Silence): void {
    this.#count(silence).told++;
  }

  /**
   * Records that the document lacks a fact that the docs state. The change is reported unless the document
   * lacks most facts of this kind, and at least three.
   */
  silent(silence: Silence, question: string, change: Change): void {
    this.#count(silence).silent++;
    this.#silences.set(question, silence);
    this.differ(question, change);
  }

  /**
   * Returns one change for each question on which docs and document differ in most places, with the facts of all these
   * places.
   */
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
    // A difference in requests and in answers becomes one change with the direction `both`.
    const known = new Map<string, Change>();
    for (const change of changes) {
      const { rule, id, subject, before, after } = change;
      // Each media type is a difference of its own.
      const media = rule.startsWith("media-type/") ? [before, after] : [];
      const key = JSON.stringify([rule, id, subject, ...media]);
      const other = known.get(key);
      known.set(key, other === undefined ? change : { ...other, direction: "both" });
    }
    return [...known.values()];
  }

  /**
   * True if the document lacks more than half of the facts of a kind that the docs state, and at least three.
   */
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
