// Generated from docs/api/v1.1/api-resources/snapshot/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "../link.js";

/**
 * A snapshot holds what was on a volume at one moment.
 * Page: docs/api/v1.1/api-resources/snapshot/index.md
 */
export interface Snapshot {
  /**
   * Identifies the snapshot
   * Page: docs/api/v1.1/api-resources/snapshot/index.md
   */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: SnapshotLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /**
   * A remark on the snapshot for the people who run it
   * Page: docs/api/v1.1/api-resources/snapshot/index.md
   */
  description?: string | null;
  /**
   * What the snapshot is called
   * Page: docs/api/v1.1/api-resources/snapshot/index.md
   */
  name?: string | null;
  /**
   * The account that owns the snapshot
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/api-resources/snapshot/index.md
   */
  readonly accountId?: string | null;
  /**
   * When the snapshot was made
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/snapshot/index.md
   */
  readonly created?: string | null;
  /**
   * Which sort of snapshot it is, where there are several
   * Page: docs/api/v1.1/api-resources/snapshot/index.md
   */
  readonly kind?: string | null;
  /**
   * When the snapshot was removed; empty while it exists
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/snapshot/index.md
   */
  readonly removed?: string | null;
  /**
   * Where the snapshot is in its life. The options are `created`, `creating`, `removed`,
   * `removing`, `requested`.
   * Page: docs/api/v1.1/api-resources/snapshot/index.md
   */
  readonly state?: "created" | "creating" | "removed" | "removing" | "requested" | (string & {}) | null;
  /**
   * Tells whether the snapshot is on its way to another state
   * Page: docs/api/v1.1/api-resources/snapshot/index.md
   */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /**
   * What is going on, or what went wrong, in words
   * Page: docs/api/v1.1/api-resources/snapshot/index.md
   */
  readonly transitioningMessage?: string | null;
  /**
   * How far a change has come, in percent
   * Page: docs/api/v1.1/api-resources/snapshot/index.md
   */
  readonly transitioningProgress?: number | null;
  /**
   * Identifies the snapshot across all installations
   * Page: docs/api/v1.1/api-resources/snapshot/index.md
   */
  readonly uuid?: string | null;
  /**
   * The volume that the snapshot was taken of
   * The id of a resource of type `volume`.
   * Page: docs/api/v1.1/api-resources/snapshot/index.md
   */
  readonly volumeId?: string | null;
}

/** URLs of what belongs to a snapshot. */
export interface SnapshotLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<"snapshot">;
  /** One resource of type `account`. */
  readonly account?: LinkTo<"account">;
  /** One resource of type `volume`. */
  readonly volume?: LinkTo<"volume">;
  /** The resources of type `backup` that refer to it. */
  readonly backups?: LinkTo<"backup[]">;
}

declare module "../link.js" {
  interface LinkTargets {
    readonly snapshot: Snapshot;
  }
}
