// Generated from docs/api/v1.1/api-resources/instance/index.md. Do not edit: change the docs, then run `stubdown generate`.

/** An instance is anything that runs on a host: a container or a virtual machine. */
export interface Instance {
  /** Identifies the instance */
  readonly id: string;
  /** A remark on the instance for the people who run it */
  description?: string | null;
  /** What the instance is called */
  name?: string | null;
  /**
   * The account that owns the instance
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null;
  /**
   * When the instance was made
   * A date in ISO 8601.
   */
  readonly created?: string | null;
  /** What the host calls the instance */
  readonly externalId?: string | null;
  /**
   * The host that the instance runs on
   * The id of a resource of type `host`.
   */
  readonly hostId?: string | null;
  /** Which sort of instance it is, where there are several */
  readonly kind?: string | null;
  /**
   * When the instance was removed; empty while it exists
   * A date in ISO 8601.
   */
  readonly removed?: string | null;
  /**
   * Where the instance is in its life. The options are `creating`, `error`, `erroring`,
   * `migrating`, `purged`, `purging`, `removed`, `removing`, `requested`, `restarting`,
   * `restoring`, `running`, `starting`, `stopped`, `stopping`, `updating-running`,
   * `updating-stopped`.
   */
  readonly state?: "creating" | "error" | "erroring" | "migrating" | "purged" | "purging" | "removed" | "removing" | "requested" | "restarting" | "restoring" | "running" | "starting" | "stopped" | "stopping" | "updating-running" | "updating-stopped" | (string & {}) | null;
  /** Tells whether the instance is on its way to another state */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /** What is going on, or what went wrong, in words */
  readonly transitioningMessage?: string | null;
  /** How far a change has come, in percent */
  readonly transitioningProgress?: number | null;
  /** Identifies the instance across all installations */
  readonly uuid?: string | null;
  /** The type of the resource, set by the server. */
  readonly type?: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links?: { readonly [name: string]: string };
  /** URLs of what is possible now, set by the server. */
  readonly actions?: { readonly [name: string]: string };
}
