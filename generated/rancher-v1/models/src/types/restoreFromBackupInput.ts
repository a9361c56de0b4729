// Generated from docs/api/v1.1/api-resources/restoreFromBackupInput/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Says which backup a volume is restored from.
 * Page: docs/api/v1.1/api-resources/restoreFromBackupInput/index.md
 */
export interface RestoreFromBackupInput {
  /**
   * The backup whose data replaces what is on the volume.
   * The id of a resource of type `backup`.
   */
  backupId: string;
}
