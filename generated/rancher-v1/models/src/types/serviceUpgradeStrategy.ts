// Generated from docs/api/v1.1/api-resources/serviceUpgradeStrategy/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * The settings that the ways of upgrading a service have in common. They say how fast
 * containers are replaced.
 * Page: docs/api/v1.1/api-resources/serviceUpgradeStrategy/index.md
 */
export interface ServiceUpgradeStrategy {
  /**
   * Number of containers upgraded in one batch.
   * Default: `1`.
   */
  batchSize?: number | null | undefined;
  /**
   * Pause between two batches, in milliseconds.
   * Default: `2000`.
   */
  intervalMillis?: number | null | undefined;
}
