// Generated from docs/api/v1.1/api-resources/instance/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "../link.js";

/**
 * An instance is anything that runs on a host: a container or a virtual machine.
 * Page: docs/api/v1.1/api-resources/instance/index.md
 */
export interface Instance {
  /**
   * Identifies the instance
   * Page: docs/api/v1.1/api-resources/instance/index.md
   */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: InstanceLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /**
   * A remark on the instance for the people who run it
   * Page: docs/api/v1.1/api-resources/instance/index.md
   */
  description?: string | null;
  /**
   * What the instance is called
   * Page: docs/api/v1.1/api-resources/instance/index.md
   */
  name?: string | null;
  /**
   * The account that owns the instance
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/api-resources/instance/index.md
   */
  readonly accountId?: string | null;
  /**
   * When the instance was made
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/instance/index.md
   */
  readonly created?: string | null;
  /**
   * What the host calls the instance
   * Page: docs/api/v1.1/api-resources/instance/index.md
   */
  readonly externalId?: string | null;
  /**
   * The host that the instance runs on
   * The id of a resource of type `host`.
   * Page: docs/api/v1.1/api-resources/instance/index.md
   */
  readonly hostId?: string | null;
  /**
   * Which sort of instance it is, where there are several
   * Page: docs/api/v1.1/api-resources/instance/index.md
   */
  readonly kind?: string | null;
  /**
   * When the instance was removed; empty while it exists
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/instance/index.md
   */
  readonly removed?: string | null;
  /**
   * Where the instance is in its life. The options are `creating`, `error`, `erroring`,
   * `migrating`, `purged`, `purging`, `removed`, `removing`, `requested`, `restarting`,
   * `restoring`, `running`, `starting`, `stopped`, `stopping`, `updating-running`,
   * `updating-stopped`.
   * Page: docs/api/v1.1/api-resources/instance/index.md
   */
  readonly state?: "creating" | "error" | "erroring" | "migrating" | "purged" | "purging" | "removed" | "removing" | "requested" | "restarting" | "restoring" | "running" | "starting" | "stopped" | "stopping" | "updating-running" | "updating-stopped" | (string & {}) | null;
  /**
   * Tells whether the instance is on its way to another state
   * Page: docs/api/v1.1/api-resources/instance/index.md
   */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /**
   * What is going on, or what went wrong, in words
   * Page: docs/api/v1.1/api-resources/instance/index.md
   */
  readonly transitioningMessage?: string | null;
  /**
   * How far a change has come, in percent
   * Page: docs/api/v1.1/api-resources/instance/index.md
   */
  readonly transitioningProgress?: number | null;
  /**
   * Identifies the instance across all installations
   * Page: docs/api/v1.1/api-resources/instance/index.md
   */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a instance. */
export interface InstanceLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<"instance">;
  /** One resource of type `account`. */
  readonly account?: LinkTo<"account">;
  /** One resource of type `host`. */
  readonly host?: LinkTo<"host">;
  /** The resources of type `healthcheckInstanceHostMap` that refer to it. */
  readonly healthcheckInstanceHostMaps?: LinkTo<"healthcheckInstanceHostMap[]">;
  /** The resources of type `instanceLink` that refer to it. */
  readonly instanceLinks?: LinkTo<"instanceLink[]">;
  /** The resources of type `mount` that refer to it. */
  readonly mounts?: LinkTo<"mount[]">;
  /** The resources of type `port` that refer to it. */
  readonly ports?: LinkTo<"port[]">;
  /** The resources of type `serviceEvent` that refer to it. */
  readonly serviceEvents?: LinkTo<"serviceEvent[]">;
  /** The resources of type `serviceExposeMap` that refer to it. */
  readonly serviceExposeMaps?: LinkTo<"serviceExposeMap[]">;
  /** The resources of type `volume` that refer to it. */
  readonly volumes?: LinkTo<"volume[]">;
}

declare module "../link.js" {
  interface LinkTargets {
    readonly instance: Instance;
  }
}
