// Generated from docs/api/v1.1/api-resources/instanceHealthCheck/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Undocumented } from "./_link.js";
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
  healthyThreshold?: number | null | undefined;
  /** Time a new container has to become healthy, in milliseconds. */
  initializingTimeout?: number | null | undefined;
  /** Time between two checks, in milliseconds. */
  interval?: number | null | undefined;
  /** What the health check is called. */
  name?: string | null | undefined;
  /** Details for the strategy that recreates only while enough containers are healthy. */
  recreateOnQuorumStrategyConfig?: RecreateOnQuorumStrategyConfig | null | undefined;
  /** Time a restarted container has to become healthy again, in milliseconds. */
  reinitializingTimeout?: number | null | undefined;
  /** HTTP request line to send; without it only the TCP connection is tested. */
  requestLine?: string | null | undefined;
  /** Time to wait for an answer, in milliseconds. */
  responseTimeout?: number | null | undefined;
  /**
   * What to do with a container found unhealthy. The options are `none`, `recreate`,
   * `recreateOnQuorum`.
   * Default: `"recreate"`.
   */
  strategy?: InstanceHealthCheckStrategy | Undocumented | null | undefined;
  /** Number of failed checks in a row that count as unhealthy. */
  unhealthyThreshold?: number | null | undefined;
}

/** The documented options of `strategy`. */
export const InstanceHealthCheckStrategy = ["none", "recreate", "recreateOnQuorum"] as const;

/** One of the documented options of `strategy`. */
export type InstanceHealthCheckStrategy = (typeof InstanceHealthCheckStrategy)[number];
