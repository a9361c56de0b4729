/*
 * What the page of `inspect --html` is given as JSON. Its script imports these types, so they must not
 * lead to code. Lists that are long are plain numbers and tuples, because a tree has thousands.
 */

/** What a browser shows of one reading. */
export interface ViewData {
  readonly api: string;
  /** The docs folder, as messages show it. */
  readonly docs: string;
  /** Which dialect was taken and why. */
  readonly dialect: string;
  /** `212 operations`. */
  readonly counts: readonly string[];
  /** What becomes of text, in the order of the tallies and as runs name it by index. */
  readonly outcomes: readonly string[];
  /** The lines of all pages, by outcome. */
  readonly lines: readonly number[];
  /** `12 warnings, 3 notes`. Blank without diagnostics. */
  readonly diagnostics: string;
  readonly unknown: readonly ViewUnknown[];
  /** The part of the configuration with which unknown texts may be understood; blank if nothing is proposed. */
  readonly proposal: string;
  /** What is said of a tree that describes nothing; blank for any other. */
  readonly nothing: string;
  /** Rules that facts name by index, and how many facts each one found. */
  readonly rules: readonly ViewRule[];
  /** Sorted by path. */
  readonly pages: readonly ViewPage[];
}

export interface ViewRule {
  readonly name: string;
  readonly reason: string;
  readonly facts: number;
}

/** A word or a form that nothing understood. */
export interface ViewUnknown {
  readonly kind: string;
  readonly text: string;
  readonly count: number;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The option of the dialect that takes the text: `columns.type`. Blank if no option does. */
  readonly option: string;
}

/** A page. Offsets are of its text, which has no byte order mark. */
export interface ViewPage {
  readonly path: string;
  readonly text: string;
  /** Its lines by outcome. */
  readonly lines: readonly number[];
  /** Start, end and outcome of each run, one behind the other. */
  readonly runs: readonly number[];
  /** By their start. */
  readonly facts: readonly ViewFact[];
  /** By their start. */
  readonly notes: readonly ViewNote[];
}

/** `rule` is an index of `rules`. */
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
