// Generated from docs/api/v1.1/api-resources/revertToSnapshotInput/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Says which snapshot a volume goes back to.
 * Page: docs/api/v1.1/api-resources/revertToSnapshotInput/index.md
 */
export interface RevertToSnapshotInput {
  /**
   * The snapshot to go back to.
   * The id of a resource of type `snapshot`.
   */
  snapshotId: string;
}
