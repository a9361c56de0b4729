// Generated from docs/api/v1.1/api-resources/recreateOnQuorumStrategyConfig/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Settings for recreating unhealthy containers only as long as enough healthy ones are left.
 * It belongs to a health check.
 * Page: docs/api/v1.1/api-resources/recreateOnQuorumStrategyConfig/index.md
 */
export interface RecreateOnQuorumStrategyConfig {
  /** Number of healthy containers needed before unhealthy ones are recreated. */
  quorum: number;
}
