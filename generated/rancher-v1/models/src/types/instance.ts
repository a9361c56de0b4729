// Generated from docs/api/v1.1/api-resources/instance/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
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
  readonly type: "instance";
  /** URLs of related resources, set by the server. */
  readonly links: InstanceLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** A remark on the instance for the people who run it. */
  description?: string | null | undefined;
  /** What the instance is called. */
  name?: string | null | undefined;
  /**
   * The account that owns the instance.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null | undefined;
  /**
   * When the instance was made.
   * A date in ISO 8601.
   */
  readonly created?: string | null | undefined;
  /** What the host calls the instance. */
  readonly externalId?: string | null | undefined;
  /**
   * The host that the instance runs on.
   * The id of a resource of type `host`.
   */
  readonly hostId?: string | null | undefined;
  /** Which sort of instance it is, where there are several. */
  readonly kind?: string | null | undefined;
  /**
   * When the instance was removed; empty while it exists.
   * A date in ISO 8601.
   */
  readonly removed?: string | null | undefined;
  /**
   * Where the instance is in its life. The options are `creating`, `error`, `erroring`,
   * `migrating`, `purged`, `purging`, `removed`, `removing`, `requested`, `restarting`,
   * `restoring`, `running`, `starting`, `stopped`, `stopping`, `updating-running`,
   * `updating-stopped`.
   */
  readonly state?: InstanceState | Undocumented | null | undefined;
  /** Tells whether the instance is on its way to another state. */
  readonly transitioning?: InstanceTransitioning | null | undefined;
  /** What is going on, or what went wrong, in words. */
  readonly transitioningMessage?: string | null | undefined;
  /** How far a change has come, in percent. */
  readonly transitioningProgress?: number | null | undefined;
  /** Identifies the instance across all installations. */
  readonly uuid?: string | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** The target of the link `host`, if a read asks for it with `include`. */
  readonly host?: Host | null | undefined;
  /** The target of the link `healthcheckInstanceHostMaps`, if a read asks for it with `include`. */
  readonly healthcheckInstanceHostMaps?: readonly HealthcheckInstanceHostMap[] | null | undefined;
  /** The target of the link `instanceLinks`, if a read asks for it with `include`. */
  readonly instanceLinks?: readonly InstanceLink[] | null | undefined;
  /** The target of the link `mounts`, if a read asks for it with `include`. */
  readonly mounts?: readonly Mount[] | null | undefined;
  /** The target of the link `ports`, if a read asks for it with `include`. */
  readonly ports?: readonly Port[] | null | undefined;
  /** The target of the link `serviceEvents`, if a read asks for it with `include`. */
  readonly serviceEvents?: readonly ServiceEvent[] | null | undefined;
  /** The target of the link `serviceExposeMaps`, if a read asks for it with `include`. */
  readonly serviceExposeMaps?: readonly ServiceExposeMap[] | null | undefined;
  /** The target of the link `volumes`, if a read asks for it with `include`. */
  readonly volumes?: readonly Volume[] | null | undefined;
}

/** The links of a resource of type `instance`. */
export interface InstanceLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Instance>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** One resource of type `host`. */
  readonly host?: LinkTo<Host> | undefined;
  /** The resources of type `healthcheckInstanceHostMap` that refer to this one. */
  readonly healthcheckInstanceHostMaps?: LinkTo<readonly HealthcheckInstanceHostMap[]> | undefined;
  /** The resources of type `instanceLink` that refer to this one. */
  readonly instanceLinks?: LinkTo<readonly InstanceLink[]> | undefined;
  /** The resources of type `mount` that refer to this one. */
  readonly mounts?: LinkTo<readonly Mount[]> | undefined;
  /** The resources of type `port` that refer to this one. */
  readonly ports?: LinkTo<readonly Port[]> | undefined;
  /** The resources of type `serviceEvent` that refer to this one. */
  readonly serviceEvents?: LinkTo<readonly ServiceEvent[]> | undefined;
  /** The resources of type `serviceExposeMap` that refer to this one. */
  readonly serviceExposeMaps?: LinkTo<readonly ServiceExposeMap[]> | undefined;
  /** The resources of type `volume` that refer to this one. */
  readonly volumes?: LinkTo<readonly Volume[]> | undefined;
}

/** The documented options of `state`. */
export const InstanceState = ["creating", "error", "erroring", "migrating", "purged", "purging",
  "removed", "removing", "requested", "restarting", "restoring", "running", "starting", "stopped",
  "stopping", "updating-running", "updating-stopped"] as const;

/** One of the documented options of `state`. */
export type InstanceState = (typeof InstanceState)[number];

/** The documented options of `transitioning`. */
export const InstanceTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type InstanceTransitioning = (typeof InstanceTransitioning)[number];
