// Generated from docs/api/v1.1/api-resources/inServiceUpgradeStrategy/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { LaunchConfig, LaunchConfigCreate } from "./launchConfig.js";
import type { SecondaryLaunchConfig, SecondaryLaunchConfigCreate } from "./secondaryLaunchConfig.js";

/**
 * How to upgrade a service in place: its containers are replaced batch by batch, and the
 * earlier settings are kept for a rollback.
 * Page: docs/api/v1.1/api-resources/inServiceUpgradeStrategy/index.md
 */
export interface InServiceUpgradeStrategy {
  /**
   * Number of containers replaced in one go
   * Default: `1`
   * Page: docs/api/v1.1/api-resources/inServiceUpgradeStrategy/index.md
   */
  batchSize?: number | null;
  /**
   * Pause between two batches, in milliseconds
   * Default: `2000`
   * Page: docs/api/v1.1/api-resources/inServiceUpgradeStrategy/index.md
   */
  intervalMillis?: number | null;
  /**
   * New settings for the primary containers
   * Page: docs/api/v1.1/api-resources/inServiceUpgradeStrategy/index.md
   */
  launchConfig?: LaunchConfig | null;
  /**
   * New settings for the sidekick containers
   * Page: docs/api/v1.1/api-resources/inServiceUpgradeStrategy/index.md
   */
  secondaryLaunchConfigs?: readonly SecondaryLaunchConfig[] | null;
  /**
   * Whether new containers start before the old ones are stopped
   * Page: docs/api/v1.1/api-resources/inServiceUpgradeStrategy/index.md
   */
  startFirst?: boolean | null;
  /**
   * Primary settings before the upgrade, kept for a rollback
   * Page: docs/api/v1.1/api-resources/inServiceUpgradeStrategy/index.md
   */
  readonly previousLaunchConfig?: LaunchConfig | null;
  /**
   * Sidekick settings before the upgrade, kept for a rollback
   * Page: docs/api/v1.1/api-resources/inServiceUpgradeStrategy/index.md
   */
  readonly previousSecondaryLaunchConfigs?: readonly SecondaryLaunchConfig[] | null;
}

/**
 * A inServiceUpgradeStrategy as it is sent.
 * Page: docs/api/v1.1/api-resources/inServiceUpgradeStrategy/index.md
 */
export interface InServiceUpgradeStrategyCreate {
  /**
   * Number of containers replaced in one go
   * Default: `1`
   * Page: docs/api/v1.1/api-resources/inServiceUpgradeStrategy/index.md
   */
  batchSize?: number;
  /**
   * Pause between two batches, in milliseconds
   * Default: `2000`
   * Page: docs/api/v1.1/api-resources/inServiceUpgradeStrategy/index.md
   */
  intervalMillis?: number;
  /**
   * New settings for the primary containers
   * Page: docs/api/v1.1/api-resources/inServiceUpgradeStrategy/index.md
   */
  launchConfig?: LaunchConfigCreate;
  /**
   * New settings for the sidekick containers
   * Page: docs/api/v1.1/api-resources/inServiceUpgradeStrategy/index.md
   */
  secondaryLaunchConfigs?: readonly SecondaryLaunchConfigCreate[];
  /**
   * Whether new containers start before the old ones are stopped
   * Page: docs/api/v1.1/api-resources/inServiceUpgradeStrategy/index.md
   */
  startFirst?: boolean;
}
