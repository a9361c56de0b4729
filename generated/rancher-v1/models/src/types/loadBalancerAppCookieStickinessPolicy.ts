// Generated from docs/api/v1.1/api-resources/loadBalancerAppCookieStickinessPolicy/index.md. Do not edit: change the docs, then run `stubdown generate`.

/**
 * Keeps a client on the same backend by following a cookie that the application itself sets.
 * It is one way of giving a load balancer sticky sessions.
 * Page: docs/api/v1.1/api-resources/loadBalancerAppCookieStickinessPolicy/index.md
 */
export interface LoadBalancerAppCookieStickinessPolicy {
  /**
   * Name of the application cookie to follow
   * Page: docs/api/v1.1/api-resources/loadBalancerAppCookieStickinessPolicy/index.md
   */
  cookie: string;
  /**
   * Greatest number of characters of the cookie value that are remembered
   * Page: docs/api/v1.1/api-resources/loadBalancerAppCookieStickinessPolicy/index.md
   */
  maxLength: number;
  /**
   * How long an unused cookie entry is remembered
   * Page: docs/api/v1.1/api-resources/loadBalancerAppCookieStickinessPolicy/index.md
   */
  timeout: number;
  /**
   * Where in the address the cookie is looked for. The options are `path_parameters`,
   * `query_string`.
   * Page: docs/api/v1.1/api-resources/loadBalancerAppCookieStickinessPolicy/index.md
   */
  mode?: "path_parameters" | "query_string" | (string & {}) | null;
  /**
   * What the policy is called
   * Page: docs/api/v1.1/api-resources/loadBalancerAppCookieStickinessPolicy/index.md
   */
  name?: string | null;
  /**
   * Whether the cookie name is matched by its beginning only
   * Page: docs/api/v1.1/api-resources/loadBalancerAppCookieStickinessPolicy/index.md
   */
  prefix?: boolean | null;
  /**
   * Whether a cookie first seen in a client request is learnt too
   * Page: docs/api/v1.1/api-resources/loadBalancerAppCookieStickinessPolicy/index.md
   */
  requestLearn?: boolean | null;
}
