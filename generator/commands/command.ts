/** What a command may use of the outside, so that it can be run in a test. */
export interface Terminal {
  /** Writes to standard output, a line break added. */
  print(text: string): void;
  /** Writes to standard error, a line break added. */
  warn(text: string): void;
  /** True if standard error is a terminal that shows colours. */
  readonly isPretty: boolean;
  /** True if standard output is. */
  readonly isOutputPretty: boolean;
  /** The folder the user stands in. */
  readonly cwd: string;
  /** Shows what is going on, in place of what it showed before; absent where nobody looks. */
  status?(text: string): void;
  /** Ends a command that goes on until it is told; without it, the signals of the process do. */
  readonly signal?: AbortSignal;
}

/** The options of the command line, by their long names. */
export interface Options {
  readonly config?: string;
  readonly api?: string;
  readonly docs?: string;
  readonly out?: string;
  readonly name?: string;
  readonly port?: string;
  readonly auth?: string;
  readonly seed?: string;
  readonly latency?: string;
  readonly fail?: string;
  readonly transitions?: string;
  readonly "dry-run"?: boolean;
  readonly format?: string;
  readonly json?: boolean;
  readonly check?: boolean;
  readonly to?: string;
  readonly against?: string;
  readonly changelog?: boolean;
  readonly output?: string;
  readonly baseline?: string;
  readonly "update-baseline"?: boolean;
  readonly "fail-on"?: string;
  readonly fix?: boolean;
  readonly watch?: boolean;
  readonly verbose?: boolean;
  readonly profile?: string;
}

/**
 * Does its work and tells the exit code: 0 clean, 1 findings. Wrong usage is a UsageError.
 * `words` are the arguments behind the name of the command.
 */
export type Command = (
  options: Options,
  terminal: Terminal,
  words: readonly string[],
) => Promise<number>;
