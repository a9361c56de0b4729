// Generated from docs/api/v1.1/api-resources/haproxyConfig/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Own lines for the HAProxy configuration that a load balancer runs with.
 * Page: docs/api/v1.1/api-resources/haproxyConfig/index.md
 */
export interface HaproxyConfig {
  /** Lines for the defaults section of the HAProxy configuration. */
  defaults?: string | null | undefined;
  /** Lines for the global section of the HAProxy configuration. */
  global?: string | null | undefined;
}
