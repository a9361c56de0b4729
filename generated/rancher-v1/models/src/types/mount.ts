// Generated from docs/api/v1.1/api-resources/mount/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";
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
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: MountLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** A remark on the mount for the people who run it. */
  description?: string | null;
  /** What the mount is called. */
  name?: string | null;
  /**
   * The account that owns the mount.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null;
  /**
   * When the mount was made.
   * A date in ISO 8601.
   */
  readonly created?: string | null;
  /**
   * The instance that sees the volume.
   * The id of a resource of type `instance`.
   */
  readonly instanceId?: string | null;
  /** Which sort of mount it is, where there are several. */
  readonly kind?: string | null;
  /** Where the volume stands in the file system of the instance. */
  readonly path?: string | null;
  /** Whether the instance may write, `rw`, or only read, `ro`. */
  readonly permissions?: string | null;
  /**
   * When the mount was removed; empty while it exists.
   * A date in ISO 8601.
   */
  readonly removed?: string | null;
  /**
   * Where the mount is in its life. The options are `activating`, `active`, `deactivating`,
   * `inactive`, `removed`, `removing`, `requested`.
   */
  readonly state?: "activating" | "active" | "deactivating" | "inactive" | "removed" | "removing"
    | "requested" | (string & {}) | null;
  /** Tells whether the mount is on its way to another state. */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /** What is going on, or what went wrong, in words. */
  readonly transitioningMessage?: string | null;
  /** How far a change has come, in percent. */
  readonly transitioningProgress?: number | null;
  /** Identifies the mount across all installations. */
  readonly uuid?: string | null;
  /**
   * The volume that is made visible.
   * The id of a resource of type `volume`.
   */
  readonly volumeId?: string | null;
}

/** URLs of what belongs to a mount. */
export interface MountLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Mount>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account>;
  /** One resource of type `instance`. */
  readonly instance?: LinkTo<Instance>;
  /** One resource of type `volume`. */
  readonly volume?: LinkTo<Volume>;
}
