import type { Options } from "./arguments/table.js";

export type { Options } from "./arguments/table.js";

/** The input and output of a command besides files. Tests replace it. */
export interface Terminal {
  /** Writes a text and a line break to standard output. The text may have several lines. */
  print(text: string): void;
  /** Writes a text and a line break to standard error. The text may have several lines. */
  warn(text: string): void;
  /**
   * True if the text for `warn` may have colours and code frames: standard error is a terminal, or
   * FORCE_COLOR is set. `warn` removes colours that are not wanted.
   */
  readonly isPretty: boolean;
  /**
   * True if the text for `print` may have colours and code frames: standard output is a terminal, or
   * FORCE_COLOR is set.
   */
  readonly isOutputPretty: boolean;
  /** The working directory. */
  readonly cwd: string;
  /** Replaces the shown progress by a new text. Absent if standard error is not a terminal. */
  status?(text: string): void;
  /**
   * Stops a command that otherwise runs without end. Default: the signals SIGINT and SIGTERM of the process.
   */
  readonly signal?: AbortSignal;
}

/**
 * Runs a command and returns the exit code: 0 clean, 1 findings. Throws a UsageError for wrong usage. `words`
 * are the arguments after the first word of the command: two for `check live URL`.
 */
export type Command<O = Options> = (
  options: O,
  terminal: Terminal,
  words: readonly string[],
) => Promise<number>;
