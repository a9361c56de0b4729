// Generated from docs/api/v1.1/api-resources/snapshotBackupInput/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";

/**
 * Input of the action that makes a backup from a snapshot. It names the backup and the place
 * where it is stored.
 * Page: docs/api/v1.1/api-resources/snapshotBackupInput/index.md
 */
export interface SnapshotBackupInput {
  /** Identifies the resource, set by the server. */
  readonly id: string;
  /**
   * Backup target on which the backup is stored.
   * The id of a resource of type `backupTarget`.
   */
  backupTargetId: string;
  /** The type of the resource, set by the server. */
  readonly type: "snapshotBackupInput";
  /** URLs of related resources, set by the server. */
  readonly links: SnapshotBackupInputLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** What the backup will be called. */
  name?: string | null | undefined;
}

/** The links of a resource of type `snapshotBackupInput`. */
export interface SnapshotBackupInputLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<SnapshotBackupInput>;
}

/**
 * The body of a request that creates a resource of type `snapshotBackupInput`.
 * Page: docs/api/v1.1/api-resources/snapshotBackupInput/index.md
 */
export interface SnapshotBackupInputCreate {
  /**
   * Backup target on which the backup is stored.
   * The id of a resource of type `backupTarget`.
   */
  backupTargetId: string;
  /** What the backup will be called. */
  name?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "snapshotBackupInput" | undefined;
}
