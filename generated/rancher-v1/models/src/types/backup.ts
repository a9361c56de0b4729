// Generated from docs/api/v1.1/api-resources/backup/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";
import type { Account } from "./account.js";
import type { BackupTarget } from "./backupTarget.js";
import type { Snapshot } from "./snapshot.js";
import type { Volume } from "./volume.js";

/**
 * A backup is a copy of a snapshot, stored on a backup target away from the hosts.
 * Page: docs/api/v1.1/api-resources/backup/index.md
 */
export interface Backup {
  /** Identifies the backup. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: BackupLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** A remark on the backup for the people who run it. */
  description?: string | null;
  /** What the backup is called. */
  name?: string | null;
  /**
   * The account that owns the backup.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null;
  /**
   * The target that stores the backup.
   * The id of a resource of type `backupTarget`.
   */
  readonly backupTargetId?: string | null;
  /**
   * When the backup was made.
   * A date in ISO 8601.
   */
  readonly created?: string | null;
  /** Which sort of backup it is, where there are several. */
  readonly kind?: string | null;
  /**
   * When the backup was removed; empty while it exists.
   * A date in ISO 8601.
   */
  readonly removed?: string | null;
  /**
   * The snapshot that was copied.
   * The id of a resource of type `snapshot`.
   */
  readonly snapshotId?: string | null;
  /**
   * Where the backup is in its life. The options are `created`, `creating`, `removed`,
   * `removing`, `requested`.
   */
  readonly state?: "created" | "creating" | "removed" | "removing" | "requested" | (string & {})
    | null;
  /** Tells whether the backup is on its way to another state. */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /** What is going on, or what went wrong, in words. */
  readonly transitioningMessage?: string | null;
  /** How far a change has come, in percent. */
  readonly transitioningProgress?: number | null;
  /** Where the target keeps the backup. */
  readonly uri?: string | null;
  /** Identifies the backup across all installations. */
  readonly uuid?: string | null;
  /**
   * The volume that the snapshot was taken of.
   * The id of a resource of type `volume`.
   */
  readonly volumeId?: string | null;
}

/** URLs of what belongs to a backup. */
export interface BackupLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Backup>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account>;
  /** One resource of type `backupTarget`. */
  readonly backupTarget?: LinkTo<BackupTarget>;
  /** One resource of type `snapshot`. */
  readonly snapshot?: LinkTo<Snapshot>;
  /** One resource of type `volume`. */
  readonly volume?: LinkTo<Volume>;
}
