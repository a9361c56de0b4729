// Generated from docs/api/v1.1/api-resources/rollingRestartStrategy/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Says how the containers of a service are restarted a few at a time. It is part of the input
 * of the restart action.
 * Page: docs/api/v1.1/api-resources/rollingRestartStrategy/index.md
 */
export interface RollingRestartStrategy {
  /**
   * Number of containers restarted in one batch.
   * Default: `1`.
   */
  batchSize?: number | null | undefined;
  /**
   * Pause between two batches, in milliseconds.
   * Default: `2000`.
   */
  intervalMillis?: number | null | undefined;
}
