// Generated from docs/api/v1.1/api-resources/instance/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";
import type { Account } from "./account.js";
import type { HealthcheckInstanceHostMap } from "./healthcheckInstanceHostMap.js";
import type { Host } from "./host.js";
import type { InstanceLink } from "./instanceLink.js";
import type { Mount } from "./mount.js";
import type { Port } from "./port.js";
import type { ServiceEvent } from "./serviceEvent.js";
import type { ServiceExposeMap } from "./serviceExposeMap.js";
import type { Volume } from "./volume.js";

/**
 * An instance is anything that runs on a host: a container or a virtual machine.
 * Page: docs/api/v1.1/api-resources/instance/index.md
 */
export interface Instance {
  /** Identifies the instance. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: InstanceLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** A remark on the instance for the people who run it. */
  description?: string | null;
  /** What the instance is called. */
  name?: string | null;
  /**
   * The account that owns the instance.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null;
  /**
   * When the instance was made.
   * A date in ISO 8601.
   */
  readonly created?: string | null;
  /** What the host calls the instance. */
  readonly externalId?: string | null;
  /**
   * The host that the instance runs on.
   * The id of a resource of type `host`.
   */
  readonly hostId?: string | null;
  /** Which sort of instance it is, where there are several. */
  readonly kind?: string | null;
  /**
   * When the instance was removed; empty while it exists.
   * A date in ISO 8601.
   */
  readonly removed?: string | null;
  /**
   * Where the instance is in its life. The options are `creating`, `error`, `erroring`,
   * `migrating`, `purged`, `purging`, `removed`, `removing`, `requested`, `restarting`,
   * `restoring`, `running`, `starting`, `stopped`, `stopping`, `updating-running`,
   * `updating-stopped`.
   */
  readonly state?: "creating" | "error" | "erroring" | "migrating" | "purged" | "purging"
    | "removed" | "removing" | "requested" | "restarting" | "restoring" | "running" | "starting"
    | "stopped" | "stopping" | "updating-running" | "updating-stopped" | (string & {}) | null;
  /** Tells whether the instance is on its way to another state. */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /** What is going on, or what went wrong, in words. */
  readonly transitioningMessage?: string | null;
  /** How far a change has come, in percent. */
  readonly transitioningProgress?: number | null;
  /** Identifies the instance across all installations. */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a instance. */
export interface InstanceLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Instance>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account>;
  /** One resource of type `host`. */
  readonly host?: LinkTo<Host>;
  /** The resources of type `healthcheckInstanceHostMap` that refer to it. */
  readonly healthcheckInstanceHostMaps?: LinkTo<readonly HealthcheckInstanceHostMap[]>;
  /** The resources of type `instanceLink` that refer to it. */
  readonly instanceLinks?: LinkTo<readonly InstanceLink[]>;
  /** The resources of type `mount` that refer to it. */
  readonly mounts?: LinkTo<readonly Mount[]>;
  /** The resources of type `port` that refer to it. */
  readonly ports?: LinkTo<readonly Port[]>;
  /** The resources of type `serviceEvent` that refer to it. */
  readonly serviceEvents?: LinkTo<readonly ServiceEvent[]>;
  /** The resources of type `serviceExposeMap` that refer to it. */
  readonly serviceExposeMaps?: LinkTo<readonly ServiceExposeMap[]>;
  /** The resources of type `volume` that refer to it. */
  readonly volumes?: LinkTo<readonly Volume[]>;
}
