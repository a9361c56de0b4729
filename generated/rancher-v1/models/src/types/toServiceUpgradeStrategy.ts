// Generated from docs/api/v1.1/api-resources/toServiceUpgradeStrategy/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Settings for an upgrade in which a second service takes over from the present one. The new
 * one is scaled up while the old one is scaled down.
 * Page: docs/api/v1.1/api-resources/toServiceUpgradeStrategy/index.md
 */
export interface ToServiceUpgradeStrategy {
  /**
   * Number of containers upgraded in one batch.
   * Default: `1`.
   */
  batchSize?: number | null | undefined;
  /**
   * Scale the new service has when the upgrade is complete.
   * Default: `1`.
   */
  finalScale?: number | null | undefined;
  /**
   * Pause between two batches, in milliseconds.
   * Default: `2000`.
   */
  intervalMillis?: number | null | undefined;
  /**
   * Service that takes over.
   * The id of a resource of type `service`.
   */
  toServiceId?: string | null | undefined;
  /** Whether links to the old service are redirected to the new one. */
  updateLinks?: boolean | null | undefined;
}
