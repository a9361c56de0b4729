// Generated from docs/api/v1.1/api-resources/instanceHealthCheck/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { RecreateOnQuorumStrategyConfig } from "./recreateOnQuorumStrategyConfig.js";

/**
 * Says how the health of a container is tested, at what pace, and what happens once the test
 * keeps failing.
 * Page: docs/api/v1.1/api-resources/instanceHealthCheck/index.md
 */
export interface InstanceHealthCheck {
  /** Port of the container that is checked. */
  port: number;
  /** Number of passed checks in a row that count as healthy. */
  healthyThreshold?: number | null;
  /** Time a new container has to become healthy, in milliseconds. */
  initializingTimeout?: number | null;
  /** Time between two checks, in milliseconds. */
  interval?: number | null;
  /** What the health check is called. */
  name?: string | null;
  /** Details for the strategy that recreates only while enough containers are healthy. */
  recreateOnQuorumStrategyConfig?: RecreateOnQuorumStrategyConfig | null;
  /** Time a restarted container has to become healthy again, in milliseconds. */
  reinitializingTimeout?: number | null;
  /** HTTP request line to send; without it only the TCP connection is tested. */
  requestLine?: string | null;
  /** Time to wait for an answer, in milliseconds. */
  responseTimeout?: number | null;
  /**
   * What to do with a container found unhealthy. The options are `none`, `recreate`,
   * `recreateOnQuorum`.
   * Default: `"recreate"`.
   */
  strategy?: "none" | "recreate" | "recreateOnQuorum" | (string & {}) | null;
  /** Number of failed checks in a row that count as unhealthy. */
  unhealthyThreshold?: number | null;
}
