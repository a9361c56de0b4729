// Generated from docs/api/v1.1/api-resources/containerExec/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Input for running a command inside a running container. The answer says where to connect to
 * follow it.
 * Page: docs/api/v1.1/api-resources/containerExec/index.md
 */
export interface ContainerExec {
  /** Command to run, with its arguments. */
  command: readonly string[];
  /**
   * Whether the caller can send input to the command.
   * Default: `true`.
   */
  attachStdin?: boolean | null;
  /**
   * Whether the caller gets the output of the command.
   * Default: `true`.
   */
  attachStdout?: boolean | null;
  /**
   * Whether the command is given a terminal.
   * Default: `true`.
   */
  tty?: boolean | null;
}

/**
 * What a new containerExec is made from.
 * Page: docs/api/v1.1/api-resources/containerExec/index.md
 */
export interface ContainerExecCreate {
  /** Command to run, with its arguments. */
  command: readonly string[];
  /**
   * Whether the caller can send input to the command.
   * Default: `true`.
   */
  attachStdin?: boolean;
  /**
   * Whether the caller gets the output of the command.
   * Default: `true`.
   */
  attachStdout?: boolean;
  /**
   * Whether the command is given a terminal.
   * Default: `true`.
   */
  tty?: boolean;
}
