// Generated from docs/api/v1.1/api-resources/backup/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "../link.js";

/**
 * A backup is a copy of a snapshot, stored on a backup target away from the hosts.
 * Page: docs/api/v1.1/api-resources/backup/index.md
 */
export interface Backup {
  /**
   * Identifies the backup
   * Page: docs/api/v1.1/api-resources/backup/index.md
   */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: BackupLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /**
   * A remark on the backup for the people who run it
   * Page: docs/api/v1.1/api-resources/backup/index.md
   */
  description?: string | null;
  /**
   * What the backup is called
   * Page: docs/api/v1.1/api-resources/backup/index.md
   */
  name?: string | null;
  /**
   * The account that owns the backup
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/api-resources/backup/index.md
   */
  readonly accountId?: string | null;
  /**
   * The target that stores the backup
   * The id of a resource of type `backupTarget`.
   * Page: docs/api/v1.1/api-resources/backup/index.md
   */
  readonly backupTargetId?: string | null;
  /**
   * When the backup was made
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/backup/index.md
   */
  readonly created?: string | null;
  /**
   * Which sort of backup it is, where there are several
   * Page: docs/api/v1.1/api-resources/backup/index.md
   */
  readonly kind?: string | null;
  /**
   * When the backup was removed; empty while it exists
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/backup/index.md
   */
  readonly removed?: string | null;
  /**
   * The snapshot that was copied
   * The id of a resource of type `snapshot`.
   * Page: docs/api/v1.1/api-resources/backup/index.md
   */
  readonly snapshotId?: string | null;
  /**
   * Where the backup is in its life. The options are `created`, `creating`, `removed`,
   * `removing`, `requested`.
   * Page: docs/api/v1.1/api-resources/backup/index.md
   */
  readonly state?: "created" | "creating" | "removed" | "removing" | "requested" | (string & {}) | null;
  /**
   * Tells whether the backup is on its way to another state
   * Page: docs/api/v1.1/api-resources/backup/index.md
   */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /**
   * What is going on, or what went wrong, in words
   * Page: docs/api/v1.1/api-resources/backup/index.md
   */
  readonly transitioningMessage?: string | null;
  /**
   * How far a change has come, in percent
   * Page: docs/api/v1.1/api-resources/backup/index.md
   */
  readonly transitioningProgress?: number | null;
  /**
   * Where the target keeps the backup
   * Page: docs/api/v1.1/api-resources/backup/index.md
   */
  readonly uri?: string | null;
  /**
   * Identifies the backup across all installations
   * Page: docs/api/v1.1/api-resources/backup/index.md
   */
  readonly uuid?: string | null;
  /**
   * The volume that the snapshot was taken of
   * The id of a resource of type `volume`.
   * Page: docs/api/v1.1/api-resources/backup/index.md
   */
  readonly volumeId?: string | null;
}

/** URLs of what belongs to a backup. */
export interface BackupLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<"backup">;
  /** One resource of type `account`. */
  readonly account?: LinkTo<"account">;
  /** One resource of type `backupTarget`. */
  readonly backupTarget?: LinkTo<"backupTarget">;
  /** One resource of type `snapshot`. */
  readonly snapshot?: LinkTo<"snapshot">;
  /** One resource of type `volume`. */
  readonly volume?: LinkTo<"volume">;
}

declare module "../link.js" {
  interface LinkTargets {
    readonly backup: Backup;
  }
}
