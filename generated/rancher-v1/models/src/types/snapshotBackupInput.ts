// Generated from docs/api/v1.1/api-resources/snapshotBackupInput/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Input of the action that makes a backup from a snapshot. It names the backup and the place
 * where it is stored.
 * Page: docs/api/v1.1/api-resources/snapshotBackupInput/index.md
 */
export interface SnapshotBackupInput {
  /**
   * Backup target on which the backup is stored.
   * The id of a resource of type `backupTarget`.
   */
  backupTargetId: string;
  /** What the backup will be called. */
  name?: string | null;
}

/**
 * What a new snapshotBackupInput is made from.
 * Page: docs/api/v1.1/api-resources/snapshotBackupInput/index.md
 */
export interface SnapshotBackupInputCreate {
  /**
   * Backup target on which the backup is stored.
   * The id of a resource of type `backupTarget`.
   */
  backupTargetId: string;
  /** What the backup will be called. */
  name?: string;
}
