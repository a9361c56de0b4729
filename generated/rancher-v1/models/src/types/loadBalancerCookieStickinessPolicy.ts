// Generated from docs/api/v1.1/api-resources/loadBalancerCookieStickinessPolicy/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Undocumented } from "./_link.js";

/**
 * Keeps a client on the same backend by means of a cookie that the load balancer handles. It
 * is used for sticky sessions in a load balancer configuration.
 * Page: docs/api/v1.1/api-resources/loadBalancerCookieStickinessPolicy/index.md
 */
export interface LoadBalancerCookieStickinessPolicy {
  /** Name of the cookie that marks the chosen backend. */
  cookie?: string | null | undefined;
  /** Domain for which the cookie is set. */
  domain?: string | null | undefined;
  /** Whether the cookie is hidden from backends and not resent to clients holding it. */
  indirect?: boolean | null | undefined;
  /**
   * How the load balancer brings the cookie into the response. The options are `rewrite`,
   * `insert`, `prefix`.
   */
  mode?: LoadBalancerCookieStickinessPolicyMode | Undocumented | null | undefined;
  /** What the policy is called. */
  name?: string | null | undefined;
  /** Whether responses that set the cookie are marked as not cacheable. */
  nocache?: boolean | null | undefined;
  /** Whether the cookie is only inserted in answers to POST requests. */
  postonly?: boolean | null | undefined;
}

/** The documented options of `mode`. */
export const LoadBalancerCookieStickinessPolicyMode = ["rewrite", "insert", "prefix"] as const;

/** One of the documented options of `mode`. */
export type LoadBalancerCookieStickinessPolicyMode =
  (typeof LoadBalancerCookieStickinessPolicyMode)[number];
