// Generated from docs/api/v1.1/api-resources/containerExec/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";

/**
 * Input for running a command inside a running container. The answer says where to connect to
 * follow it.
 * Page: docs/api/v1.1/api-resources/containerExec/index.md
 */
export interface ContainerExec {
  /** Identifies the resource, set by the server. */
  readonly id: string;
  /** Command to run, with its arguments. */
  command: readonly string[];
  /** The type of the resource, set by the server. */
  readonly type: "containerExec";
  /** URLs of what belongs to it, set by the server. */
  readonly links: ContainerExecLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /**
   * Whether the caller can send input to the command.
   * Default: `true`.
   */
  attachStdin?: boolean | null | undefined;
  /**
   * Whether the caller gets the output of the command.
   * Default: `true`.
   */
  attachStdout?: boolean | null | undefined;
  /**
   * Whether the command is given a terminal.
   * Default: `true`.
   */
  tty?: boolean | null | undefined;
}

/** URLs of what belongs to a containerExec. */
export interface ContainerExecLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<ContainerExec>;
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
  attachStdin?: boolean | null | undefined;
  /**
   * Whether the caller gets the output of the command.
   * Default: `true`.
   */
  attachStdout?: boolean | null | undefined;
  /**
   * Whether the command is given a terminal.
   * Default: `true`.
   */
  tty?: boolean | null | undefined;
  /** Given back as the server sent it; it changes nothing. */
  readonly type?: "containerExec" | undefined;
}
