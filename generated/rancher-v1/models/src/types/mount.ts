// Generated from docs/api/v1.1/api-resources/mount/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";
import type { Instance } from "./instance.js";
import type { Volume } from "./volume.js";

/**
 * A mount makes one volume visible inside one instance, at a path of its own.
 * Page: docs/api/v1.1/api-resources/mount/index.md
 */
export interface Mount {
  /** Identifies the mount. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "mount";
  /** URLs of related resources, set by the server. */
  readonly links: MountLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** A remark on the mount for the people who run it. */
  description?: string | null | undefined;
  /** What the mount is called. */
  name?: string | null | undefined;
  /**
   * The account that owns the mount.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null | undefined;
  /**
   * When the mount was made.
   * A date in ISO 8601.
   */
  readonly created?: string | null | undefined;
  /**
   * The instance that sees the volume.
   * The id of a resource of type `instance`.
   */
  readonly instanceId?: string | null | undefined;
  /** Which sort of mount it is, where there are several. */
  readonly kind?: string | null | undefined;
  /** Where the volume stands in the file system of the instance. */
  readonly path?: string | null | undefined;
  /** Whether the instance may write, `rw`, or only read, `ro`. */
  readonly permissions?: string | null | undefined;
  /**
   * When the mount was removed; empty while it exists.
   * A date in ISO 8601.
   */
  readonly removed?: string | null | undefined;
  /**
   * Where the mount is in its life. The options are `activating`, `active`, `deactivating`,
   * `inactive`, `removed`, `removing`, `requested`.
   */
  readonly state?: MountState | Undocumented | null | undefined;
  /** Tells whether the mount is on its way to another state. */
  readonly transitioning?: MountTransitioning | null | undefined;
  /** What is going on, or what went wrong, in words. */
  readonly transitioningMessage?: string | null | undefined;
  /** How far a change has come, in percent. */
  readonly transitioningProgress?: number | null | undefined;
  /** Identifies the mount across all installations. */
  readonly uuid?: string | null | undefined;
  /**
   * The volume that is made visible.
   * The id of a resource of type `volume`.
   */
  readonly volumeId?: string | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** The target of the link `instance`, if a read asks for it with `include`. */
  readonly instance?: Instance | null | undefined;
  /** The target of the link `volume`, if a read asks for it with `include`. */
  readonly volume?: Volume | null | undefined;
}

/** The links of a resource of type `mount`. */
export interface MountLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Mount>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** One resource of type `instance`. */
  readonly instance?: LinkTo<Instance> | undefined;
  /** One resource of type `volume`. */
  readonly volume?: LinkTo<Volume> | undefined;
}

/** The documented options of `state`. */
export const MountState = ["activating", "active", "deactivating", "inactive", "removed",
  "removing", "requested"] as const;

/** One of the documented options of `state`. */
export type MountState = (typeof MountState)[number];

/** The documented options of `transitioning`. */
export const MountTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type MountTransitioning = (typeof MountTransitioning)[number];
