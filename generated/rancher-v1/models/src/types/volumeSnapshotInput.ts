// Generated from docs/api/v1.1/api-resources/volumeSnapshotInput/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Says what a new snapshot of a volume is called.
 * Page: docs/api/v1.1/api-resources/volumeSnapshotInput/index.md
 */
export interface VolumeSnapshotInput {
  /** What the snapshot will be called. */
  name?: string | null | undefined;
}
