import type { Options } from "./arguments/table.js";

export type { Options } from "./arguments/table.js";

/** What a command may use of the outside, so that it can be run in a test. */
export interface Terminal {
  /** Writes to standard output, a line break added. */
  print(text: string): void;
  /** Writes to standard error, a line break added. */
  warn(text: string): void;
  /**
   * True if standard error is read by a person: text may have colours and code frames. Where colours
   * are not wanted, `warn` removes them.
   */
  readonly isPretty: boolean;
  /** The same of standard output and `print`. */
  readonly isOutputPretty: boolean;
  /** The folder the user stands in. */
  readonly cwd: string;
  /** Shows what is going on, in place of what it showed before; absent where nobody looks. */
  status?(text: string): void;
  /** Ends a command that goes on until it is told; without it, the signals of the process do. */
  readonly signal?: AbortSignal;
}

/**
 * Does its work and answers the exit code: 0 clean, 1 findings. Wrong usage is a UsageError.
 * `words` are the arguments behind the first word of the command: of `check live URL`, two.
 */
export type Command<O = Options> = (
  options: O,
  terminal: Terminal,
  words: readonly string[],
) => Promise<number>;
