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
  /** URLs of related resources, set by the server. */
  readonly links: ContainerExecLinks;
  /** URLs of the actions that are possible now, set by the server. */
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

/** The links of a resource of type `containerExec`. */
export interface ContainerExecLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<ContainerExec>;
}

/**
 * The body of a request that creates a resource of type `containerExec`.
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
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "containerExec" | undefined;
}
