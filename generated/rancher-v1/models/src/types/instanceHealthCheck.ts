// Generated from docs/api/v1.1/api-resources/instanceHealthCheck/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { RecreateOnQuorumStrategyConfig } from "./recreateOnQuorumStrategyConfig.js";

/**
 * Says how the health of a container is tested, at what pace, and what happens once the test
 * keeps failing.
 * Page: docs/api/v1.1/api-resources/instanceHealthCheck/index.md
 */
export interface InstanceHealthCheck {
  /**
   * Port of the container that is checked
   * Page: docs/api/v1.1/api-resources/instanceHealthCheck/index.md
   */
  port: number;
  /**
   * Number of passed checks in a row that count as healthy
   * Page: docs/api/v1.1/api-resources/instanceHealthCheck/index.md
   */
  healthyThreshold?: number | null;
  /**
   * Time a new container has to become healthy, in milliseconds
   * Page: docs/api/v1.1/api-resources/instanceHealthCheck/index.md
   */
  initializingTimeout?: number | null;
  /**
   * Time between two checks, in milliseconds
   * Page: docs/api/v1.1/api-resources/instanceHealthCheck/index.md
   */
  interval?: number | null;
  /**
   * What the health check is called
   * Page: docs/api/v1.1/api-resources/instanceHealthCheck/index.md
   */
  name?: string | null;
  /**
   * Details for the strategy that recreates only while enough containers are healthy
   * Page: docs/api/v1.1/api-resources/instanceHealthCheck/index.md
   */
  recreateOnQuorumStrategyConfig?: RecreateOnQuorumStrategyConfig | null;
  /**
   * Time a restarted container has to become healthy again, in milliseconds
   * Page: docs/api/v1.1/api-resources/instanceHealthCheck/index.md
   */
  reinitializingTimeout?: number | null;
  /**
   * HTTP request line to send; without it only the TCP connection is tested
   * Page: docs/api/v1.1/api-resources/instanceHealthCheck/index.md
   */
  requestLine?: string | null;
  /**
   * Time to wait for an answer, in milliseconds
   * Page: docs/api/v1.1/api-resources/instanceHealthCheck/index.md
   */
  responseTimeout?: number | null;
  /**
   * What to do with a container found unhealthy. The options are `none`, `recreate`,
   * `recreateOnQuorum`.
   * Default: `"recreate"`
   * Page: docs/api/v1.1/api-resources/instanceHealthCheck/index.md
   */
  strategy?: "none" | "recreate" | "recreateOnQuorum" | (string & {}) | null;
  /**
   * Number of failed checks in a row that count as unhealthy
   * Page: docs/api/v1.1/api-resources/instanceHealthCheck/index.md
   */
  unhealthyThreshold?: number | null;
}
