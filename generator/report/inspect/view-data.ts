/*
 * The types of the JSON data in the HTML page of `inspect --html`. The script of the page imports these types, so
 * this file must not import code. Long lists are numbers and tuples, because pages can have thousands of items.
 */

/** The data of the HTML page about one API. */
export interface ViewData {
  readonly api: string;
  /** The docs folder, as it is printed in messages. */
  readonly docs: string;
  /** The line about the dialect: its name, and how it was chosen. */
  readonly dialect: string;
  /** Counts with nouns: `212 operations`. */
  readonly counts: readonly string[];
  /**
   * The names of the outcomes of text. `lines` has a number for each, in this order, and `runs` has indexes
   * of this list.
   */
  readonly outcomes: readonly string[];
  /** The numbers of lines of all pages, in the order of `outcomes`. */
  readonly lines: readonly number[];
  /** The numbers of diagnostics: `12 warnings, 3 notes`. Empty if there are none. */
  readonly diagnostics: string;
  readonly unknown: readonly ViewUnknown[];
  /**
   * The member of the configuration with which unknown words may be understood. Empty if nothing is proposed.
   */
  readonly proposal: string;
  /** The message about pages that describe nothing. Empty if a page describes something. */
  readonly nothing: string;
  /** The rules that found facts, the most frequent first. Facts refer to them by index. */
  readonly rules: readonly ViewRule[];
  /** The pages, sorted by path. */
  readonly pages: readonly ViewPage[];
}

export interface ViewRule {
  readonly name: string;
  readonly reason: string;
  readonly facts: number;
}

/** A word or a form of a request that was not understood. */
export interface ViewUnknown {
  readonly kind: string;
  readonly text: string;
  readonly count: number;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The option of the dialect for such words: `columns.type`. Empty if there is no such option. */
  readonly option: string;
}

/** A page. Offsets count UTF-16 units of `text`, which has no byte order mark. */
export interface ViewPage {
  readonly path: string;
  readonly text: string;
  /** The numbers of its lines, in the order of `outcomes`. */
  readonly lines: readonly number[];
  /** Three numbers for each run of text with one outcome: its start, its end and the index of the outcome. */
  readonly runs: readonly number[];
  /** Sorted by their start. */
  readonly facts: readonly ViewFact[];
  /** Sorted by their start. */
  readonly notes: readonly ViewNote[];
}

/** A fact: its range, its key, its value, and the index of its rule in `rules`. */
export type ViewFact = readonly [
  start: number,
  end: number,
  key: string,
  value: string,
  rule: number,
];

/** A diagnostic. The severity is `off` if the configuration or the page turns it off. */
export type ViewNote = readonly [
  start: number,
  end: number,
  severity: string,
  code: string,
  message: string,
  fix: string,
];
