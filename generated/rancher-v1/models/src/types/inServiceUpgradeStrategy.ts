// Generated from docs/api/v1.1/api-resources/inServiceUpgradeStrategy/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LaunchConfig, LaunchConfigCreate } from "./launchConfig.js";
import type {
  SecondaryLaunchConfig,
  SecondaryLaunchConfigCreate,
} from "./secondaryLaunchConfig.js";

/**
 * How to upgrade a service in place: its containers are replaced batch by batch, and the
 * earlier settings are kept for a rollback.
 * Page: docs/api/v1.1/api-resources/inServiceUpgradeStrategy/index.md
 */
export interface InServiceUpgradeStrategy {
  /**
   * Number of containers replaced in one go.
   * Default: `1`.
   */
  batchSize?: number | null | undefined;
  /**
   * Pause between two batches, in milliseconds.
   * Default: `2000`.
   */
  intervalMillis?: number | null | undefined;
  /** New settings for the primary containers. */
  launchConfig?: LaunchConfig | null | undefined;
  /** New settings for the sidekick containers. */
  secondaryLaunchConfigs?: readonly SecondaryLaunchConfig[] | null | undefined;
  /** Whether new containers start before the old ones are stopped. */
  startFirst?: boolean | null | undefined;
  /** Primary settings before the upgrade, kept for a rollback. */
  readonly previousLaunchConfig?: LaunchConfig | null | undefined;
  /** Sidekick settings before the upgrade, kept for a rollback. */
  readonly previousSecondaryLaunchConfigs?: readonly SecondaryLaunchConfig[] | null | undefined;
}

/**
 * A value of type `inServiceUpgradeStrategy` as it is sent.
 * Page: docs/api/v1.1/api-resources/inServiceUpgradeStrategy/index.md
 */
export interface InServiceUpgradeStrategyCreate {
  /**
   * Number of containers replaced in one go.
   * Default: `1`.
   */
  batchSize?: number | null | undefined;
  /**
   * Pause between two batches, in milliseconds.
   * Default: `2000`.
   */
  intervalMillis?: number | null | undefined;
  /** New settings for the primary containers. */
  launchConfig?: LaunchConfigCreate | null | undefined;
  /** New settings for the sidekick containers. */
  secondaryLaunchConfigs?: readonly SecondaryLaunchConfigCreate[] | null | undefined;
  /** Whether new containers start before the old ones are stopped. */
  startFirst?: boolean | null | undefined;
}
