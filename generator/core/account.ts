import type { Span } from "../diagnostics/diagnostic.js";
import type { Range } from "../source/source.js";

/**
 * The outcome of a piece of a page: `used` if it went into the model, `prose` if no fact is expected there, `reported`
 * if it is in the extent of a diagnostic, `unread` if that diagnostic says that no rule read it, `lost` otherwise.
 */
export type Outcome = "used" | "prose" | "reported" | "unread" | "lost";

/** The outcomes in the order in which they are printed. */
export const outcomes: readonly Outcome[] = ["used", "prose", "reported", "unread", "lost"];

/** The number of pieces per outcome. */
export type Tally = Readonly<Record<Outcome, number>>;

/** A longest piece of one line with a single outcome. White space inside it does not end it. */
export interface OutcomeRun extends Range {
  readonly as: Outcome;
}

/**
 * The outcome of every line with text, and of every node that remark makes of a page. For a page that could
 * not be parsed, nodes are not counted, and a diagnostic covers the whole page.
 */
export interface Account {
  readonly lines: Tally;
  readonly nodes: Tally;
  /** The text that was neither read nor reported; there should be none. */
  readonly lost: readonly Span[];
  /** The text by outcome, in page order. Offsets do not count a byte order mark. */
  readonly runs: readonly OutcomeRun[];
  /** The blocks that look like facts, but that no rule read. */
  readonly unread: readonly Span[];
}
