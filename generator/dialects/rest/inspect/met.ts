import type { Unknown } from "../../../core/inspection.js";
import type { Page } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { VocabularyPatch } from "../vocabulary.js";

/** A line of the configuration: a word for a key of the vocabulary, or a form of requests. */
export interface Line {
  /** The option: `columns.type`, `routes`. */
  readonly option: string;
  readonly word: string;
}

/** A text that was not understood, at one place. */
export interface Met {
  readonly kind: string;
  readonly text: string;
  readonly page: Page;
  readonly range: Range;
}

/** A text that was not understood, and the lines of the configuration that would make it known. */
export interface Finding {
  readonly unknown: Unknown;
  readonly lines: readonly Line[];
}

/** Groups equal texts into one finding each, with the first place and the lines that `judge` returns for all uses. */
export function addUp<T extends Met>(
  all: readonly T[],
  judge: (text: string, uses: readonly T[]) => readonly Line[],
): readonly Finding[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = `${one.kind} ${bare(one.text)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((uses): Finding[] => {
    const [first] = uses;
    if (first === undefined) return [];
    const { kind, text, page, range } = first;
    const lines = judge(bare(text), uses);
    const option = lines[0]?.option;
    const span = page.source.span(range.start, range.end);
    const unknown = {
      kind,
      text,
      count: uses.length,
      span,
      ...(option !== undefined && { option }),
    };
    return [{ unknown, lines }];
  });
}

/** Returns a word in the form of the vocabulary: in lower case, without Markdown marks and colons. */
export function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[*_`:：]+|\\./g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Adds lines to a configuration. Nothing in it is removed. */
export function addLines(patch: VocabularyPatch, lines: readonly Line[]): VocabularyPatch {
  const result: Record<string, unknown> = { ...patch };
  for (const { option, word } of lines) {
    const [group = "", key] = option.split(".");
    if (key === undefined) result[group] = withWord(result[group], word);
    else {
      const own = (result[group] ?? {}) as Readonly<Record<string, unknown>>;
      result[group] = { ...own, [key]: withWord(own[key], word) };
    }
  }
  return result;
}

function withWord(words: unknown, word: string): readonly string[] {
  const known = Array.isArray(words) ? (words as readonly string[]) : [];
  return known.includes(word) ? known : [...known, word];
}

/**
 * Returns the value that has more than half of the votes and at least `least` votes. Undefined if none has.
 * Undefined votes do not count.
 */
export function majority<T>(votes: readonly (T | undefined)[], least = 1): T | undefined {
  const counts = new Map<T, number>();
  for (const vote of votes) if (vote !== undefined) counts.set(vote, (counts.get(vote) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].find(([, count]) => count * 2 > total && count >= least)?.[0];
}

/** Returns the share of values that pass a test, from 0 to 1; 0 for an empty list. */
export function share<T>(all: readonly T[], test: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(test).length / all.length;
}
