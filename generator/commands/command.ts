import type { Options } from "./arguments/table.js";

export type { Options } from "./arguments/table.js";

/** The outside world of a command, which tests replace. */
export interface Terminal {
  /** Writes a line to standard output. */
  print(text: string): void;
  /** Writes a line to standard error. */
  warn(text: string): void;
  /**
   * True if standard error is a terminal, so that text may have colours and code frames. `warn` removes
   * colours that are not wanted.
   */
  readonly isPretty: boolean;
  /** The same for standard output and `print`. */
  readonly isOutputPretty: boolean;
  /** The working directory. */
  readonly cwd: string;
  /** Shows progress in place of the text before; absent if standard error is not a terminal. */
  status?(text: string): void;
  /** Ends a command that runs until it is stopped. Default: the signals of the process. */
  readonly signal?: AbortSignal;
}

/**
 * Runs and returns the exit code: 0 clean, 1 findings. Throws a UsageError for wrong usage. `words`
 * are the arguments after the first word of the command: two for `check live URL`.
 */
export type Command<O = Options> = (
  options: O,
  terminal: Terminal,
  words: readonly string[],
) => Promise<number>;
