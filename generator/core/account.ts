import type { Span } from "../diagnostics/diagnostic.js";
import type { Range } from "../source/source.js";

/**
 * The outcome of a piece of a page: `used` if it went into the model, `prose` if no fact is expected there, `reported`
 * if it is in the extent of a diagnostic, `unread` if that diagnostic says that no rule read it, `lost` otherwise. If
 * several apply to a character, the first of `used`, `reported`, `unread`, `prose` counts. A line or node has the first
 * of `lost`, `unread`, `reported`, `used`, `prose` that one of its characters has.
 */
export type Outcome = "used" | "prose" | "reported" | "unread" | "lost";

/** The outcomes in the order of printing. */
export const outcomes: readonly Outcome[] = ["used", "prose", "reported", "unread", "lost"];

/** The number of pieces per outcome. */
export type Tally = Readonly<Record<Outcome, number>>;

/** A piece of one line with a single outcome, as long as possible. White space inside it does not end it. */
export interface OutcomeRun extends Range {
  readonly as: Outcome;
}

/**
 * The outcome of every line with text, and of every node that remark makes of a page. Nodes are not
 * counted for a page that could not be parsed, or that is nested too deeply.
 */
export interface Account {
  readonly lines: Tally;
  readonly nodes: Tally;
  /** The text with the outcome `lost`. There should be none. */
  readonly lost: readonly Span[];
  /** The text by outcome, in page order. Offsets do not count a byte order mark. */
  readonly runs: readonly OutcomeRun[];
  /** The extents of the diagnostics that say that no rule read a text. */
  readonly unread: readonly Span[];
}
