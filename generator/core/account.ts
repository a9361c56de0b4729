import type { Span } from "../diagnostics/diagnostic.js";
import type { Range } from "../source/source.js";

/** What became of a piece of a page. */
export type Outcome = "used" | "prose" | "reported" | "unread" | "lost";

/** The outcomes in the order in which they are printed. */
export const outcomes: readonly Outcome[] = ["used", "prose", "reported", "unread", "lost"];

/** How many pieces had each outcome. */
export type Tally = Readonly<Record<Outcome, number>>;

/** A longest text of one outcome on one line; words of it may have blanks between them. */
export interface OutcomeRun extends Range {
  readonly as: Outcome;
}

/**
 * What became of every line with text on it, and of every node that remark makes of a page. One
 * that could not be parsed has no nodes, and is reported as a whole.
 */
export interface Account {
  readonly lines: Tally;
  readonly nodes: Tally;
  /** The text that was neither read nor reported; there should be none. */
  readonly lost: readonly Span[];
  /** The text by outcome, in its order, with offsets without a byte order mark. White space is in none. */
  readonly runs: readonly OutcomeRun[];
  /** The blocks that look like facts and that no rule read. */
  readonly unread: readonly Span[];
}
