// Generated from docs/api/v1.1/api-resources/serviceUpgrade/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { InServiceUpgradeStrategyCreate } from "./inServiceUpgradeStrategy.js";
import type { ToServiceUpgradeStrategy } from "./toServiceUpgradeStrategy.js";

/**
 * Input of the action that upgrades a service. The upgrade either takes place within the
 * service or moves over to another service.
 * Page: docs/api/v1.1/api-resources/serviceUpgrade/index.md
 */
export interface ServiceUpgrade {
  /** Settings for replacing the containers within the same service. */
  inServiceStrategy?: InServiceUpgradeStrategyCreate | null | undefined;
  /** Settings for moving over to another service. */
  toServiceStrategy?: ToServiceUpgradeStrategy | null | undefined;
}
