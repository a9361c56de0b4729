// Generated from docs/api/v1.1/api-resources/loadBalancerAppCookieStickinessPolicy/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Undocumented } from "./_link.js";

/**
 * Keeps a client on the same backend by following a cookie that the application itself sets.
 * It is one way of giving a load balancer sticky sessions.
 * Page: docs/api/v1.1/api-resources/loadBalancerAppCookieStickinessPolicy/index.md
 */
export interface LoadBalancerAppCookieStickinessPolicy {
  /** Name of the application cookie to follow. */
  cookie: string;
  /** Greatest number of characters of the cookie value that are remembered. */
  maxLength: number;
  /** How long an unused cookie entry is remembered. */
  timeout: number;
  /**
   * Where in the address the cookie is looked for. The options are `path_parameters`,
   * `query_string`.
   */
  mode?: LoadBalancerAppCookieStickinessPolicyMode | Undocumented | null | undefined;
  /** What the policy is called. */
  name?: string | null | undefined;
  /** Whether the cookie name is matched by its beginning only. */
  prefix?: boolean | null | undefined;
  /** Whether a cookie first seen in a client request is learnt too. */
  requestLearn?: boolean | null | undefined;
}

/** The documented options of `mode`. */
export const LoadBalancerAppCookieStickinessPolicyMode = ["path_parameters",
  "query_string"] as const;

/** One of the documented options of `mode`. */
export type LoadBalancerAppCookieStickinessPolicyMode =
  (typeof LoadBalancerAppCookieStickinessPolicyMode)[number];
