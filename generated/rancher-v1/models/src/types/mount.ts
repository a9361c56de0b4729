// Generated from docs/api/v1.1/api-resources/mount/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "../link.js";

/**
 * A mount makes one volume visible inside one instance, at a path of its own.
 * Page: docs/api/v1.1/api-resources/mount/index.md
 */
export interface Mount {
  /**
   * Identifies the mount
   * Page: docs/api/v1.1/api-resources/mount/index.md
   */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: MountLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /**
   * A remark on the mount for the people who run it
   * Page: docs/api/v1.1/api-resources/mount/index.md
   */
  description?: string | null;
  /**
   * What the mount is called
   * Page: docs/api/v1.1/api-resources/mount/index.md
   */
  name?: string | null;
  /**
   * The account that owns the mount
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/api-resources/mount/index.md
   */
  readonly accountId?: string | null;
  /**
   * When the mount was made
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/mount/index.md
   */
  readonly created?: string | null;
  /**
   * The instance that sees the volume
   * The id of a resource of type `instance`.
   * Page: docs/api/v1.1/api-resources/mount/index.md
   */
  readonly instanceId?: string | null;
  /**
   * Which sort of mount it is, where there are several
   * Page: docs/api/v1.1/api-resources/mount/index.md
   */
  readonly kind?: string | null;
  /**
   * Where the volume stands in the file system of the instance
   * Page: docs/api/v1.1/api-resources/mount/index.md
   */
  readonly path?: string | null;
  /**
   * Whether the instance may write, `rw`, or only read, `ro`
   * Page: docs/api/v1.1/api-resources/mount/index.md
   */
  readonly permissions?: string | null;
  /**
   * When the mount was removed; empty while it exists
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/mount/index.md
   */
  readonly removed?: string | null;
  /**
   * Where the mount is in its life. The options are `activating`, `active`, `deactivating`,
   * `inactive`, `removed`, `removing`, `requested`.
   * Page: docs/api/v1.1/api-resources/mount/index.md
   */
  readonly state?: "activating" | "active" | "deactivating" | "inactive" | "removed" | "removing" | "requested" | (string & {}) | null;
  /**
   * Tells whether the mount is on its way to another state
   * Page: docs/api/v1.1/api-resources/mount/index.md
   */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /**
   * What is going on, or what went wrong, in words
   * Page: docs/api/v1.1/api-resources/mount/index.md
   */
  readonly transitioningMessage?: string | null;
  /**
   * How far a change has come, in percent
   * Page: docs/api/v1.1/api-resources/mount/index.md
   */
  readonly transitioningProgress?: number | null;
  /**
   * Identifies the mount across all installations
   * Page: docs/api/v1.1/api-resources/mount/index.md
   */
  readonly uuid?: string | null;
  /**
   * The volume that is made visible
   * The id of a resource of type `volume`.
   * Page: docs/api/v1.1/api-resources/mount/index.md
   */
  readonly volumeId?: string | null;
}

/** URLs of what belongs to a mount. */
export interface MountLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<"mount">;
  /** One resource of type `account`. */
  readonly account?: LinkTo<"account">;
  /** One resource of type `instance`. */
  readonly instance?: LinkTo<"instance">;
  /** One resource of type `volume`. */
  readonly volume?: LinkTo<"volume">;
}

declare module "../link.js" {
  interface LinkTargets {
    readonly mount: Mount;
  }
}
