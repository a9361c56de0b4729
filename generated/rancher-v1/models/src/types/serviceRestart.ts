// Generated from docs/api/v1.1/api-resources/serviceRestart/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { RollingRestartStrategy } from "./rollingRestartStrategy.js";

/**
 * Input of the action that restarts a service. It says how the restart is spread over the
 * containers.
 * Page: docs/api/v1.1/api-resources/serviceRestart/index.md
 */
export interface ServiceRestart {
  /** Batch size and pause for restarting the containers in turn. */
  rollingRestartStrategy: RollingRestartStrategy;
}
