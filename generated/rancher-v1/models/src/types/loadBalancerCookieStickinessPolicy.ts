// Generated from docs/api/v1.1/api-resources/loadBalancerCookieStickinessPolicy/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Keeps a client on the same backend by means of a cookie that the load balancer handles. It
 * is used for sticky sessions in a load balancer configuration.
 * Page: docs/api/v1.1/api-resources/loadBalancerCookieStickinessPolicy/index.md
 */
export interface LoadBalancerCookieStickinessPolicy {
  /** Name of the cookie that marks the chosen backend. */
  cookie?: string | null;
  /** Domain for which the cookie is set. */
  domain?: string | null;
  /** Whether the cookie is hidden from backends and not resent to clients holding it. */
  indirect?: boolean | null;
  /**
   * How the load balancer brings the cookie into the response. The options are `rewrite`,
   * `insert`, `prefix`.
   */
  mode?: "rewrite" | "insert" | "prefix" | (string & {}) | null;
  /** What the policy is called. */
  name?: string | null;
  /** Whether responses that set the cookie are marked as not cacheable. */
  nocache?: boolean | null;
  /** Whether the cookie is only inserted in answers to POST requests. */
  postonly?: boolean | null;
}
